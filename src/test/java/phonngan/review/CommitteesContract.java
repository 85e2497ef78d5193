package phonngan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;

/// What every store of committees promises.
public abstract class CommitteesContract {
    private static final OfficeYear BOOK = new OfficeYear(7, new FiscalYear(2566));
    private static final Instant NOON = Instant.parse("2022-10-12T05:00:00Z");
    private static final CommitteeMember CHAIR = new CommitteeMember("คณะกรรมการประจำปี", "20/2566",
            LocalDate.of(2022, 10, 12), "นางสาวกานดา ใจดี", "ประธาน", LocalDate.of(2022, 10, 12),
            LocalDate.of(2023, 9, 30));
    private static final CommitteeMember GUEST = new CommitteeMember("คณะกรรมการกลั่นกรอง", "", null,
            "guest@example.org", "", null, null);

    /// A store with nothing in it.
    protected abstract Committees committees();

    /// The transactions of that store.
    protected abstract Transactions transactions();

    @Test
    void membersComeBackAsTheyWereInTheOrderOfLoading() {
        add(BOOK, CHAIR);
        add(BOOK, GUEST);

        assertThat(committees().get(BOOK).members()).containsExactly(CHAIR, GUEST);
        var locked = transactions().inOne(() -> committees().getLocked(BOOK));
        assertThat(locked.members()).containsExactly(CHAIR, GUEST);
    }

    @Test
    void anotherYearAndAnotherOfficeHaveCommitteesOfTheirOwn() {
        var nextYear = new OfficeYear(7, new FiscalYear(2567));
        add(BOOK, CHAIR);
        add(nextYear, CHAIR);

        assertThat(committees().get(nextYear).members()).containsExactly(CHAIR);
        assertThat(committees().get(new OfficeYear(8, new FiscalYear(2566))).members()).isEmpty();
    }

    private void add(OfficeYear book, CommitteeMember member) {
        transactions().inOne(() -> committees().add(book, List.of(member), "cli:kanda", NOON));
    }
}
