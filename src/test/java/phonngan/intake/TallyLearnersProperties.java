package phonngan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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

/// Whatever learners a table holds: the sums are theirs, exactly, and nothing else is.
class TallyLearnersProperties {

    /// A learner of the table.
    private record Learner(String group, boolean sat, int hundredths) {
        private List<String> cells() {
            return List.of(group, sat ? "ใช่" : "ไม่", sat ? BigDecimal.valueOf(hundredths, 2).toPlainString() : "");
        }
    }

    @Provide
    static Arbitrary<List<Learner>> learners() {
        return Combinators.combine(Arbitraries.of("ม.ต้น", "ม.ปลาย", "ประถม"), Arbitraries.of(true, false),
                Arbitraries.integers().between(0, 10_000)).as(Learner::new).list().ofMinSize(1).ofMaxSize(60);
    }

    @Property(tries = 300)
    void theWeighedPartsOfAMeanHaveExactlyTheSumOfTheScores(@ForAll("learners") List<Learner> learners) {
        var sum = BigDecimal.ZERO;
        var weight = BigDecimal.ZERO;
        for (var group : tally(learners).groups()) {
            for (var part : group.figures(TallyKind.MEAN_SCORE)) {
                sum = sum.add(part.value().multiply(part.weight()));
                weight = weight.add(part.weight());
            }
        }

        long hundredths = learners.stream().filter(Learner::sat).mapToLong(Learner::hundredths).sum();
        assertThat(sum).isEqualByComparingTo(BigDecimal.valueOf(hundredths, 2));
        assertThat(weight).isEqualByComparingTo(
                BigDecimal.valueOf(learners.stream().filter(Learner::sat).count()));
    }

    @Property(tries = 300)
    void theOrderOfTheRowsDoesNotMatter(@ForAll("learners") List<Learner> learners, @ForAll long seed) {
        var shuffled = new ArrayList<>(learners);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(tally(shuffled).groups()).containsExactlyInAnyOrderElementsOf(tally(learners).groups());
    }

    @Property(tries = 300)
    void everyLearnerIsCountedOnce(@ForAll("learners") List<Learner> learners) {
        var total = tally(learners).total();

        assertThat(total.all()).isEqualTo(learners.size());
        assertThat(total.sat()).isEqualTo(learners.stream().filter(Learner::sat).count());
        assertThat(total.passed())
                .isEqualTo(learners.stream().filter(it -> it.sat() && it.hundredths() >= 5_000).count());
    }

    @Property(tries = 200)
    void halfOfATableAndTheOtherHalfMakeTheWhole(@ForAll("learners") List<Learner> learners) {
        int half = learners.size() / 2;
        var first = tally(learners.subList(0, half)).total();
        var second = tally(learners.subList(half, learners.size())).total();

        assertThat(first.plus(second)).isEqualTo(tally(learners).total());
    }

    private static LearnerTally tally(List<Learner> learners) {
        return TallyLearners.tally(TallyKind.MEAN_SCORE, new BigDecimal("50"), new EnteredRows("table",
                List.of("กลุ่ม", "เข้าสอบ", "คะแนน"), learners.stream().map(Learner::cells).toList()));
    }
}
