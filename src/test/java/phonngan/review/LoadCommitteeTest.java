package phonngan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.Problem;
import phonngan.common.csv.CsvSource;
import phonngan.review.csv.CommitteeCsv;
import phonngan.testkit.DirectTransactions;
import phonngan.testkit.InMemoryCommittees;
import phonngan.testkit.InMemoryRosters;

class LoadCommitteeTest {
    private static final OfficeYear BOOK = new OfficeYear(1, new FiscalYear(2565));
    private static final Instant NOON = Instant.parse("2021-10-12T05:00:00Z");

    private final Committees committees = new InMemoryCommittees();
    private final LoadCommittee loadCommittee = new LoadCommittee(committees, new InMemoryRosters(),
            new DirectTransactions());

    @Test
    void aListAppointsMembersByIdByEmailAndByName() {
        var report = load("""
                          committee,order_no,order_date,member,role,from,to
                          คณะกรรมการประจำปี,๒๐/๒๕๖๔,12 ต.ค. 2564,S001,ประธาน,12 ต.ค. 2564,30 ก.ย. 2565
                          คณะกรรมการประจำปี,20/2564,2021-10-12,kanda@example.org,กรรมการ,,
                          คณะกรรมการประจำปี,20/2564,12/10/64,นายสมชาย  ใจดี,กรรมการและเลขานุการ,,
                          """);

        assertThat(report).isEqualTo(new CommitteeReport("กรรมการ.csv", 3, 3, 0, 0, List.of()));
        var appointed = LocalDate.of(2021, 10, 12);
        assertThat(committees.get(BOOK).members()).containsExactly(
                new CommitteeMember("คณะกรรมการประจำปี", "20/2564", appointed, "S001", "ประธาน", appointed,
                        LocalDate.of(2022, 9, 30)),
                new CommitteeMember("คณะกรรมการประจำปี", "20/2564", appointed, "kanda@example.org", "กรรมการ", null,
                        null),
                new CommitteeMember("คณะกรรมการประจำปี", "20/2564", appointed, "นายสมชาย ใจดี",
                        "กรรมการและเลขานุการ", null, null));
    }

    @Test
    void theSameRowAgainAddsNothing() {
        load("""
             committee,order_no,order_date,member,role,from,to
             คณะกรรมการประจำปี,20/2564,12 ต.ค. 2564,S001,ประธาน,,
             """);

        var report = load("""
                          to,from,role,member,order_date,order_no,committee
                          ,,ประธาน,S001,2021-10-12,๒๐/๒๕๖๔,คณะกรรมการประจำปี
                          ,,กรรมการ,S002,2021-10-12,20/2564,คณะกรรมการประจำปี
                          ,,กรรมการ,S002,2021-10-12,20/2564,คณะกรรมการประจำปี
                          """);

        assertThat(report).extracting(CommitteeReport::rows, CommitteeReport::added, CommitteeReport::unchanged)
                .containsExactly(3, 1, 2);
        assertThat(committees.get(BOOK).members()).hasSize(2);
    }

    @Test
    void aBadRowIsRefusedByNameAndTheOthersGoOn() {
        var report = load("""
                          committee,order_no,order_date,member,role,from,to
                          ,20/2564,12 ต.ค. 2564,S001,ประธาน,,
                          คณะกรรมการประจำปี,20/2564,12 ต.ค. 2564,,กรรมการ,,
                          คณะกรรมการประจำปี,20/2564,31 เมษายน 2564,S003,กรรมการ,,
                          คณะกรรมการประจำปี,20/2564,,S004,กรรมการ,2022-09-30,2021-10-12
                          คณะกรรมการประจำปี,20/2564,,1234567890121,กรรมการ,,
                          คณะกรรมการประจำปี,20/2564,,S006,กรรมการ,,
                          """);

        assertThat(report).extracting(CommitteeReport::rows, CommitteeReport::added, CommitteeReport::refused)
                .containsExactly(6, 1, 5);
        assertThat(report.problems())
                .extracting(it -> it.place().row(), it -> it.code().word(), it -> it.place().column())
                .containsExactly(tuple(1L, "empty-cell", "committee"), tuple(2L, "empty-cell", "member"),
                        tuple(3L, "not-a-date", "order_date"), tuple(4L, "reversed-period", "to"),
                        tuple(5L, "national-number", "member"));
        assertThat(committees.get(BOOK).members()).extracting(CommitteeMember::member).containsExactly("S006");
    }

    @Test
    void aListWithoutMembersIsRefusedAsAWhole() {
        assertThat(refuse("""
                          committee,order_no
                          คณะกรรมการประจำปี,20/2564
                          """)).extracting(it -> it.code().word()).containsExactly("missing-header");
    }

    private CommitteeReport load(String csv) {
        return switch (answer(csv)) {
            case CommitteeAnswer.Loaded(var report) -> report;
            case CommitteeAnswer.Refused(var problems) -> throw new AssertionError(problems);
        };
    }

    private List<Problem> refuse(String csv) {
        return switch (answer(csv)) {
            case CommitteeAnswer.Loaded(var report) -> throw new AssertionError(report);
            case CommitteeAnswer.Refused(var problems) -> problems;
        };
    }

    private CommitteeAnswer answer(String csv) {
        var source = CsvSource.of("กรรมการ.csv", csv.getBytes(StandardCharsets.UTF_8));
        return loadCommittee.load(BOOK, CommitteeCsv.read(source), "cli:kanda", NOON);
    }
}
