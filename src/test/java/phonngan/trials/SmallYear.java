package phonngan.trials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import phonngan.intake.Claim;

/// The year of one small office, from its people to the approved list, command by command.
///
/// @param house where it is lived
/// @param office the office's code
/// @param folder where its papers lie
record SmallYear(House house, String office, Path folder) {
    private static final String AWARDS = "sample-forms/student-awards/";
    private static final String INGEST = "ingest " + AWARDS + "answers.csv --form " + AWARDS + "form.yaml";
    private static final String COMMITTEE = "คณะกรรมการพิจารณาผลประจำปี";
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{4}){4}");
    /// What differs from office to office though the same was done: codes, ids, fingerprints.
    private static final Pattern OWN = Pattern.compile(CODE + "|\\b[0-9a-f]{64}\\b|\\b\\d{15,}\\b");
    /// The offices that there are besides.
    private static final Pattern OTHERS = Pattern.compile("(?<=สำนักงานที่มี: ).*");

    /// What is asked to see how the year stands.
    private static final List<String> QUESTIONS = List.of("submissions list --year 2566", "rank --year 2566",
            "ledger verify", "list show --year 2566");

    /// Its commands in turn; `CODE` stands for the code of the list.
    static final List<String> STEPS = List.of("roster load sample-forms/office/units.csv --year 2566",
            "roster load sample-forms/office/staff.csv --year 2566",
            "committee load sample-forms/office/committee.csv --year 2566",
            "committee load FOLDER/committee.csv --year 2566",
            INGEST, "review load " + AWARDS + "decisions.csv",
            "review close-awaiting --indicator quality-activity --reviewer S0001 --reason ครบกำหนด",
            "score --year 2566", "score --year 2566 --post", "plan load FOLDER/plan.yaml",
            "list propose --by S0003 --year 2566",
            "list resolve --committee " + COMMITTEE
                    + " --held-on TODAY --chair S0001 --for S0001,S0002 --code CODE --by S0001 --year 2566",
            "list approve --code CODE --by นายสมหมาย_รักษ์ราชการ --acting-from 2020-01-01 --acting-to 2999-12-31"
                    + " --year 2566");

    /// Writes the papers that the year needs beside those of the sample office.
    static void writePapers(Path folder) {
        try {
            Files.writeString(folder.resolve("committee.csv"),
                    """
                    committee,order_no,order_date,member,role,from,to
                    คณะกรรมการพิจารณาผลประจำปี,50/2566,2023-10-01,S0001,ประธานกรรมการ,2023-10-01,
                    คณะกรรมการพิจารณาผลประจำปี,50/2566,2023-10-01,S0002,กรรมการ,2023-10-01,
                    คณะกรรมการพิจารณาผลประจำปี,50/2566,2023-10-01,ดร.วายุ วงศ์ภูผา,กรรมการ,2023-10-01,
                    """);
            Files.writeString(folder.resolve("plan.yaml"),
                    """
                    fiscal_year: 2566
                    round: 12m
                    pools:
                      - { id: teacher, pot: "120000.00", quota: { heads: 3 }, method: by-points, at_the_line: stop }
                    """);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The command of a step, as it is typed now.
    String line(int step) {
        var line = STEPS.get(step).replace("FOLDER", folder.toString())
                .replace("TODAY", LocalDate.now(Claim.BANGKOK).toString()) + " --office " + office;
        return line.contains("CODE") ? line.replace("CODE", code()) : line;
    }

    private String code() {
        var found = CODE.matcher(house.ask("list show --year 2566 --office " + office).err());
        return found.find() ? found.group() : "";
    }

    /// How the year stands, in words that are the same for every office in which the same was done.
    String standing() {
        var lines = QUESTIONS.stream().flatMap(question -> {
            var answer = house.ask(question + " --office " + office);
            return Stream.concat(Stream.of("# " + question + ": " + answer.status()),
                    (answer.out() + answer.err()).lines().map(it -> OTHERS.matcher(it).replaceAll("…")).sorted());
        });
        return OWN.matcher(lines.collect(Collectors.joining("\n"))).replaceAll("…").replace(office, "OFFICE");
    }

    /// Reads everything once more and posts once more.
    void repeat() {
        house.askWell(INGEST + " --office " + office);
        house.askWell("score --year 2566 --post --office " + office);
    }
}
