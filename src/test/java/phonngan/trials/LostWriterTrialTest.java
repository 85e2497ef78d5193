package phonngan.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.common.FiscalYear;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Points;
import phonngan.common.Transactions;
import phonngan.ledger.Figure;
import phonngan.ledger.PointLedger;
import phonngan.ledger.PostedPoints;
import phonngan.ledger.Posting;
import phonngan.ledger.PostingResult.Posted;
import phonngan.testkit.LedgerDesk;
import phonngan.testkit.TestStore;

/// Three nodes, one of which takes all writes; four offices post run after run, and the writer is killed in the middle.
/// The product goes on with the next node. Afterwards every posting that was acknowledged stands on both survivors, once,
/// and each office's chain is whole.
@Tag("release")
class LostWriterTrialTest {
    private static final Rounds ROUNDS = Rounds.of(LostWriterTrialTest.class, 1);
    private static final int OFFICES = 4;
    private static final int RUNS = 30;
    private static final int STAFF = 40;
    private static final long A_MOMENT = 200_000_000;

    @TempDir
    private Path home;

    @Test
    void whatWasAcknowledgedStandsOnTheSurvivors() {
        var tally = new Tally(ROUNDS, "three Galera nodes, the writer killed");
        ROUNDS.play((number, random) -> play(home.resolve("round" + number), random, "", tally));
        tally.closeWhole();
    }

    /// The control: a writer that tells nobody what it commits.
    @Test
    void aWriterThatKeepsItToItselfIsFoundOut() {
        var tally = new Tally(ROUNDS, "control: a writer that does not replicate");
        play(home, new Random(ROUNDS.seed()), "&sessionVariables=wsrep_on=OFF", tally);
        IO.println(tally.line());
        assertThat(tally.lost()).isPositive();
    }

    private static void play(Path home, Random random, String further, Tally tally) {
        try {
            var cluster = GaleraCluster.start();
            assumeTrue(cluster.isPresent(), "no Galera cluster can be had here");
            try (var nodes = cluster.get()) {
                TestStore.open(nodes.settings(home, "")).close();
                var acknowledged = post(nodes, home, random, further);
                tally.acknowledged(acknowledged.size());
                for (int survivor = 2; survivor <= 3; survivor++) {
                    look(nodes, survivor, home, acknowledged, tally);
                }
            }
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Collection<Posting> post(GaleraCluster nodes, Path home, Random random, String further) {
        var acknowledged = new ConcurrentLinkedQueue<Posting>();
        var killAfter = 1 + random.nextInt(OFFICES * RUNS / 2);
        var killed = new AtomicInteger();
        try (var store = TestStore.open(nodes.settings(home, further));
                var offices = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.rangeClosed(1, OFFICES).mapToObj(office -> offices.submit(() -> {
                var desk = desk(store, office);
                for (int run = 1; run <= RUNS; run++) {
                    insist(desk, run).ifPresent(acknowledged::add);
                    if (acknowledged.size() >= killAfter && killed.getAndIncrement() == 0) {
                        Thread.ofVirtual().start(() -> nodes.kill(1));
                    }
                }
                return true;
            })).toList();
            for (var one : all) {
                assertThat(one.get()).isTrue();
            }
        } catch (ExecutionException | InterruptedException wrong) {
            throw new AssertionError(wrong);
        }
        return acknowledged;
    }

    /// Posts until there is an answer, as somebody does who sees an error page and presses the button again.
    private static Optional<Posting> insist(LedgerDesk desk, int run) {
        while (true) {
            try {
                return desk.post("12m", run, figures(run)) instanceof Posted(Posting posting)
                        ? Optional.of(posting)
                        : Optional.empty();
            } catch (RuntimeException _) {
                LockSupport.parkNanos(A_MOMENT);
            }
        }
    }

    private static List<Figure> figures(int run) {
        return IntStream.range(0, STAFF).mapToObj(it -> new Figure(LedgerDesk.subject("%02x".formatted(it)),
                "self-dev", Points.of(1 + (run + it) % 5), Points.ZERO, List.of())).toList();
    }

    private static void look(GaleraCluster nodes, int survivor, Path home, Collection<Posting> acknowledged,
            Tally tally) {
        try (var store = TestStore.open(nodes.settingsOfNode(survivor, home))) {
            var found = new ArrayList<Posting>();
            for (int office = 1; office <= OFFICES; office++) {
                var desk = desk(store, office);
                var postings = desk.posted().listPostings(desk.book());
                found.addAll(postings);
                tally.doubled(postings.size() - postings.stream().map(Posting::run).distinct().count());
                tally.torn(desk.verify().isWhole() ? 0 : 1);
            }
            var missing = new HashSet<>(acknowledged);
            found.forEach(missing::remove);
            tally.lost(missing.size());
        }
    }

    private static LedgerDesk desk(TestStore store, int office) {
        return new LedgerDesk(store.get(PointLedger.class), store.get(PostedPoints.class),
                store.get(Transactions.class), store.get(Ids.class), new OfficeYear(office, new FiscalYear(2566)));
    }
}
