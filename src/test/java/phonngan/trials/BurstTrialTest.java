package phonngan.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jsoup.Connection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.access.Role;
import phonngan.app.store.Offices;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.review.ClaimStanding;
import phonngan.review.ReviewBook;
import phonngan.testkit.PaperForm;
import phonngan.testkit.Reader;
import phonngan.testkit.ServedYear;

/// The last evening before the close: teachers send at half the speed at which the service can take it, then ten times as
/// fast, then as before. Whoever was given a receipt finds what they sent, once; whoever was not was told so.
@Tag("trial")
class BurstTrialTest {
    private static final Rounds ROUNDS = Rounds.of(BurstTrialTest.class, 1);
    private static final Duration SPAN = Duration.ofSeconds(Integer.getInteger("trials.seconds", 6));
    private static final String SEND = ServedYear.YEAR + "/mine/send/honour-student";
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final List<String> TEACHERS = List.of("S0013", "S0014", "S0020", "S0021", "S0022", "S0023",
            "S0024", "S0032");
    private static final long MEGABYTE = 1 << 20;

    /// Somebody who sends.
    private record Sender(Reader reader, String formToken) {
    }

    /// One answer.
    ///
    /// @param status its status
    /// @param millis how long it took
    private record Answer(int status, long millis) {
    }

    @TempDir
    private Path folder;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Tally tally = new Tally(ROUNDS, "ten times the steady rate");

    @Test
    void nothingThatWasAcknowledgedIsLostInACrowdAndTheRestIsToldToWait() {
        ROUNDS.play(this::play);

        tally.closeWhole();
    }

    private void play(int round, Random chance) {
        acknowledged.clear();
        try (var year = ServedYear.in(folder.resolve("round-" + round))) {
            var senders = TEACHERS.stream().map(it -> year.as(Role.STAFF, it, ""))
                    .map(it -> new Sender(it, it.formToken())).toList();
            fullRate(senders, chance);
            int rate = Math.max(1, fullRate(senders, chance) / 2);
            var before = at(rate, senders, chance);
            var during = at(10 * rate, senders, chance);
            long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
            var after = at(rate, senders, chance);

            IO.println("steady rate %,d a second; heap after the burst %,d MB".formatted(rate, heap / MEGABYTE));
            print("before", before);
            print("during", during);
            print("after", after);
            count(year);
            assertThat(during.stream().map(Answer::status)).containsOnly(303, 503).contains(303, 503);
            assertThat(after.stream().filter(it -> it.status() == 303).count()).as("afterwards it takes what is sent")
                    .isGreaterThan(after.size() * 9L / 10);
        }
    }

    /// How many forms a second the service takes from four senders who wait for each answer.
    private int fullRate(List<Sender> senders, Random chance) {
        var half = SPAN.dividedBy(2);
        long end = System.nanoTime() + half.toNanos();
        var answers = allOf(crew -> senders.stream().limit(4).map(sender -> {
            var own = new Random(chance.nextLong());
            return crew.submit(() -> {
                int sent = 0;
                for (; System.nanoTime() < end; sent++) {
                    send(sender, receipt(own));
                }
                return sent;
            });
        }).toList());
        return (int) (answers.stream().mapToLong(it -> it).sum() * 1_000 / half.toMillis());
    }

    /// Sends so many forms a second, whether or not the earlier ones were answered.
    private List<Answer> at(int rate, List<Sender> senders, Random chance) {
        long pause = Duration.ofSeconds(1).toNanos() / rate;
        long begin = System.nanoTime();
        return allOf(crew -> LongStream.range(0, rate * SPAN.toSeconds()).mapToObj(number -> {
            var sender = senders.get((int) (number % senders.size()));
            var receipt = receipt(chance);
            LockSupport.parkNanos(begin + number * pause - System.nanoTime());
            return crew.submit(() -> send(sender, receipt));
        }).toList());
    }

    /// What everybody of a crew came back with; who came to grief ends the trial.
    private static <T> List<T> allOf(Function<ExecutorService, List<Future<T>>> sent) {
        try (var crew = Executors.newVirtualThreadPerTaskExecutor()) {
            var back = new ArrayList<T>();
            for (var one : sent.apply(crew)) {
                back.add(one.get());
            }
            return back;
        } catch (ExecutionException grief) {
            throw new AssertionError(grief.getCause());
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private Answer send(Sender sender, String receipt) {
        var form = PaperForm.to(SEND).with("receipt", receipt).with("level", "province")
                .with("contest", "ประกวด " + receipt).with("achieved_on", "15 ก.ค. 2566").with("kind-0", "certificate")
                .file("files-0", "certificate.png", PaperForm.picture(25));
        long begin = System.nanoTime();
        var answer = Reader.execute(form.request(sender.reader(), "form-token=" + sender.formToken()).timeout(60_000));
        if (answer.statusCode() == 303) {
            acknowledged.add(receipt);
        } else {
            assertThat(isToldToWait(answer)).as(answer.statusCode() + " " + answer.body()).isTrue();
        }
        return new Answer(answer.statusCode(), Duration.ofNanos(System.nanoTime() - begin).toMillis());
    }

    private static boolean isToldToWait(Connection.Response answer) {
        return (answer.statusCode() == 503 || answer.statusCode() == 429) && answer.header("Retry-After") != null
                && answer.body().contains("โปรดรอ");
    }

    /// Looks every receipt up in the store: one claim, in one version.
    private void count(ServedYear year) {
        var book = new OfficeYear(year.context().getBean(Offices.class).list().getFirst().id(), new FiscalYear(2566));
        var reviews = year.context().getBean(ReviewBook.class);
        acknowledged.forEach(receipt -> {
            var found = reviews.listHistories(book, "own-2566-honour-student", List.of(receipt));
            tally.acknowledged(1);
            tally.lost(found.isEmpty() ? 1 : 0);
            tally.doubled(found.stream().mapToInt(it -> ClaimStanding.of(it, _ -> 1).superseded().size()).sum()
                    + Math.max(0, found.size() - 1));
        });
    }

    private static String receipt(Random chance) {
        var receipt = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            receipt.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return receipt.toString();
    }

    private static void print(String when, List<Answer> answers) {
        var counts = new StringBuilder();
        answers.stream().map(Answer::status).distinct().sorted().forEach(status -> counts.append(", ").append(status)
                .append(": ").append(answers.stream().filter(it -> it.status() == status).count()));
        IO.println("%s: %,d sent, taken p50 %,d ms, p99 %,d ms; refused p99 %,d ms%s".formatted(when, answers.size(),
                percentile(answers, 303, 50), percentile(answers, 303, 99), percentile(answers, 503, 99), counts));
    }

    private static long percentile(List<Answer> answers, int status, int percent) {
        var millis = answers.stream().filter(it -> it.status() == status).map(Answer::millis).sorted()
                .toList();
        return millis.isEmpty() ? 0 : millis.get(Math.min(millis.size() - 1, millis.size() * percent / 100));
    }
}
