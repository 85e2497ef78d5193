package phonngan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.google.FakeGoogle;
import phonngan.testkit.google.FakeSheets;
import phonngan.testkit.google.FakeSheets.Refusal;
import phonngan.testkit.google.FakeTab;

/// What an office types to have its answers arrive from a Google sheet.
class SheetCommandsTest {
    private static final String ADDRESS = "https://docs.google.com/spreadsheets/d/" + FakeSheets.SPREADSHEET
            + "/edit?gid=7#gid=7";

    @TempDir
    private Path folder;
    private final FakeGoogle google = FakeGoogle.open();
    private FakeTab tab = google.sheets().tab(7);
    private CommandDesk desk = new CommandDesk(Map.of());

    @BeforeEach
    void anOfficeWithTwoTeachersAndASheet() throws IOException {
        var environment = new HashMap<>(CommandDesk.in(folder.resolve("home")).environment());
        environment.put("PHONNGAN_GOOGLE_KEY_FILE", google.writeKey(folder).toString());
        environment.put("PHONNGAN_GOOGLE_ROOT_URL", google.root());
        desk = new CommandDesk(environment);
        write("form.yaml", """
                           form: awards
                           fiscal_year: 2566
                           indicator: honour-student
                           identity: { column: รหัสคำตอบ }
                           columns:
                             submitted_at: { title: [ประทับเวลา] }
                             staff_id: { title: [รหัสบุคลากร] }
                             level: { title: [ระดับ, ระดับรางวัล] }
                             achieved_on: { title: [วันที่ได้รับ] }
                           """);
        write("staff.csv", """
                           staff_id,first_name,last_name,role_group,email
                           S1,มานี,ทดลอง,teacher,s1@sample.example
                           S2,ปิติ,ทดลอง,teacher,s2@sample.example
                           """);
        desk.typeWell("catalogue load config/catalogue/2566")
                .typeWell("roster load " + folder.resolve("staff.csv") + " --year 2566");
        tab.asks("ประทับเวลา", "รหัสคำตอบ", "รหัสบุคลากร", "ระดับ", "วันที่ได้รับ")
                .answer(LocalDateTime.of(2023, 6, 1, 9, 0), "A-1", "S1", "ระดับประเทศ", LocalDate.of(2023, 3, 10))
                .answer(LocalDateTime.of(2023, 6, 2, 9, 0), "A-2", "S1", "ระดับจังหวัด", LocalDate.of(2023, 3, 11))
                .answer(LocalDateTime.of(2023, 6, 3, 9, 0), "A-3", "S2", "ระดับภาค", LocalDate.of(2023, 3, 12));
    }

    @AfterEach
    void closeGoogle() {
        google.close();
    }

    @Test
    void aSheetIsReadLikeItsCsvDownload() throws IOException {
        assertThat(desk.type("ingest --sheet " + ADDRESS + " --form " + form())).isZero();
        assertThat(claims()).containsExactly("A-1 1 received", "A-2 1 received", "A-3 1 received");
        write("download.csv", tab.asCsv());
        assertThat(
                desk.list("ingest " + folder.resolve("download.csv") + " --whole --form " + form(), folder).getLast())
                .endsWith(",3,0,3,0,0");
    }

    @Test
    void aConnectedSheetIsReadBySyncAndAgainOnlyWhenItChanged() {
        desk.typeWell("sheet connect " + ADDRESS + " --form " + form() + " --by K1");
        assertThat(sync()).startsWith("awards,taken,").endsWith(",3,3,0,0,0");
        assertThat(sync()).isEqualTo("awards,unchanged,,0,0,0,0,0");
        tab.answer(LocalDateTime.of(2023, 6, 4, 9, 0), "A-4", "S2", "ระดับจังหวัด", LocalDate.of(2023, 3, 13));
        assertThat(sync()).endsWith(",4,1,3,0,0");
        assertThat(state()).isEqualTo("running");
    }

