package phonngan.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import phonngan.common.Problem;

/// Whatever a staff file holds. The rows are made from so few ids, groups and days that repetitions, contradictions,
/// overlaps and refusals all occur.
class LoadRosterProperties {
    private static final String HEADERS = "staff_id,first_name,last_name,role_group,email,start_date,end_date\n";

    @Property(tries = 300)
    void theOrderOfRowsNeverMatters(@ForAll("rows") List<String> rows, @ForAll Random random) {
        var shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);

        var one = RosterDesk.open();
        var other = RosterDesk.open();
        var report = one.load(file(rows));
        var shuffledReport = other.load(file(shuffled));

        assertThat(other.roster().staff()).isEqualTo(one.roster().staff());
        assertThat(other.roster().subjectsIn(RosterDesk.WHOLE_YEAR))
                .isEqualTo(one.roster().subjectsIn(RosterDesk.WHOLE_YEAR));
        assertThat(counts(shuffledReport)).isEqualTo(counts(report));
        assertThat(words(shuffledReport)).isEqualTo(words(report));
    }

    @Property(tries = 300)
    void theFourCountsAddUpToTheRowsAndEachRefusedRowSaysWhy(@ForAll("rows") List<String> before,
            @ForAll("rows") List<String> rows) {
        var desk = RosterDesk.open();
        desk.load(file(before));

        var report = desk.load(file(rows));

        assertThat(report.rows()).isEqualTo(rows.size());
        assertThat(report.added() + report.changed() + report.unchanged() + report.refused()).isEqualTo(rows.size());
        assertThat(Problem.countRefusedRows(report.problems())).isEqualTo(report.refused());
    }

    @Property(tries = 300)
    void aSecondReadingChangesNothing(@ForAll("rows") List<String> rows) {
        var desk = RosterDesk.open();
        desk.load(file(rows));
        var staff = desk.roster().staff();
        int loads = desk.roster().lastLoad();

        var again = desk.load(file(rows));

        assertThat(again.added() + again.changed()).isZero();
        assertThat(desk.roster().lastLoad()).isEqualTo(loads);
        assertThat(desk.roster().staff()).isEqualTo(staff);
    }

    @Property(tries = 300)
    void aLoadTakesNobodyAway(@ForAll("rows") List<String> before, @ForAll("rows") List<String> rows) {
        var desk = RosterDesk.open();
        desk.load(file(before));
        var ids = desk.roster().staff().stream().map(StaffMember::id).toList();

        var report = desk.load(file(rows));

        assertThat(desk.roster().staff()).extracting(StaffMember::id).containsAll(ids).containsAll(report.absent());
        assertThat(ids).containsAll(report.absent());
    }

    @Provide
    Arbitrary<List<String>> rows() {
        var id = Arbitraries.of("S1", "S๑", "S2", "S3", "S4", "");
        var name = Arbitraries.frequency(Tuple.of(5, "กานดา"), Tuple.of(1, "สมชาย"));
        var group = Arbitraries.frequency(Tuple.of(5, "teacher"), Tuple.of(2, "plan"),
                Tuple.of(1, "ใคร"));
        var email = Arbitraries.of("", "office@example.org");
        var start = Arbitraries.of("", "2022-10-01", "1 ต.ค. 2565", "2023-04-01");
        var end = Arbitraries.of("", "2023-03-31", "31 มี.ค. 2566", "2023-09-30");
        return Combinators.combine(id, name, group, email, start, end)
                .as((i, n, g, m, s, e) -> String.join(",", i, n, "ใจดี", g, m, s, e)).list().ofMaxSize(8);
    }

    private static String file(List<String> rows) {
        return HEADERS + String.join("\n", rows) + "\n";
    }

    private static List<Integer> counts(RosterReport report) {
        return List.of(report.rows(), report.added(), report.changed(), report.unchanged(), report.refused());
    }

    private static List<String> words(RosterReport report) {
        return report.problems().stream().map(it -> it.code().word()).sorted().toList();
    }
}
