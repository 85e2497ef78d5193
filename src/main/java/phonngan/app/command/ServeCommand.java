package phonngan.app.command;

import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import phonngan.common.Language;
import phonngan.common.Wording;
import picocli.CommandLine.Command;

/// `serve`: the web service, until it is stopped.
@Command(name = "serve")
final class ServeCommand extends StoreCommand {

    @Override
    int run(Session session) {
        return serve(session);
    }

    static int serve(Map<String, String> environment) {
        try (var session = Session.open(new HashMap<>(environment))) {
            return serve(session);
        }
    }

    private static int serve(Session session) {
        var server = session.get(EmbeddedServer.class);
        server.start();
        System.err.println(Wording.say(Language.TH, "commands", "serving", server.getURL().toString()));
        System.err.println(Wording.say(Language.EN, "commands", "serving", server.getURL().toString()));
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown));
        try {
            stopped.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return ExitStatus.WELL;
    }
}
