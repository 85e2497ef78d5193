package phonngan.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import phonngan.catalogue.CatalogueDigest;
import phonngan.ledger.RuleBookCheck;
import phonngan.ledger.VerifyLedger;
import phonngan.testkit.LedgerDesk;

/// A crowd of readers who all want the ledger verified.
class VerifyDeskTest {
    private static final Instant NOON = Instant.parse("2023-10-20T05:00:00Z");

    private final LedgerDesk ledger = LedgerDesk.inMemory();
    private final AtomicInteger runs = new AtomicInteger();
    private final CountDownLatch gate = new CountDownLatch(1);
    private final ExecutorService workers = Executors.newFixedThreadPool(4);

    @BeforeEach
    void somethingIsPosted() {
        ledger.post(1, "aa sar 3 0");
    }

    @AfterEach
    void close() {
        gate.countDown();
        workers.shutdownNow();
    }

    @Test
    void aCrowdStartsOneVerificationAndSeesHowFarItIs() throws InterruptedException {
        var desk = desk(Duration.ZERO, this::blocked);

        for (int reader = 0; reader < 20; reader++) {
            desk.ask(ledger.book());
        }

        assertThat(desk.stateOf(ledger.book()).since()).isEqualTo(NOON);
        assertThat(desk.stateOf(ledger.book()).last()).isNull();
        gate.countDown();
        workers.shutdown();
        assertThat(workers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        assertThat(runs).hasValue(1);
        assertThat(desk.stateOf(ledger.book()).since()).isNull();
        assertThat(desk.stateOf(ledger.book()).last().report().isWhole()).isTrue();
    }

    @Test
    void aFreshResultIsKeptAndAnotherPostingMakesItStale() throws InterruptedException {
        var desk = desk(Duration.ofMinutes(1), this::counted);

        desk.ask(ledger.book());
        desk.ask(ledger.book());
        assertThat(runs).hasValue(1);

        ledger.post(2, "aa sar 4 0");
        desk.ask(ledger.book());
        assertThat(runs).hasValue(2);
        assertThat(desk.stateOf(ledger.book()).last().report().head())
                .isEqualTo(ledger.posted().getHead(ledger.book()));
    }

    @Test
    void aLedgerThatCannotBeReadIsSaidAndTriedAgain() throws InterruptedException {
        var desk = desk(Duration.ofMinutes(1), digest -> {
            if (runs.incrementAndGet() == 1) {
                throw new IllegalStateException("the store is away");
            }
            return RuleBookCheck.Verdict.WHOLE;
        });

        desk.ask(ledger.book());
        assertThat(desk.stateOf(ledger.book()).last().report()).isNull();

        desk.ask(ledger.book());
        assertThat(desk.stateOf(ledger.book()).last().report().isWhole()).isTrue();
    }

    private VerifyDesk desk(Duration patience, RuleBookCheck rules) {
        return new VerifyDesk(new VerifyLedger(ledger.posted()), rules, ledger.posted(),
                Clock.fixed(NOON, ZoneOffset.UTC), workers, patience);
    }

    private RuleBookCheck.Verdict counted(CatalogueDigest digest) {
        runs.incrementAndGet();
        return RuleBookCheck.Verdict.WHOLE;
    }

    private RuleBookCheck.Verdict blocked(CatalogueDigest digest) {
        runs.incrementAndGet();
        try {
            gate.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return RuleBookCheck.Verdict.WHOLE;
    }
}
