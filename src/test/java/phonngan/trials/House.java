package phonngan.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import phonngan.access.Role;
import phonngan.app.errand.Errand;
import phonngan.app.errand.ErrandLost;
import phonngan.app.errand.Messenger;
import phonngan.app.store.StoreSettings;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.CommandDesk.Answer;
import phonngan.testkit.Reader;
import phonngan.testkit.RunningService;
import phonngan.testkit.ServedYear;
import phonngan.testkit.TestStore;

/// The product in a process of its own on a store that outlives it: people ask it by command and by form, and the trial
/// kills it and opens it again.
final class House implements AutoCloseable {
    /// A process that lives for seconds starts sooner with these.
    static final String JAVA_OPTIONS = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";
    private static final String SERVE = "phonngan.app.Phonngan";
    private static final int MOST_QUESTIONS = 60;
    private static final Duration MOMENT = Duration.ofMillis(600);
    private static final String SERVE_WITH_DOOR = "phonngan.app.command.OpenHouse";

    private final StoreSettings settings;
    private final Map<String, String> environment;
    private final String teacher;
    private @Nullable RunningService service;

    private House(StoreSettings settings, Map<String, String> environment, String teacher) {
        this.settings = settings;
        this.environment = environment;
        this.teacher = teacher;
    }

    /// On the embedded database in a folder, with the sample office's rules and people; it is not open yet.
    static House embedded(Path home) {
        return prepared(StoreSettings.from(Map.of("PHONNGAN_HOME", home.toString())),
                Map.of("PHONNGAN_HOME", home.toString()));
    }

    /// The same in a fresh schema of the MariaDB that `PHONNGAN_TEST_MARIADB_URL` names.
    static House onMariaDb() {
        return on(TestStore.freshMariaDb());
    }

    /// The same in an empty schema on a server.
    static House on(StoreSettings settings) {
        return prepared(settings, TestStore.environmentOf(settings));
    }

    private static House prepared(StoreSettings settings, Map<String, String> environment) {
        new CommandDesk(environment).typeWell("catalogue load config/catalogue/2566")
                .typeWell("roster load sample-forms/office/units.csv --year 2566")
                .typeWell("roster load sample-forms/office/staff.csv --year 2566");
        try (var year = ServedYear.serve(settings)) {
            var all = new HashMap<>(environment);
            all.putAll(Map.of("PHONNGAN_FAULT_FOLDER", settings.home().toString(), "PHONNGAN_PACE_REQUESTS", "1000000",
                    "JAVA_TOOL_OPTIONS", WarmStart.get().options()));
            return new House(settings, all, year.as(Role.STAFF, "S0020", "").token());
        }
    }

    /// The same house with a mistake planted in it.
    House withMistake(String mistake) {
        return with("PHONNGAN_FAULT_MISTAKE", mistake);
    }

    /// The same house with one more thing in the environment of its process.
    House with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    StoreSettings settings() {
        return settings;
    }

    /// Opens it.
    ///
    /// @return how long it took until it served
    Duration open() {
        var begun = System.nanoTime();
        Order.withdraw(settings.home());
        var started = RunningService.start(settings.isEmbedded() ? SERVE : SERVE_WITH_DOOR,
                WarmStart.get().classPath(), environment);
        assertThat(started.process().isAlive()).as(String.join("\n", started.said())).isTrue();
        service = started;
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    /// Tells it where to die.
    void give(Order order) {
        order.give(settings.home());
    }

    /// Kills it from outside.
    void kill() {
        try {
            running().kill();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /// Who kills the process that serves now, and none that is started later.
    Runnable executioner() {
        return running().process()::destroyForcibly;
    }

    /// The number of its process.
    long process() {
        return running().process().pid();
    }

    /// Asks by command; words are parted by blanks, and `_` is a blank within a word.
    ///
    /// @return empty when the house fell before it answered
    Optional<Answer> find(String line) {
        var words = Arrays.stream(line.split(" ")).map(it -> it.replace('_', ' ')).toList();
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        try {
            var status = Messenger.send(settings.home(),
                    Errand.of(words, Path.of("").toAbsolutePath(), Map.of(), false), printTo(out), printTo(err));
            return status.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Answer(status.getAsInt(), out.toString(StandardCharsets.UTF_8),
                            err.toString(StandardCharsets.UTF_8)));
        } catch (ErrandLost _) {
            return Optional.empty();
        }
    }

    private static PrintStream printTo(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /// Asks by command a house that stands.
    Answer ask(String line) {
        return find(line).orElseThrow(() -> new AssertionError("nobody answered " + line));
    }

    /// Asks by command what must end well.
    Answer askWell(String line) {
        var answer = ask(line);
        assertThat(answer.status()).as(line + "\n" + answer.err()).isZero();
        return answer;
    }

    /// Waits until it answers again after its disk failed: the pool tries a connection that it has not lent for half a
    /// second, and throws the dead one away.
    void waitUntilItAnswers() {
        for (int i = 0; ask("submissions list --year 2566 --office main").status() != 0; i++) {
            assertThat(i).as("times that it was asked in vain").isLessThan(MOST_QUESTIONS);
            LockSupport.parkNanos(MOMENT.toNanos());
        }
    }

    /// The product's own questions find nothing.
    void assertSound() {
        var answer = ask("invariants");
        assertThat(answer.out()).as(answer.out()).doesNotContain("\nfinding,");
        assertThat(answer.status()).isZero();
    }

    private RunningService running() {
        return Objects.requireNonNull(service, "not opened yet");
    }

    /// A teacher at the browser.
    Reader teacher() {
        var ready = running().said().getLast();
        return new Reader(ready.substring(ready.indexOf("http://")).strip(), teacher);
    }

    @Override
    public void close() {
        if (service != null) {
            kill();
        }
    }
}
