package phonngan.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import phonngan.access.Role;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;

/// What every store of a year's acts promises.
abstract class YearActsContract {
    private static final AtomicLong OFFICES = new AtomicLong();
    private static final AtomicLong IDS = new AtomicLong();
    private static final Instant NOON = Instant.parse("2022-10-15T05:00:00.123Z");

    private final OfficeYear book = new OfficeYear(OFFICES.incrementAndGet(), new FiscalYear(2566));

    abstract YearActs acts();

    abstract Transactions transactions();

    @Test
    void actsComeBackAsTheyWereInTheirOrder() {
        var first = act(1, Phase.OPEN, Phase.DRAFT);
        var second = new YearAct(IDS.incrementAndGet(), book, 2, Phase.DRAFT, Phase.DRAFTING, "นางสมมติ", Role.DIRECTOR,
                "cli:kanda", NOON, "แต่งตั้ง", "8/2565", LocalDate.of(2022, 10, 15), NOON.plusSeconds(86_400));
        add(second);
        add(first);

        assertThat(acts().list(book)).containsExactly(first, second);
    }

    @Test
    void anotherYearAndAnotherOfficeHaveActsOfTheirOwn() {
        add(act(1, Phase.OPEN, Phase.DRAFT));

        assertThat(acts().list(new OfficeYear(book.office(), new FiscalYear(2567)))).isEmpty();
        assertThat(acts().list(new OfficeYear(OFFICES.incrementAndGet(), book.year()))).isEmpty();
    }

    @Test
    void oneNumberIsGivenOnce() {
        add(act(1, Phase.OPEN, Phase.DRAFT));

        assertThatThrownBy(() -> add(act(1, Phase.OPEN, Phase.COLLECTING))).hasMessageContaining("uk_year_act");
    }

    private YearAct act(int number, Phase from, Phase to) {
        return new YearAct(IDS.incrementAndGet(), book, number, from, to, "นางสมมติ", Role.STRATEGY, "cli:kanda", NOON,
                "เริ่มปี", "", null, null);
    }

    private void add(YearAct act) {
        transactions().inOne(() -> {
            acts().lock(book);
            acts().add(act);
        });
    }
}
