package phonngan.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.testkit.InMemoryIncentivePlans;

/// A plan that fits the rule book serves the year; one that does not leaves the year as it was.
class KeepPlanTest {
    private static final OfficeYear BOOK = new OfficeYear(7, new FiscalYear(2566));
    private static final Instant NOON = Instant.parse("2023-10-20T05:00:00Z");
    private static final String GOOD = """
                                       pools:
                                         - { id: teacher, pot: "90.00", quota: { heads: 2 }, method: equal, at_the_line: stop }
                                       """;
    /// What `printf` and `sha256sum` make of the word.
    private static final String DIGEST_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private final InMemoryIncentivePlans plans = new InMemoryIncentivePlans();
    private final KeepPlan keep = new KeepPlan(plans);

    @Test
    void aPlanThatFitsServesTheYearUnderTheFingerprintOfItsText() {
        assertThat(keep(GOOD, "abc")).isEqualTo(new KeepPlan.Answer.Kept(DIGEST_OF_ABC));

        assertThat(plans.findServing(BOOK)).contains(new KeptPlan("abc", DIGEST_OF_ABC, "web:mana", NOON));
    }

    @Test
    void aPlanThatDoesNotFitIsRefusedAndTheEarlierOneServesOn() {
        keep(GOOD, "abc");

        assertThat(keep(GOOD.replace("teacher", "nurse"), "nurses")).isInstanceOfSatisfying(
                KeepPlan.Answer.Refused.class, it -> assertThat(it.problems()).extracting(Problem::code)
                        .containsExactly(ProblemCode.PLAN_UNKNOWN_POOL));
        assertThat(plans.findServing(BOOK)).map(KeptPlan::text).contains("abc");
    }

    @Test
    void aPlanByPayIsKeptBeforeThereIsAPayFile() {
        assertThat(keep(GOOD.replace("equal", "percent-of-pay"), "by pay")).isInstanceOf(KeepPlan.Answer.Kept.class);
    }

    private KeepPlan.Answer keep(String yaml, String text) {
        return keep.keep(BOOK, AllocationDesk.book(), AllocationDesk.plan(yaml), text, "web:mana", NOON);
    }
}
