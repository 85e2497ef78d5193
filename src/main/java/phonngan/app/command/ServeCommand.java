package phonngan.app.command;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import phonngan.app.CheckSchedule;
import phonngan.app.SweepStaleDrafts;
import phonngan.app.errand.ErrandDoor;
import phonngan.app.store.ReachServer;
import phonngan.app.store.SampleMarks;
import phonngan.app.store.SecretFiles;
import phonngan.app.store.StoreSettings;
import phonngan.common.Language;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `serve [--sample]`: the web service, until it is stopped; with the sample year on an empty embedded database.
@Command(name = "serve")
final class ServeCommand extends StoreCommand {
    @Option(names = "--sample", descriptionKey = "serve.sample")
    private boolean sample;

    private final SampleStart first = new SampleStart();

    @Override
    boolean needsTheStoreAlone() {
        return true;
    }

    /// Whoever waits for a page is told soon that the database is away.
    @Override
    Map<String, Object> properties() {
        return Map.of("phonngan.store.reading-patience", "10s");
    }

    @Override
    void prepare(Desk desk, StoreSettings settings) {
        SecretFiles.listOpen(desk.environment()).forEach(it -> say(desk, "serving.open-secret", it.toString()));
        if (!sample) {
            await(desk, settings);
            return;
        }
        if (!settings.isEmbedded()) {
            throw new CommandRefused(ProblemCode.SAMPLE_ON_SERVER, "PHONNGAN_DB_URL");
        }
        var address = ServeAddress.from(desk.environment());
        if (address.url() != null) {
            throw new CommandRefused(ProblemCode.SAMPLE_ON_SERVER, "PHONNGAN_URL");
        }
        requireAFreePort(address);
        first.prepare(desk, settings);
    }

    /// Filling the sample takes a minute, so whoever could not be served then is told at once.
    private static void requireAFreePort(ServeAddress address) {
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), address.port()));
        } catch (IOException _) {
            throw new OutsideFault(
                    Problem.refused(ProblemCode.PORT_TAKEN, Place.file(""), Integer.toString(address.port())));
        }
    }

    private static void await(Desk desk, StoreSettings settings) {
        var patience = patience(desk);
        ReachServer.await(settings, patience,
                () -> say(desk, "serving.waits", settings.address(), Long.toString(patience.toSeconds())));
    }

    private static Duration patience(Desk desk) {
        try {
            return ReachServer.patience(desk.environment());
        } catch (NumberFormatException _) {
            throw new CommandRefused(ProblemCode.BAD_OPTION, "PHONNGAN_DB_PATIENCE",
                    desk.environment().getOrDefault("PHONNGAN_DB_PATIENCE", ""), "60");
        }
    }

    @Override
    int run(Session session) {
        if (sample) {
            first.fill(session);
        }
        session.get(SweepStaleDrafts.class).sweep(session.now());
        if (!session.get(CheckSchedule.class).checkBeforeServing()) {
            say(session.desk(), "serving.stopped");
        }
        var marks = session.get(SampleMarks.class);
        if (marks.isSample()) {
            say(session.desk(), marks.isComplete() ? "sample.served" : "sample.half");
        }
        var server = session.get(EmbeddedServer.class);
        server.start();
        serveUntilStopped(session, server);
        return ExitStatus.WELL;
    }

    private static void serveUntilStopped(Session session, EmbeddedServer server) {
        var stopping = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopping.countDown();
            await(stopped);
        }));
        try (var _ = openDoor(session)) {
            var address = ServeAddress.from(session.desk().environment()).shown(server.getPort());
            say(session.desk(), "serving", address);
            FirstSignIn.tell(session, address);
            await(stopping);
        } finally {
            // the process ends with its hooks, so the store is closed before the hook above is let go
            server.stop();
            session.close();
            stopped.countDown();
        }
    }

    /// A database server takes commands itself; the embedded database is this process's own.
    private static @Nullable ErrandDoor openDoor(Session session) {
        if (!session.isEmbedded()) {
            return null;
        }
        try {
            return ErrandDoor.open(session.home(), new LentStore(session)::run);
        } catch (IOException | UnsupportedOperationException failure) {
            say(session.desk(), "serving.alone", String.valueOf(failure.getMessage()));
            return null;
        }
    }

    /// In both languages: whoever starts the program has not chosen one yet.
    static void say(Desk desk, String key, String... arguments) {
        desk.err().println(Wording.say(Language.TH, "commands", key, arguments));
        desk.err().println(Wording.say(Language.EN, "commands", key, arguments));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