    @Test
    void aSharingTakenBackIsAStateWithWhatToDoAndEndsByItself() {
        desk.typeWell("sheet connect " + ADDRESS + " --form " + form() + " --by K1");
        google.sheets().refuse(Refusal.NOT_SHARED);
        assertThat(desk.type("sheet sync")).isEqualTo(2);
        assertThat(desk.type("sheet list -o " + folder.resolve("list.csv"))).isEqualTo(1);
        assertThat(CommandDesk.lines(folder.resolve("list.csv")).getLast()).contains(",sheet-not-shared,")
                .contains("phonngan@sample.iam.gserviceaccount.com").contains("ผู้มีสิทธิ์อ่าน");
        google.sheets().refuse(null);
        assertThat(sync()).endsWith(",3,3,0,0,0");
        assertThat(state()).isEqualTo("running");
    }

    @Test
    void aPausedConnectionRestsUntilItIsWoken() {
        desk.typeWell("sheet connect " + ADDRESS + " --form " + form() + " --by K1")
                .typeWell("sheet pause awards --reason ปรับแบบฟอร์ม --by K1");
        assertThat(desk.type("sheet sync awards")).isEqualTo(2);
        assertThat(state()).isEqualTo("paused");
        assertThat(desk.type("sheet pause awards --reason ซ้ำ --by K1")).isEqualTo(2);
        desk.typeWell("sheet resume awards --reason เสร็จแล้ว --by K1");
        assertThat(sync()).endsWith(",3,3,0,0,0");
    }

    @Test
    void manyMissingAnswersWaitUntilSomebodyConfirmsTheirNumber() {
        desk.typeWell("sheet connect " + ADDRESS + " --form " + form() + " --by K1");
        sync();
        tab.delete("รหัสคำตอบ", "A-2");
        assertThat(desk.type("sheet sync")).isEqualTo(2);
        assertThat(desk.type("sheet sync")).isEqualTo(2);
        assertThat(claims()).containsExactly("A-1 1 received", "A-2 1 received", "A-3 1 received");
        assertThat(desk.type("sheet sync awards --confirm-missing 1")).isZero();
        assertThat(claims()).contains("A-2 1 received missing-at-source");
        assertThat(state()).isEqualTo("running");
    }

    @Test
    void whatIsNoSheetIsRefusedInWords() {
        for (var wrong : List.of("https://docs.google.com/forms/d/e/1FAIpQL/viewform", "answers.csv",
                "https://docs.google.com/spreadsheets/d/e/2PACX-1vSample/pubhtml")) {
            assertThat(desk.type("ingest --sheet " + wrong + " --form " + form())).as(wrong).isEqualTo(2);
        }
        assertThat(desk.type("ingest --sheet " + FakeSheets.SPREADSHEET + " --tab 8 --form " + form())).isEqualTo(2);
        google.sheets().tab(8).asks("อื่น");
        assertThat(desk.type("ingest --sheet " + FakeSheets.SPREADSHEET + " --form " + form())).isEqualTo(2);
        assertThat(desk.type("ingest --form " + form())).isEqualTo(2);
    }

    @Test
    void withoutAKeyNothingIsAskedAndTheFaultIsOutside() {
        var without = new HashMap<>(desk.environment());
        without.remove("PHONNGAN_GOOGLE_KEY_FILE");
        assertThat(new CommandDesk(without).type("ingest --sheet " + ADDRESS + " --form " + form())).isEqualTo(3);
        google.tokens().revoke();
        assertThat(desk.type("ingest --sheet " + ADDRESS + " --form " + form())).isEqualTo(3);
        assertThat(google.sheets().questions()).isZero();
    }

    @Test
    void anAddressOutsideThisComputerNeedsHttps() {
        var unsafe = new HashMap<>(desk.environment());
        unsafe.put("PHONNGAN_GOOGLE_ROOT_URL", "http://sheets.example/");
        assertThat(new CommandDesk(unsafe).type("sheet list")).isEqualTo(2);
    }

    private String sync() {
        return desk.list("sheet sync", folder).getLast();
    }

    private String state() {
        desk.type("sheet list -o " + folder.resolve("states.csv"));
        return CommandDesk.lines(folder.resolve("states.csv")).getLast().split(",")[5];
    }

    private List<String> claims() {
        return desk.list("submissions list --year 2566", folder).stream().skip(1).map(it -> it.split(",", -1))
                .map(it -> (it[1] + " " + it[2] + " " + it[6] + " " + it[7]).strip()).toList();
    }

    private Path form() {
        return folder.resolve("form.yaml");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
