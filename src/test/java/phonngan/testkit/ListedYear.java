package phonngan.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import phonngan.access.Role;
import phonngan.intake.Claim;

/// The sample year with its incentive plan and a committee that sits today: S0022 and S0016 are to receive, S0013 is tied
/// with S0016 and was not chosen. Lists are driven through the pages, as people do.
///
/// @param year the service
public record ListedYear(ServedYear year) implements AutoCloseable {
    /// Where the lists are.
    public static final String LIST = ServedYear.YEAR + "/list";
    /// The one round of the sample year.
    public static final String ROUND = LIST + "/12m";
    /// The committee.
    public static final String COMMITTEE = "คณะกรรมการพิจารณาผลประจำปี";

    /// Serves it.
    public static ListedYear in(Path home) {
        return in(home, Path.of("sample-forms", "office", "plan-with-tie-decided.yaml"));
    }

    /// The same with another plan.
    public static ListedYear in(Path home, Path plan) {
        return new ListedYear(ServedYear.in(home, desk -> {
            desk.typeWell("plan load " + plan);
            desk.typeWell("committee load " + committee(home) + " --year 2566");
        }));
    }

    private static Path committee(Path home) {
        try {
            return Files.writeString(home.resolve("committee.csv"),
                    """
                    committee,order_no,order_date,member,role,from,to
                    คณะกรรมการพิจารณาผลประจำปี,50/2566,2023-10-01,S0001,ประธานกรรมการ,2023-10-01,
                    คณะกรรมการพิจารณาผลประจำปี,50/2566,2023-10-01,S0002,กรรมการ,2023-10-01,
                    คณะกรรมการพิจารณาผลประจำปี,50/2566,2023-10-01,ดร.วายุ วงศ์ภูผา,กรรมการ,2023-10-01,
                    """);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Signs somebody in who holds a role and is not on the roster.
    public Reader as(Role role) {
        return year.as(role);
    }

    /// Asks for the page of a version.
    public Document page(Reader reader, int version) {
        return parse(reader.get(ROUND + "/" + version));
    }

    /// What a page says.
    public static Document parse(Connection.Response answer) {
        try {
            return answer.parse();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The fingerprint that the paper of a version carries in its forms.
    public String hash(Reader reader, int version) {
        return page(reader, version).select("input[name=shown]").attr("value");
    }

    /// Proposes the list as it would be drawn up now.
    public Connection.Response propose(Reader strategy) {
        return form(strategy, "/propose");
    }

    /// Records the votes of members, such as `S0001`, `FOR`.
    public Connection.Response resolve(Reader member, String shown, String... votes) {
        var fields = new ArrayList<>(List.of("shown", shown, "committee", COMMITTEE, "on",
                LocalDate.now(Claim.BANGKOK).toString(), "chair", votes[0]));
        for (int i = 0; i < votes.length; i += 2) {
            fields.addAll(List.of("member-" + i / 2, votes[i], "ballot-" + i / 2, votes[i + 1]));
        }
        return form(member, "/resolve", fields.toArray(String[]::new));
    }

    /// Approves what was shown.
    public Connection.Response approve(Reader director, String shown) {
        return form(director, "/approve", "shown", shown, "seen", "yes");
    }

    /// Sends a form of the round that has room for a file, without one.
    public Connection.Response form(Reader reader, String below, String... fields) {
        return reader.postFile(ROUND + below, "pay", "", new byte[0], fields);
    }

    /// Goes through everything up to the director's approval of a first list.
    ///
    /// @return who approved it
    public Reader approved() {
        var director = as(Role.DIRECTOR);
        var member = as(Role.ANNUAL_COMMITTEE);
        propose(as(Role.STRATEGY));
        resolve(member, parse(member.get(ROUND + "/resolve")).select("input[name=shown]").attr("value"), "S0001",
                "FOR", "S0002", "FOR");
        approve(director, hash(director, 1));
        return director;
    }

    @Override
    public void close() {
        year.close();
    }
}
