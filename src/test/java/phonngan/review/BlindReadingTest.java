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
import phonngan.intake.Sender;
import phonngan.roster.SubjectKey;

/// Who sees which decisions while a claim is read twice.
class BlindReadingTest {
    private static final OfficeYear BOOK = new OfficeYear(1, new FiscalYear(2566));
    private static final Instant NINE = Instant.parse("2023-10-16T02:00:00Z");
    private static final Ruling ACCEPT = new Ruling.Accept(Corrections.NONE, "");
    private static final Ruling REJECT = new Ruling.Reject("หลักฐานไม่ครบ");

    private final List<Claim> versions = new ArrayList<>(List.of(version(1)));
    private final List<Decision> decisions = new ArrayList<>();

    @Test
    void theFirstReadingIsSeenByItsMakerAlone() {
        decides("S1", ACCEPT, 1);

        assertThat(seenBy("S1", 2)).containsExactly("S1");
        assertThat(seenBy("S2", 2)).isEmpty();
        assertThat(seenBy("", 2)).isEmpty();
        assertThat(isBlind("S1", 2)).isFalse();
        assertThat(isBlind("S2", 2)).isTrue();
    }

    @Test
    void whereOneReadingSufficesNothingIsHidden() {
        decides("S1", ACCEPT, 1);

        assertThat(seenBy("S2", 1)).containsExactly("S1");
        assertThat(isBlind("S2", 1)).isFalse();
    }

    @Test
    void onceBothHaveReadEverybodySeesBothAndSoDoesTheThird() {
        decides("S1", ACCEPT, 1);
        decides("S2", REJECT, 1);

        assertThat(seenBy("S1", 2)).containsExactly("S1", "S2");
        assertThat(seenBy("S3", 2)).containsExactly("S1", "S2");
        assertThat(isBlind("S3", 2)).isFalse();
    }

    @Test
    void anAdmissionIsNoReading() {
        decides("S1", new Ruling.Admit(Corrections.NONE, "ไฟฟ้าดับในวันปิดรับ"), 1);
        decides("S1", ACCEPT, 1);

        assertThat(seenBy("S2", 2)).containsExactly("S1");
        assertThat(isBlind("S2", 2)).isTrue();
    }

    @Test
    void aNewVersionIsReadBlindAnewAndTheOldDecisionsStayOpen() {
        decides("S1", REJECT, 1);
        decides("S2", REJECT, 1);
        versions.add(version(2));
        decides("S1", ACCEPT, 2);

        assertThat(seenBy("S2", 2)).containsExactly("S1", "S2");
        assertThat(seenBy("S1", 2)).containsExactly("S1", "S2", "S1");
        assertThat(isBlind("S2", 2)).isTrue();
    }

    private List<String> seenBy(String viewer, int readings) {
        return reading(viewer, readings).listSeen(history()).stream().map(Decision::reviewer).toList();
    }

    private boolean isBlind(String viewer, int readings) {
        return reading(viewer, readings).isBlind(history());
    }

    private static BlindReading reading(String viewer, int readings) {
        return new BlindReading(_ -> readings, viewer::equals);
    }

    private ClaimHistory history() {
        return new ClaimHistory(versions, decisions, Map.of(), false);
    }

    private void decides(String reviewer, Ruling ruling, long version) {
        decisions.add(new Decision(decisions.size() + 1L, 1, BOOK, version, "awards", "A-1", reviewer,
                NINE.plusSeconds(decisions.size()), "web:" + reviewer, ruling));
    }

    private static Claim version(int number) {
        return new Claim(number, BOOK, "awards", "A-1", "A-1", number, "", "", 1, 1, Sender.UNSAID,
                new SubjectKey("a".repeat(32)), "", new ClaimFacts("sport", null, "national", null, null, null, null,
                        "", "", null, "", "", "", List.of(), ""),
                NINE, false, false, "");
    }
}
