package phonngan.app.command;

import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import phonngan.app.SweepStaleDrafts;
import phonngan.app.store.SampleMarks;
import phonngan.app.store.StoreSettings;
import phonngan.common.Language;
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
    void prepare(StoreSettings settings) {
        if (!sample) {
            return;
        }
        if (!settings.isEmbedded()) {
            throw new CommandRefused(ProblemCode.SAMPLE_ON_SERVER, "PHONNGAN_DB_URL");
        }
        if (!root().environment().getOrDefault("PHONNGAN_URL", "").isBlank()) {
            throw new CommandRefused(ProblemCode.SAMPLE_ON_SERVER, "PHONNGAN_URL");
        }
        first.prepare(settings);
    }

    @Override
    int run(Session session) {
        if (sample) {
            first.fill(session);
        }
        return serve(session);
    }

    static int serve(Map<String, String> environment) {
        try (var session = Session.open(new HashMap<>(environment))) {
            return serve(session);
        }
    }

    private static int serve(Session session) {
        session.get(SweepStaleDrafts.class).sweep(session.now());
        var marks = session.get(SampleMarks.class);
        if (marks.isSample()) {
            say(marks.isComplete() ? "sample.served" : "sample.half");
        }
        var server = session.get(EmbeddedServer.class);
        server.start();
        say("serving", server.getURL().toString());
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown));
        try {
            stopped.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return ExitStatus.WELL;
    }

    /// In both languages: whoever starts the program has not chosen one yet.
    static void say(String key, String... arguments) {
        System.err.println(Wording.say(Language.TH, "commands", key, arguments));
        System.err.println(Wording.say(Language.EN, "commands", key, arguments));
    }
}
