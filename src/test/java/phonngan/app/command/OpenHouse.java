package phonngan.app.command;

import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import phonngan.app.CheckSchedule;
import phonngan.app.errand.ErrandDoor;

/// The service on a database server, with the door for commands that `serve` opens for the embedded database alone: so
/// that trials have one process to kill, whatever the store.
public final class OpenHouse {
    private OpenHouse() {
    }

    /// Serves until it is killed.
    public static void main(String[] none) throws IOException, InterruptedException {
        Commands.speakUtf8();
        try (var session = Session.open(Desk.ofThisProcess(), _ -> {
        }, Map.of()); var _ = ErrandDoor.open(session.home(), new LentStore(session)::run)) {
            session.get(CheckSchedule.class).checkBeforeServing();
            var server = session.get(EmbeddedServer.class).start();
            System.err.println("The house is ready at http://localhost:" + server.getPort());
            new CountDownLatch(1).await();
        }
    }
}
