package phonngan.app.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import phonngan.app.store.StoreSettings;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.Traces;

/// Three teachers, one learner whose prize two of them sent, and what an office does with one who goes and comes back.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WordsOfPeopleTest {
    private static final String STAFF = """
                                        staff_id,prefix,first_name,last_name,role_group,unit_code,email
                                        T-101,นาย,มานะ,ชอบสอนดี,teacher,D-01,mana@trial.example
                                        T-102,นาง,ปิติยา,รักงานยิ่ง,teacher,D-01,piti@trial.example
                                        """;
    private static final String ANSWERS = """
                                          ประทับเวลา,ที่อยู่อีเมล,รหัสคำตอบ,รหัสบุคลากร,ตัวชี้วัด,ระดับรางวัล,ชื่อ-สกุลผู้ได้รับรางวัล,ชื่อรายการแข่งขันหรือรางวัล,วันที่ได้รับรางวัล,ประเภทหลักฐาน,ไฟล์หลักฐาน,หมายเหตุ,เลขบัตร
                                          1/8/2566,mana@trial.example,R-1,T-101,นักศึกษาที่สร้างชื่อเสียงให้ สกร.,ระดับจังหวัด,นายกล้าหาญ ปีกเหล็ก,แข่งขันหนึ่ง,1/7/2566,เกียรติบัตร,https://drive.example/1,,1-2345-67890-12-1
                                          1/8/2566,piti@trial.example,R-2,T-102,นักศึกษาที่สร้างชื่อเสียงให้ สกร.,ระดับจังหวัด,นาย กล้าหาญ  ปีกเหล็ก,แข่งขันหนึ่ง,1/7/2566,เกียรติบัตร,https://drive.example/2,ทำร่วมกับนายมานะ ชอบสอนดี ทั้งหมด,
                                          """;
    private static final List<String> GOES = List.of("T-101", "mana@trial.example", "มานะ ชอบสอนดี");

    private Path folder = Path.of("");
    private Path home = Path.of("");
    private CommandDesk desk = CommandDesk.in(Path.of(""));
    private String said = "";

    @BeforeAll
    void theYearBegins(@TempDir Path given) throws IOException {
        folder = given;
        home = folder.resolve("home");
        desk = CommandDesk.in(home);
        Files.writeString(folder.resolve("staff.csv"), STAFF);
        Files.writeString(folder.resolve("answers.csv"), ANSWERS);
        desk.typeWell("catalogue load config/catalogue/2566");
        desk.ask("roster load " + folder.resolve("staff.csv") + " --year 2566");
        said = ingest();
        desk.typeWell("backup " + folder.resolve("earlier.zip"));
    }

    private String ingest() {
        return desk.ask("ingest " + folder.resolve("answers.csv") + " --form sample-forms/student-awards/form.yaml")
                .err();
    }

    private StoreSettings settings() {
        return StoreSettings.from(desk.environment());
    }

    @Test
    @Order(1)
    void aLearnerIsKeptByInitialsAndAMarkThatBothTeachersShare() {
        assertThat(new Traces(List.of("กล้าหาญ", "ปีกเหล็ก")).inTables(settings()).found())
                .containsExactly("intake_row.cells: กล้าหาญ", "intake_row.cells: ปีกเหล็ก");
        var explained = desk.ask("submissions list --year 2566").out();
        assertThat(explained.lines()).hasSize(3);
        assertThat(holders()).hasSize(2).allMatch(it -> it.matches("ก\\.ป\\. ·[0-9a-f]{16}"));
        assertThat(holders().stream().distinct()).hasSize(1);
    }

    private List<String> holders() {
        try (var store = OwnersHand.on(settings())) {
            return store.column("select facts from claim order by claim_id").stream()
                    .map(it -> it.replaceAll(".*\"holder\":\"([^\"]*)\".*", "$1")).toList();
        }
    }

    @Test
    @Order(2)
    void aCitizensNumberIsKeptNowhereAndTheSenderHearsOfIt() {
        assertThat(said).contains("P-426").contains("เลขบัตร").doesNotContain("67890");
        assertThat(
                new Traces(List.of("1-2345-67890-12-1", "1234567890121")).inTables(settings()).inFolder(home).found())
                .isEmpty();
    }

    @Test
    @Order(3)
    void whoeverGoesIsNotBroughtBackByTheAnswersOfOthers() {
        var before = desk.ask("submissions list --year 2566").out().lines().filter(it -> it.contains("R-2")).toList();
        assertThat(desk.ask("person erase T-101 --reason ลาออกและขอลบ --by T-102").status()).isZero();
        assertThat(new Traces(GOES).inTables(settings()).inFolder(home).found()).isEmpty();

        assertThat(ingest()).contains("P-425");

        assertThat(desk.ask("submissions list --year 2566").out().lines().filter(it -> it.contains("R-2")))
                .as("the other answer is not another version").isEqualTo(before);
        assertThat(new Traces(GOES).inTables(settings()).found()).isEmpty();
        assertThat(desk.ask("invariants").status()).isZero();
    }

    @Test
    @Order(4)
    void wordsThatSomebodyTookWithoutAnErasureAreAFinding() {
        try (var insider = OwnersHand.on(settings())) {
            insider.change("update claim set sender = replace(sender, 'T-102', 'erased-0123456789ab')");
            insider.commit();
        }
        assertThat(desk.ask("invariants").out()).contains("I16");
        try (var insider = OwnersHand.on(settings())) {
            insider.change("update claim set sender = replace(sender, 'erased-0123456789ab', 'T-102')");
            insider.commit();
        }
        assertThat(desk.ask("invariants").status()).isZero();
    }

    @Test
    @Order(5)
    void anOlderBackupIsErasedAgain() throws IOException {
        var second = folder.resolve("second");
        Files.createDirectories(second);
        Files.copy(home.resolve("erased.csv"), second.resolve("erased.csv"));
        Files.copy(home.resolve("secret.key"), second.resolve("secret.key"));
        var other = CommandDesk.in(second);

        assertThat(other.ask("restore " + folder.resolve("earlier.zip")).err()).contains("erased.csv");

        assertThat(new Traces(GOES).inTables(StoreSettings.from(other.environment())).inFolder(second).found())
                .isEmpty();
        assertThat(other.ask("invariants").status()).isZero();
    }

    @Test
    @Order(6)
    void whoeverComesBackIsSomebodyNew() {
        assertThat(desk.ask("roster load " + folder.resolve("staff.csv") + " --year 2566").err()).contains("P-324");
        assertThat(desk.ask("person readmit T-999 --reason กลับมา --by T-102").err()).contains("P-965");

        assertThat(desk.ask("person readmit T-101 --reason กลับมาปฏิบัติงาน --by T-102").status()).isZero();

        assertThat(desk.ask("roster load " + folder.resolve("staff.csv") + " --year 2566").err())
                .doesNotContain("P-324");
        try (var store = OwnersHand.on(settings())) {
            assertThat(store.column("select code from subject where kind = 'PERSON' order by code")).hasSize(3)
                    .contains("T-101").anyMatch(it -> it.startsWith("erased-"));
        }
    }

    @Test
    @Order(7)
    void whatNeedNotBeKeptAnyMoreIsThrownAway() {
        assertThat(desk.ask("person retention --years 900").out()).contains("2566,2923-09-30,").contains("false");
        assertThat(desk.ask("person retention --years 1 --erase").err()).contains("P-961");

        var ended = desk.ask("person retention --years 1 --erase --reason พ้นกำหนด --by T-102");

        assertThat(ended.status()).as(ended.err()).isZero();
        assertThat(new Traces(List.of("กล้าหาญ")).inTables(settings()).inFolder(home.resolve("phonngan.mv.db")).found())
                .isEmpty();
        assertThat(desk.ask("person retention --years 1").out()).doesNotContain("2566,");
        assertThat(desk.ask("invariants").status()).isZero();
    }
}
