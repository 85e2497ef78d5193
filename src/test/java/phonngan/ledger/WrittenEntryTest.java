package phonngan.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.testkit.LedgerDesk;
import phonngan.testkit.Tampering;

/// Entries as they stand written: whoever wants the entry that was meant is told when none was.
class WrittenEntryTest {
    private final LedgerDesk desk = LedgerDesk.inMemory();
    private final List<WrittenEntry> entries = entries();

    private List<WrittenEntry> entries() {
        desk.post(1, "aa sar 3 0");
        desk.post(2, "aa sar 4 0");
        return desk.posted().openEntries(desk.book()).toList();
    }

    @ParameterizedTest
    @CsvSource({"kind,gift", "part,half", "reason,whim"})
    void aWordThatNoEntrySaysMeansNothing(String column, String word) {
        assertThatIllegalStateException().isThrownBy(Tampering.with(entries.get(2), column, word)::understood)
                .withMessageContaining("entry 3 ").withMessageEndingWith(word);
    }

    @Test
    void aReversalThatNamesNoEntryMeansNothing() {
        assertThatIllegalStateException().isThrownBy(Tampering.with(entries.get(1), "reverses", null)::understood)
                .withMessageContaining("entry 2 ");
    }

    @Test
    void broughtIntoAnotherBookItIsTheSameEntry() {
        var other = new OfficeYear(7, new FiscalYear(2566));

        var brought = entries.get(1).in(other);

        assertThat(brought).isEqualTo(Tampering.with(entries.get(1), "book", other));
        assertThat(EntryHash.of(brought)).as("an office is not chained").isEqualTo(entries.get(1).hash());
    }
}
