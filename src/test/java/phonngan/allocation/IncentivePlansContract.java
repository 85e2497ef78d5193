package phonngan.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;

/// What every store of incentive plans promises.
public abstract class IncentivePlansContract {
    private static final OfficeYear BOOK = new OfficeYear(7, new FiscalYear(2566));
    private static final Instant NOON = Instant.parse("2023-09-15T05:00:00.123Z");
    private static final String FIRST = "a".repeat(64);
    private static final String SECOND = "b".repeat(64);

    /// A store with nothing in it.
    protected abstract IncentivePlans plans();

    @Test
    void aYearWithoutAPlanHasNone() {
        assertThat(plans().findServing(BOOK)).isEmpty();
    }

    @Test
    void aPlanComesBackWordForWord() {
        var text = "# แผน ๒๕๖๖\nfiscal_year: 2566\r\n  pot: \"12.00\" # ก\u0e4d\u0e32 😀\n";
        plans().keep(BOOK, text, FIRST, "cli:kanda", NOON);

        assertThat(plans().findServing(BOOK)).contains(new KeptPlan(text, FIRST, "cli:kanda", NOON));
    }

    @Test
    void theLastPlanKeptServesAndAnEarlierOneMayReturn() {
        plans().keep(BOOK, "one", FIRST, "cli:kanda", NOON);
        plans().keep(BOOK, "two", SECOND, "cli:kanda", NOON);
        assertThat(plans().findServing(BOOK)).map(KeptPlan::text).contains("two");

        plans().keep(BOOK, "one", FIRST, "cli:mana", NOON);
        assertThat(plans().findServing(BOOK)).contains(new KeptPlan("one", FIRST, "cli:mana", NOON));
    }

    @Test
    void theServingPlanAgainChangesNothing() {
        plans().keep(BOOK, "one", FIRST, "cli:kanda", NOON);
        plans().keep(BOOK, "one", FIRST, "cli:mana", NOON.plusSeconds(1));

        assertThat(plans().findServing(BOOK)).contains(new KeptPlan("one", FIRST, "cli:kanda", NOON));
    }

    @Test
    void aPlanThatNoLongerServesIsFoundByItsDigest() {
        plans().keep(BOOK, "one", FIRST, "cli:kanda", NOON);
        plans().keep(BOOK, "two", SECOND, "cli:kanda", NOON);

        assertThat(plans().find(BOOK, FIRST)).map(KeptPlan::text).contains("one");
        assertThat(plans().find(BOOK, SECOND)).map(KeptPlan::text).contains("two");
        assertThat(plans().find(BOOK, "c".repeat(64))).isEmpty();
    }

    @Test
    void anotherOfficeAndAnotherYearHavePlansOfTheirOwn() {
        plans().keep(BOOK, "one", FIRST, "cli:kanda", NOON);

        assertThat(plans().find(new OfficeYear(8, new FiscalYear(2566)), FIRST)).isEmpty();
        assertThat(plans().findServing(new OfficeYear(8, new FiscalYear(2566)))).isEmpty();
        assertThat(plans().findServing(new OfficeYear(7, new FiscalYear(2567)))).isEmpty();
    }
}
