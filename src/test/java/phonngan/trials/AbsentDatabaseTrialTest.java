package phonngan.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.access.Role;
import phonngan.app.command.Commands;
import phonngan.app.command.Desk;
import phonngan.app.store.Migrations;
import phonngan.testkit.ServedYear;
import phonngan.testkit.TestStore;

/// The database goes away while people read pages, and comes back: they are told so in a sentence, and nobody has to
/// start anything anew.
@Tag("trial")
class AbsentDatabaseTrialTest {
    private static final Map<String, Object> QUICK = Map.of("phonngan.store.reading-patience", "1s",
            "datasources.default.connection-timeout", 1000);

    @TempDir
    private Path folder;

    @Test
    void pagesSayThatTheDatabaseIsAwayUntilItIsBack() {
        try (var server = new OwnMariaDb(folder.resolve("server"))) {
            var settings = TestStore.fresh(server.url());
            Migrations.run(settings);
            try (var store = TestStore.open(settings); var service = ServedYear.serve(settings, QUICK)) {
                new TrialOffice(store, folder);
                var reader = service.as(Role.ADMINISTRATOR);
                assertThat(reader.get("/roles").statusCode()).isEqualTo(200);

                server.kill();

                var away = reader.get("/roles");
                assertThat(away.statusCode()).isEqualTo(503);
                assertThat(away.header("Retry-After")).isEqualTo("30");
                assertThat(away.body()).contains("ติดต่อฐานข้อมูลไม่ได้ชั่วคราว").doesNotContain("Exception");
                assertThat(service.asNobody().get("/health").statusCode()).isEqualTo(200);
                var ready = service.asNobody().get("/health/ready");
                assertThat(ready.statusCode()).isEqualTo(503);
                assertThat(ready.body()).isEqualTo("away\n");

                server.killAndStart();

                // the pool tries the server again within some seconds
                assertThat(Stream.generate(() -> reader.get("/roles").statusCode()).limit(20)).contains(200);
                assertThat(service.asNobody().get("/health/ready").body()).isEqualTo("ready\n");
            }
        }
    }

    @Test
    void aServiceThatStartsBeforeItsDatabaseWaitsAndThenGivesUp() {
        var environment = new HashMap<>(Map.of("PHONNGAN_HOME", folder.toString(), "PHONNGAN_DB_URL",
                "jdbc:mysql://127.0.0.1:" + OwnMariaDb.freePort() + "/nowhere", "PHONNGAN_DB_PATIENCE", "2"));
        var err = new ByteArrayOutputStream();
        var told = new PrintStream(err, true, StandardCharsets.UTF_8);

        int status = Commands.run(new Desk(told, told, folder, "somebody", environment, false), "serve");

        assertThat(status).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("ระบบจะรอไม่เกิน 2 วินาที").contains("P-9")
                .doesNotContain("Exception");
    }
}
