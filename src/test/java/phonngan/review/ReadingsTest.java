package phonngan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.intake.Claim;
import phonngan.intake.ClaimFacts;
import phonngan.intake.ClaimState;
import phonngan.intake.Sender;
import phonngan.roster.SubjectKey;

/// Which decision stands when several people read one claim.
class ReadingsTest {
    private static final OfficeYear BOOK = new OfficeYear(1, new FiscalYear(2566));
    private static final Instant NINE = Instant.parse("2023-10-16T02:00:00Z");
    private static final Claim CLAIM = new Claim(1, BOOK, "awards", "A-1", "A-1", 1, "", "", 1, 1, Sender.UNSAID,
            new SubjectKey("a".repeat(32)), "",
            new ClaimFacts("honour-student", null, "national", null, null, null, null, "", "", null, "", "", "",
                    List.of(), ""),
            NINE, false, false, "");

    private final List<Decision> decisions = new ArrayList<>();

    @Test
    void whereOneReadingSufficesTheLatestDecisionStands() {
        decides("S1", new Ruling.Accept(Corrections.NONE, ""));
        decides("S2", new Ruling.Reject("หลักฐานไม่ครบ"));

        assertThat(stateAfter(1)).isEqualTo(ClaimState.REJECTED);
    }

    @Test
    void theFirstOfTwoReadingsDecidesNothingYet() {
        decides("S1", new Ruling.Accept(Corrections.NONE, ""));

        assertThat(stateAfter(2)).isEqualTo(ClaimState.RECEIVED);
    }

    @Test
    void twoWhoAgreeDecide() {
        decides("S1", new Ruling.Reject("หลักฐานไม่ครบ"));
        decides("S2", new Ruling.Reject("ไม่มีลายมือชื่อ"));

        assertThat(stateAfter(2)).isEqualTo(ClaimState.REJECTED);
    }

    @Test
    void onePersonUnderTwoWaysOfWritingTheNameReadsOnce() {
        decides("ดร.วายุ วงศ์ภูผา", new Ruling.Accept(Corrections.NONE, ""));
        decides("นายวายุ วงศ์ภูผา", new Ruling.Accept(Corrections.NONE, ""));

        assertThat(stateAfter(2)).isEqualTo(ClaimState.RECEIVED);
    }

    @Test
    void whereTwoDifferTheThirdResolvesIt() {
        decides("S1", new Ruling.Accept(Corrections.NONE, ""));
        decides("S2", new Ruling.Reject("หลักฐานไม่ครบ"));
        assertThat(stateAfter(2)).isEqualTo(ClaimState.RECEIVED);

        decides("S3", new Ruling.Return("ขอสำเนาที่อ่านออก"));

        assertThat(stateAfter(2)).isEqualTo(ClaimState.RETURNED);
    }

    @Test
    void twoWhoComeToAgreeAfterAllNeedNoThird() {
        decides("S1", new Ruling.Accept(Corrections.NONE, ""));
        decides("S2", new Ruling.Reject("หลักฐานไม่ครบ"));
        decides("S2", new Ruling.Accept(Corrections.NONE, "ตรวจซ้ำแล้วครบ"));

        assertThat(stateAfter(2)).isEqualTo(ClaimState.ACCEPTED);
    }

    @Test
    void whatIsDecidedOnAnObjectionStandsAloneAgainstTwoWhoAgreed() {
        decides("S1", new Ruling.Reject("หลักฐานไม่ครบ"));
        decides("S2", new Ruling.Reject("หลักฐานไม่ครบ"));
        decidesOnAppeal("S3", new Ruling.Accept(Corrections.NONE, "หลักฐานครบ"));

        assertThat(stateAfter(2)).isEqualTo(ClaimState.ACCEPTED);
        decides("S1", new Ruling.Reject("ยังไม่ครบ"));
        assertThat(stateAfter(2)).isEqualTo(ClaimState.ACCEPTED);
        decides("S2", new Ruling.Reject("ยังไม่ครบ"));
        assertThat(stateAfter(2)).isEqualTo(ClaimState.REJECTED);
    }

    private ClaimState stateAfter(int readings) {
        return VersionStanding.of(new ClaimHistory(List.of(CLAIM), decisions, Map.of(), false), CLAIM, _ -> readings)
                .state();
    }

    private void decides(String reviewer, Ruling ruling) {
        add(reviewer, ruling, false);
    }

    private void decidesOnAppeal(String reviewer, Ruling ruling) {
        add(reviewer, ruling, true);
    }

    private void add(String reviewer, Ruling ruling, boolean onAppeal) {
        decisions.add(new Decision(decisions.size() + 1L, 1, BOOK, 1, "awards", "A-1", reviewer,
                NINE.plusSeconds(decisions.size()), "cli:kanda", ruling, onAppeal));
    }
}
