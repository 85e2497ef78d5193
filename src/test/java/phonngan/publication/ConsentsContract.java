package phonngan.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;
import phonngan.testkit.LedgerDesk;

/// What every store of consents promises.
abstract class ConsentsContract {
    private static final AtomicLong IDS = new AtomicLong();
    private static final Instant NOON = Instant.parse("2023-10-20T05:00:00.123Z");

    private final OfficeYear book = new OfficeYear(IDS.incrementAndGet(), new FiscalYear(2566));

    abstract Consents consents();

    abstract Transactions transactions();

    @Test
    void everyWordIsKeptInItsOrderAndYear() {
        var given = new Consent(IDS.incrementAndGet(), LedgerDesk.subject("aa"), true, "aa", "cli:kanda", NOON);
        var withdrawn = new Consent(IDS.incrementAndGet(), LedgerDesk.subject("aa"), false, "aa", "cli:kanda", NOON);
        transactions().inOne(() -> consents().add(book, given));
        transactions().inOne(() -> consents().add(book, withdrawn));

        assertThat(consents().list(book)).containsExactly(given, withdrawn);
        assertThat(consents().list(new OfficeYear(book.office(), new FiscalYear(2567)))).isEmpty();
    }
}
