package phonngan.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import phonngan.review.Confirmation;
import phonngan.testkit.ScoringDesk;

/// Reports are written as: the unit that owes it, indicator, step, who waits, since when, what all of them gain.
class OwedReportTest {
    private final ScoringDesk desk = new ScoringDesk();

    @Test
    void whatOneReportSettlesStandsTogetherAndWhatBlocksMostPeopleComesFirst() {
        desk.load(List.of(ScoringDesk.person("T5", "มานะ ทดลอง", "teacher", "D-02")), List.of());
        desk.send("T1 quality-activity step=1 sent=2023-08-05");
        desk.send("T5 quality-activity step=1 sent=2023-08-01");
        desk.await(desk.send("T2 honour-student level=national"), "C-01");

        assertThat(reports("P-00")).isEqualTo("""
                                              P-00 sar 0 [D-01, D-02] since 2023-04-01 worth 0 and more
                                              D-02 quality-activity 5 [T3, T5] since 2023-04-01 worth 2
                                              D-01 quality-activity 5 [T2] since 2023-04-01 worth 1
                                              C-01 quality-activity 5 [T1] since 2023-08-05 worth 1
                                              C-01 honour-student 0 [T2] since 2023-10-16 worth 5
                                              """);
    }

    @Test
    void aReportThatWasConfirmedIsNoLongerOpen() {
        var claim = desk.send("T1 quality-activity step=5");
        desk.await(claim, "C-01");
        desk.confirmations().add(List.of(new Confirmation(1, ScoringDesk.BOOK, claim.form(), claim.responseKey(),
                ScoringDesk.key("T1"), "quality-activity", 5, ScoringDesk.key("H1"), "H1",
                new Confirmation.Report("ศธ 0210/12", LocalDate.parse("2023-09-20"), 7, "ab".repeat(32)), "web:H1",
                ScoringDesk.NINE, Optional.empty())));

        assertThat(reports("C-01")).isEmpty();
        assertThat(reports("D-01")).isEqualTo("D-01 quality-activity 5 [T2] since 2023-04-01 worth 1\n");
    }

    @Test
    void aReportIsEnoughUnlessLevelsOrFiguresGoWithIt() {
        assertThat(desk.debts().listOpenReports(ScoringDesk.BOOK, "P-00").stream()
                .filter(OwedReport::isMetByReport).map(OwedReport::unit)).containsExactly("C-01", "D-01", "D-02");
    }

    private String reports(String unit) {
        return desk.debts().listOpenReports(ScoringDesk.BOOK, unit).stream()
                .map(it -> "%s %s %d %s since %s worth %s%s\n".formatted(it.unit(), it.indicator().id(), it.number(),
                        it.debts().stream().map(debt -> debt.subject().id()).toList(), it.since(), it.atStake(),
                        it.hasUnknownStake() ? " and more" : ""))
                .collect(Collectors.joining());
    }
}
