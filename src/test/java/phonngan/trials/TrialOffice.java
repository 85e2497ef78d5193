package phonngan.trials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import phonngan.app.ScoreYear;
import phonngan.app.YearBooks;
import phonngan.app.store.Offices;
import phonngan.catalogue.RuleBooks;
import phonngan.catalogue.yaml.RuleBookDirectory;
import phonngan.common.FiscalYear;
import phonngan.common.Office;
import phonngan.common.OfficeYear;
import phonngan.common.Progress;
import phonngan.common.csv.CsvSource;
import phonngan.common.jdbc.StoreFault;
import phonngan.intake.Claim;
import phonngan.intake.FormDefinition;
import phonngan.intake.FormReading;
import phonngan.intake.ImportSubmissions;
import phonngan.intake.IntakeBook;
import phonngan.intake.IntakeOrder;
import phonngan.intake.IntakeOutcome;
import phonngan.intake.ProblemSink;
import phonngan.intake.csv.CsvSubmissions;
import phonngan.intake.csv.CsvSubmissionsOpening;
import phonngan.intake.yaml.FormReader;
import phonngan.invariants.CheckYears;
import phonngan.invariants.Occasion;
import phonngan.roster.LoadRoster;
import phonngan.roster.Rosters;
import phonngan.roster.csv.RosterCsv;
import phonngan.testkit.TestStore;

/// An office on a store under trial: answers are read, the year is scored, and afterwards everything is counted.
final class TrialOffice {
    private static final int MOST_TRIES = 20;
    private static final FiscalYear YEAR = new FiscalYear(2566);
    private static final Instant NOW = Instant.parse("2023-06-01T03:00:00Z");
    private static final String FORM = """
                                       form: hours
                                       fiscal_year: 2566
                                       indicator: self-dev
                                       identity: { column: key }
                                       columns:
                                         staff_id: { title: [staff] }
                                         value: { title: [hours] }
                                         achieved_on: { title: [day] }
                                       """;
    private static final String STAFF = """
                                        staff_id,first_name,last_name,role_group
                                        S1,มานี,ทดลอง,teacher
                                        S2,ปิติ,ทดลอง,teacher
                                        """;

    private final TestStore store;
    private final Office office;
    private final OfficeYear book;
    private final Path scratch;

    /// @param scratch a folder for the files that are read
    TrialOffice(TestStore store, Path scratch) {
        this.store = store;
        this.scratch = scratch;
        try {
            store.get(RuleBooks.class).load(RuleBooks.EVERY_OFFICE, YEAR,
                    RuleBookDirectory.read(Path.of("config/catalogue/2566")), "test", NOW);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        office = store.get(Offices.class).getOrCreate("main", NOW);
        book = new OfficeYear(office.id(), YEAR);
        store.get(LoadRoster.class).load(book,
                RosterCsv.read(CsvSource.of("staff.csv", STAFF.getBytes(StandardCharsets.UTF_8))),
                store.get(YearBooks.class).findRuleBook(book), "test", NOW);
    }

    /// Reads a file with an answer of these keys; returns when it is acknowledged.
    boolean send(String file, List<String> keys) {
        var rows = keys.stream().map(key -> key + ",S1,2,01/06/2566\n").collect(Collectors.joining());
        var path = scratch.resolve(file + ".csv");
        try {
            Files.writeString(path, "key,staff,hours,day\n" + rows);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (!(CsvSubmissions.open(path) instanceof CsvSubmissionsOpening.Opened(var source))
                || !(store.get(ImportSubmissions.class).read(order(), source) instanceof IntakeOutcome.Taken)) {
            throw new AssertionError("a good file was refused: " + path);
        }
        return true;
    }

    /// Computes a run and answers its number.
    long score() {
        var rules = store.get(YearBooks.class).findRuleBook(book).orElseThrow();
        return store.get(ScoreYear.class).compute(book, rules, rules.lastRound(), "test", NOW).number();
    }

    /// Does something again as long as the store is away, as somebody would who was told so.
    static <T> T insist(Supplier<T> deed) {
        for (int tries = 1;; tries++) {
            try {
                return deed.get();
            } catch (RuntimeException failure) {
                if (tries == MOST_TRIES || !StoreFault.isAway(failure)) {
                    throw failure;
                }
            }
        }
    }

    /// How many claims there are of each key.
    Map<String, Long> countClaims() {
        return insist(() -> store.get(IntakeBook.class).listVersionsAfter(book, "hours", "", 1_000_000)).stream()
                .collect(Collectors.groupingBy(Claim::responseKey, Collectors.counting()));
    }

    /// What the invariants find.
    List<String> findBroken() {
        var report = insist(() -> store.get(CheckYears.class).check(book, Occasion.NIGHT, NOW));
        return report.isClean() ? List.of() : List.of(report.listBroken().toString());
    }

    private IntakeOrder order() {
        return new IntakeOrder(office, form(), store.get(YearBooks.class).findRuleBook(book).orElseThrow(),
                store.get(Rosters.class).get(book), false, false, OptionalLong.empty(), "test", NOW,
                ProblemSink.UNHEARD, Progress.UNSEEN);
    }

    private static FormDefinition form() {
        return switch (FormReader.read("form.yaml", FORM.getBytes(StandardCharsets.UTF_8))) {
            case FormReading.Understood(var form) -> form;
            case FormReading.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
