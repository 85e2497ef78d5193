package phonngan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import phonngan.catalogue.AwardLevel;
import phonngan.catalogue.Band;
import phonngan.catalogue.Criteria;
import phonngan.catalogue.EvidenceRequirement;
import phonngan.catalogue.ScoringMethod;
import phonngan.common.Points;
import phonngan.intake.ClaimFacts;

/// What a claim would give by itself.
class WorthTest {
    private static final List<Band> BANDS = List.of(band("60", 1), band("80", 4), band("100", 5));

    @Test
    void anAwardGivesThePointsOfItsLevel() {
        var ladder = new ScoringMethod.AwardSum(List.of(new AwardLevel("national", "ระดับประเทศ", null, Points.of(5))),
                ScoringMethod.CountBy.HOLDER, null, null);

        assertThat(Worth.of(criteria(ladder), facts("national", null, null, null))).contains(Points.of(5));
        assertThat(Worth.of(criteria(ladder), facts("unknown", null, null, null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"19999,25000,1", "20000,25000,4", "3,9,0", "7,7,5"})
    void aPercentIsComparedExactly(String part, String whole, int points) {
        var percent = new ScoringMethod.Threshold(ScoringMethod.Measure.PERCENT, BANDS);

        assertThat(Worth.of(criteria(percent), facts("", null, part, whole))).contains(Points.of(points));
    }

    @Test
    void aPercentOfNothingIsNotAssessed() {
        var percent = new ScoringMethod.Threshold(ScoringMethod.Measure.PERCENT, BANDS);

        assertThat(Worth.of(criteria(percent), facts("", null, "5", "0"))).isEmpty();
    }

    @Test
    void aTargetIsAPercentOfWhatShouldBeReached() {
        var target = new ScoringMethod.Target(new BigDecimal("3"), "ห้อง", BANDS);

        assertThat(Worth.of(criteria(target), facts("", "2", null, null))).contains(Points.of(1));
        assertThat(Worth.of(criteria(target), facts("", "3", null, null))).contains(Points.of(5));
    }

    private static Criteria criteria(ScoringMethod method) {
        return new Criteria(method, EvidenceRequirement.NONE);
    }

    private static Band band(String bound, int points) {
        return new Band(new BigDecimal(bound), Points.of(points));
    }

    private static ClaimFacts facts(String level, @Nullable String value, @Nullable String part,
            @Nullable String whole) {
        return new ClaimFacts("any", null, level, decimal(value), null, decimal(part), decimal(whole), "", "", null, "",
                "", "", List.of(), "");
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
