package phonngan.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import phonngan.allocation.Ground.Rounding;
import phonngan.common.Baht;
import phonngan.common.Place;
import phonngan.common.Points;
import phonngan.common.SubjectKind;
import phonngan.roster.Subject;
import phonngan.roster.SubjectKey;

/// The reasons that an allocation knows: the word of each on an approved list, and whether who has it receives.
class GroundTest {
    private static final LocalDate DAY = LocalDate.of(2023, 10, 25);
    private static final Baht POT = Baht.of("90.00");
    private static final TieDecision RULING = new TieDecision("teacher", List.of("S3"), "คณะกรรมการ", DAY, "จับสลาก",
            Place.line("2566.yaml", 6));
    private static final Deviation WORD = new Deviation("teacher", "S4", true, "นางอรุณ แสงดี", DAY, "ผลงานเด่น");

    @ParameterizedTest
    @MethodSource("amongTheEligible")
    void whoIsEligibleReceivesUnlessARulingKeepsThemOut(Ground ground, String word, boolean receives) {
        assertThat(ground.code()).isEqualTo(word);
        assertThat(line(1, ground).isReceiving()).isEqualTo(receives);
    }

    static Stream<Arguments> amongTheEligible() {
        return Stream.of(arguments(new Ground.EqualShare(POT, 2), "equal-share", true),
                arguments(new Ground.PointShare(Points.of(3), Points.of(9), POT), "point-share", true),
                arguments(new Ground.PayShare(POT, POT, POT), "pay-share", true),
                arguments(new Ground.PlaceAmount(1, POT), "place-amount", true),
                arguments(new Ground.SharedPlaces(1, 2, POT), "shared-places", true),
                arguments(remainder(Rounding.DROPPED), "remainder-dropped", true),
                arguments(remainder(Rounding.RAISED), "remainder-raised", true),
                arguments(remainder(Rounding.RAISED_FOR_TOTAL), "remainder-raised-for-total", true),
                arguments(remainder(Rounding.RAISED_FOR_ID), "remainder-raised-for-id", true),
                arguments(new Ground.NoPoints(), "no-points", true), arguments(new Ground.NoPay(), "no-pay", true),
                arguments(new Ground.Chosen(RULING), "chosen", true),
                arguments(new Ground.TakenIn(WORD), "taken-in", true),
                arguments(new Ground.TieTakenIn(2), "tie-taken-in", true),
                arguments(new Ground.NotChosen(RULING), "not-chosen", false),
                arguments(new Ground.LeftOut(WORD), "left-out", false),
                arguments(new Ground.TieLeftOut(2), "tie-left-out", false),
                arguments(new Ground.BeyondQuota(2), "beyond-quota", false));
    }

    /// Their lines carry no rank, and what is left over not even a subject: that, and no ground, keeps them from
    /// receiving.
    @ParameterizedTest
    @MethodSource("ofNobodyEligible")
    void whoIsNotEligibleIsKnownByHavingNoRank(Ground ground, String word) {
        assertThat(ground.code()).isEqualTo(word);
        assertThat(ground.keepsOut()).isFalse();
        assertThat(line(null, ground).isReceiving()).isFalse();
    }

    static Stream<Arguments> ofNobodyEligible() {
        return Stream.of(arguments(new Ground.NotEmployed(DAY), "not-employed"),
                arguments(new Ground.OtherEmployment("contractor", List.of()), "other-employment"),
                arguments(new Ground.ShortService(7, 8, DAY), "short-service"),
                arguments(new Ground.NobodyEligible(), "nobody-eligible"),
                arguments(new Ground.NoSeat(3), "no-seat"), arguments(new Ground.AllTiedOut(2), "all-tied-out"),
                arguments(new Ground.TableBelowPot(POT, POT), "table-below-pot"));
    }

    @Test
    void noGroundIsMissingAbove() {
        assertThat(Stream.concat(amongTheEligible(), ofNobodyEligible()).map(it -> (Object) it.get()[0].getClass())
                .distinct()).containsExactlyInAnyOrder((Object[]) Ground.class.getPermittedSubclasses());
    }

    private static Ground remainder(Rounding rounding) {
        return new Ground.Remainder(BigInteger.ONE, BigInteger.TWO, rounding);
    }

    private static AllocationLine line(@Nullable Integer rank, Ground ground) {
        return new AllocationLine("teacher", rank,
                new Subject(new SubjectKey("key"), "S1", SubjectKind.PERSON, "นายเอก ใจดี", "teacher", "U1"),
                Baht.ZERO, List.of(ground));
    }
}
