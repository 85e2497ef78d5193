package phonngan.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.common.FiscalYear;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Points;
import phonngan.common.Progress;
import phonngan.common.Transactions;
import phonngan.roster.SubjectKey;
import phonngan.testkit.HeapWatch;
import phonngan.testkit.LedgerDesk;
import phonngan.testkit.TestStore;

/// A book of a million entries, or of ten million with `-Dledger.entries=10000000`, in the small heap of the `release`
/// profile: posted in one stroke, verified, posted again; on the embedded database, or on the server that
/// `PHONNGAN_TEST_MARIADB_URL` names. What each took is printed for people, beside a bare reading of the same rows; only
/// exactness is asserted.
@Tag("release")
class LedgerOfMillionsTrialTest {
    private static final long ENTRIES = Long.getLong("ledger.entries", 1_000_000);
    private static final int INDICATORS = 20;

    private final HeapWatch heap = new HeapWatch();

    @TempDir
    private Path folder;

    @Test
    void isPostedVerifiedAndPostedAgainInTheSameSmallMemory() {
        try (var store = open()) {
            var desk = new LedgerDesk(store.get(PointLedger.class), store.get(PostedPoints.class),
                    store.get(Transactions.class), store.get(Ids.class), new OfficeYear(1, new FiscalYear(2566)));
            var posting = new PostScores(desk.ledger(), RoundSeals.NONE, desk.transactions(), desk.ids(),
                    Progress.UNSEEN);

            var posted = take("posted", () -> posting.post(desk.order("12m", 1), LedgerOfMillionsTrialTest::figures));
            var read = take("only read", () -> count(desk));
            var report = take("verified", desk::verify);
            var again = take("posted again", () -> posting.post(desk.order("12m", 2),
                    LedgerOfMillionsTrialTest::figures));

            assertThat(posted).isInstanceOf(PostingResult.Posted.class);
            assertThat(read).isEqualTo(ENTRIES);
            assertThat(report.isWhole()).isTrue();
            assertThat(report.head().seq()).isEqualTo(ENTRIES);
            assertThat(again).isInstanceOf(PostingResult.NothingToPost.class);
        }
    }

    private TestStore open() {
        return System.getenv("PHONNGAN_TEST_MARIADB_URL") == null
                ? TestStore.embedded(folder)
                : TestStore.onMariaDb();
    }

    private static Stream<Figure> figures() {
        return LongStream.range(0, ENTRIES).mapToObj(it -> new Figure(
                new SubjectKey("%032x".formatted(it / INDICATORS)), "indicator-%02d".formatted(it % INDICATORS),
                Points.of("5"), Points.ZERO, List.of(it + 1)));
    }

    private static long count(LedgerDesk desk) {
        try (var entries = desk.posted().openEntries(desk.book())) {
            return entries.mapToLong(_ -> 1).sum();
        }
    }

    private <T> T take(String deed, Supplier<T> work) {
        heap.forget();
        long begin = System.nanoTime();
        var answer = work.get();
        var took = Duration.ofNanos(System.nanoTime() - begin);
        IO.println("%,d entries %s: %,d ms, %,d a second, heap at most %,d MB".formatted(ENTRIES, deed,
                took.toMillis(), ENTRIES * 1000 / Math.max(1, took.toMillis()), heap.fullest() >> 20));
        return answer;
    }
}
