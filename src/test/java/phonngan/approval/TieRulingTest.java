package phonngan.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import phonngan.allocation.AtTheLine;
import phonngan.allocation.IncentivePlan;

/// What a list and its plan say about equal totals at the line of a pool.
class TieRulingTest {
    private static final String UNTIED = """
                                         teacher in 1 aa 5+2 300.00 point-share
                                         teacher out 2 bb 5+0 0.00 beyond-quota
                                         """;
    private static final String TIED = """
                                       teacher in 1 aa 5+0 300.00 point-share+CHOSEN
                                       teacher out 1 bb 5+0 0.00 beyond-quota
                                       """;

    @Test
    void theRulingOfTheCommitteeIsToldWithWhoTheDayAndTheReason() {
        var tie = TieRuling.of(WrittenList.of(TIED.replace("CHOSEN", "chosen")), "teacher", plan("stop", ruled()));

        assertThat(tie.applied()).isTrue();
        assertThat(tie.decision()).hasValueSatisfying(it -> {
            assertThat(it.by()).isEqualTo("มติ ครั้งที่ 3/2566");
            assertThat(it.on()).isEqualTo(LocalDate.of(2023, 10, 20));
            assertThat(it.reason()).isEqualTo("จับสลาก");
        });
    }

    @Test
    void aRulingWhoseEveryLineTheDirectorTurnedIsToldAllTheSame() {
        var turned = TIED.replace("point-share+CHOSEN", "point-share+taken-in").replace("beyond-quota", "left-out");

        assertThat(TieRuling.of(WrittenList.of(turned), "teacher", plan("stop", ruled())).applied()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"stop,STOP", "include-all,INCLUDE_ALL", "exclude-all,EXCLUDE_ALL"})
    void whereNobodyIsTiedThePlanAloneSaysWhatWouldHaveHappened(String word, AtTheLine policy) {
        assertThat(TieRuling.of(WrittenList.of(UNTIED), "teacher", plan(word, "")))
                .isEqualTo(new TieRuling(Optional.of(policy), false, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"chosen,STOP", "not-chosen,STOP", "tie-taken-in,INCLUDE_ALL", "tie-left-out,EXCLUDE_ALL"})
    void withoutThePlanTheGroundsOfTheLinesStillSayWhatHappened(String ground, AtTheLine policy) {
        assertThat(TieRuling.of(WrittenList.of(TIED.replace("CHOSEN", ground)), "teacher", Optional.empty()))
                .isEqualTo(new TieRuling(Optional.of(policy), true, Optional.empty()));
    }

    @Test
    void theTieOfAnotherPoolSaysNothing() {
        var tie = TieRuling.of(WrittenList.of(UNTIED + "staff in 1 cc 1+0 1.00 chosen\n"), "teacher",
                Optional.empty());

        assertThat(tie).isEqualTo(new TieRuling(Optional.empty(), false, Optional.empty()));
    }

    @Test
    void placesDifferFromTheRankingOnceSomebodyWithMorePointsMayNotBeConsidered() {
        assertThat(WrittenList.of(UNTIED).passesOver("teacher")).isFalse();
        assertThat(WrittenList.of(UNTIED + "teacher not-eligible - cc 5+3 0.00 short-service\n")
                .passesOver("teacher")).isTrue();
        assertThat(WrittenList.of(UNTIED + "teacher not-eligible - cc 5+2 0.00 short-service\n")
                .passesOver("teacher")).isFalse();
        assertThat(WrittenList.of(UNTIED + "staff not-eligible - cc 9+9 0.00 short-service\n")
                .passesOver("teacher")).isFalse();
    }

    private static Optional<IncentivePlan> plan(String atTheLine, String more) {
        return Optional.of(ApprovalDesk
                .read("""
                      fiscal_year: 2566
                      round: 12m
                      pools:
                        - { id: teacher, pot: "300.00", quota: { heads: 1 }, method: by-points, at_the_line: %s }
                      """.formatted(atTheLine) + more));
    }

    private static String ruled() {
        return """
               tie_decisions:
                 - { pool: teacher, chosen: [AA], by: มติ ครั้งที่ 3/2566, on: "2023-10-20", reason: จับสลาก }
               """;
    }
}
