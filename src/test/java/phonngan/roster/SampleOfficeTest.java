package phonngan.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.RuleBookReading;
import phonngan.catalogue.yaml.RuleBookDirectory;
import phonngan.catalogue.yaml.RuleBookReader;
import phonngan.common.OfficeYear;
import phonngan.common.csv.CsvSource;
import phonngan.roster.csv.RosterCsv;
import phonngan.testkit.CountingIds;
import phonngan.testkit.DirectTransactions;
import phonngan.testkit.InMemoryRosters;

/// The roster of the sample office, as `sample-forms/README.md` tells it.
class SampleOfficeTest {
    private static final Path OFFICE = Path.of("sample-forms/office");
    private static final OfficeYear BOOK = new OfficeYear(1, RosterDesk.YEAR);

    private final RuleBook rules = rules();
    private final InMemoryRosters rosters = new InMemoryRosters();

    @Test
    void allOfTheSampleOfficeIsTakenAndOnlyWhoLeftBeforeTheYearIsWarnedOf() {
        var units = load("units.csv");
        var staff = load("staff.csv");

        assertThat(units.refused() + staff.refused()).isZero();
        assertThat(units.problems()).isEmpty();
        assertThat(staff.problems()).extracting(it -> it.code().word(), it -> it.arguments().getFirst())
                .containsExactly(tuple("not-employed-in-year", "S0030"));
    }

    @Test
    void whoIsMeasuredInTheYearAndAsWhat() {
        load("units.csv");
        load("staff.csv");

        var round = rules.lastRound();
        var roster = rosters.get(BOOK);
        assertThat(roster.findSubject("S0029", round)).map(Subject::group).hasValue("teacher");
        assertThat(roster.findSubject("S0029", round)).map(Subject::name).hasValue("นางชลธิชา ใหม่ใจดี");
        assertThat(roster.findSubject("S0030", round)).isEmpty();
        assertThat(roster.findSubject("S0031", round)).isPresent();
        assertThat(roster.findSubject("D-01", round)).map(Subject::group).hasValue("district");
        assertThat(roster.findSubject("T-0101", round)).isEmpty();
        assertThat(roster.listByName("สมชาย บุญมากมี")).extracting(StaffMember::id).containsExactly("S0019", "S0020");
        assertThat(roster.listByName("ปาน ศรีสว่างใจ")).extracting(StaffMember::id).containsExactly("S0017");
        assertThat(roster.subjectsIn(round)).allSatisfy(it -> assertThat(rules.findGroup(it.group())).isPresent());
    }

    private RosterReport load(String file) {
        var answer = new LoadRoster(rosters, new DirectTransactions(), new CountingIds()).load(BOOK,
                RosterCsv.read(CsvSource.of(OFFICE.resolve(file))), Optional.of(rules), "cli:kanda", Instant.EPOCH);
        return switch (answer) {
            case RosterAnswer.Loaded(var report) -> report;
            case RosterAnswer.Refused(var problems) -> throw new AssertionError(problems);
        };
    }

    private static RuleBook rules() {
        try {
            var files = RuleBookDirectory.read(Path.of("config/catalogue/2566"));
            return switch (new RuleBookReader().read(files)) {
                case RuleBookReading.Sound sound -> sound.book();
                case RuleBookReading.Faulty faulty -> throw new AssertionError(faulty.problems());
            };
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
