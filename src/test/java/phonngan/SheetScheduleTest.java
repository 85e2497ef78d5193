package phonngan;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.app.GoogleAccess;
import phonngan.app.SheetSchedule;
import phonngan.app.store.StoreSettings;
import phonngan.intake.ConnectionState;
import phonngan.intake.SheetConnections;
import phonngan.intake.SheetTrouble;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.google.FakeGoogle;
import phonngan.testkit.google.FakeSheets;
import phonngan.testkit.google.FakeSheets.Refusal;

/// The service with a connected sheet: what the office connected by command is read as long as the service runs.
class SheetScheduleTest {
    @TempDir
    private Path folder;

    @Test
    void aServiceReadsWhatWasConnected() throws IOException {
        try (var google = FakeGoogle.open()) {
            var environment = new HashMap<>(CommandDesk.in(folder).environment());
            environment.put("PHONNGAN_GOOGLE_KEY_FILE", google.writeKey(folder).toString());
            environment.put("PHONNGAN_GOOGLE_ROOT_URL", google.root());
            connect(google, new CommandDesk(environment));
            try (var service = service(environment)) {
                var schedule = service.getBean(SheetSchedule.class);
                schedule.readAll();
                assertThat(state(service)).isEqualTo(new ConnectionState.Running(""));
                google.sheets().refuse(Refusal.NOT_SHARED);
                schedule.readAll();
                assertThat(state(service)).isInstanceOf(SheetTrouble.NotShared.class);
                google.sheets().refuse(null);
                schedule.readAll();
                assertThat(state(service)).isEqualTo(new ConnectionState.Running(""));
            }
            assertThat(new CommandDesk(environment).list("submissions list --year 2566", folder)).hasSize(2);
        }
    }

    private void connect(FakeGoogle google, CommandDesk desk) throws IOException {
        google.sheets().tab(7).asks("ประทับเวลา", "รหัส", "รหัสบุคลากร", "ระดับ", "วันที่").answer(
                LocalDateTime.of(2023, 6, 1, 9, 0), "A-1", "S1", "ระดับประเทศ", LocalDate.of(2023, 3, 10));
        Files.writeString(folder.resolve("form.yaml"), """
                                                       form: awards
                                                       fiscal_year: 2566
                                                       indicator: honour-student
                                                       identity: { column: รหัส }
                                                       columns:
                                                         submitted_at: { title: [ประทับเวลา] }
                                                         staff_id: { title: [รหัสบุคลากร] }
                                                         level: { title: [ระดับ] }
                                                         achieved_on: { title: [วันที่] }
                                                       """);
        Files.writeString(folder.resolve("staff.csv"),
                "staff_id,first_name,last_name,role_group\nS1,มานี,ทดลอง,teacher\n");
        desk.typeWell("catalogue load config/catalogue/2566")
                .typeWell("roster load " + folder.resolve("staff.csv") + " --year 2566").typeWell("sheet connect "
                        + FakeSheets.SPREADSHEET + " --form " + folder.resolve("form.yaml") + " --by K1");
    }

    private static ApplicationContext service(Map<String, String> environment) {
        var properties = StoreSettings.from(environment).pool();
        properties.putAll(GoogleAccess.properties(environment));
        properties.put("micronaut.server.port", "-1");
        var service = ApplicationContext.builder().properties(properties).banner(false).start();
        service.getBean(EmbeddedServer.class).start();
        return service;
    }

    private static ConnectionState state(ApplicationContext service) {
        return service.getBean(SheetConnections.class).list().getFirst().state();
    }
}
