package phonngan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.testkit.CommandDesk;

/// The life of a claim: versions, decisions, what goes missing and what is taken back, as its office sees it in lists.
abstract class ClaimLifeContract {
    private static final String ANSWERS = """
                                          ประทับเวลา,รหัสคำตอบ,รหัสบุคลากร,ระดับ,วันที่ได้รับ
                                          1/6/2566 9:00:00,A-1,S1,ระดับประเทศ,10/3/2566
                                          2/6/2566 9:00:00,A-2,S1,ระดับจังหวัด,11/3/2566
                                          3/6/2566 9:00:00,A-3,S2,ระดับภาค,12/3/2566
                                          """;
    private static final String DECISIONS = "form,response_key,decision,reviewer,decided_at,version,refers_to,"
            + "owed_by,owed_document,reason,level\n";

    @TempDir
    private Path folder;
    private CommandDesk desk;

    /// A desk on an empty store.
    abstract CommandDesk deskIn(Path home);

    @BeforeEach
    void anOfficeWithTwoTeachers() throws IOException {
        write("form.yaml", """
                           form: awards
                           fiscal_year: 2566
                           indicator: honour-student
                           identity: { column: รหัสคำตอบ }
                           columns:
                             submitted_at: { title: [ประทับเวลา] }
                             staff_id: { title: [รหัสบุคลากร] }
                             level: { title: [ระดับ] }
                             holder: { title: [นักศึกษา], optional: true }
                             contest: { title: [รายการ], optional: true }
                             achieved_on: { title: [วันที่ได้รับ] }
                           """);
        write("staff.csv", """
                           staff_id,first_name,last_name,role_group,email
                           S1,มานี,ทดลอง,teacher,s1@sample.example
                           S2,ปิติ,ทดลอง,teacher,s2@sample.example
                           """);
        desk = deskIn(folder.resolve("home")).typeWell("catalogue load config/catalogue/2566")
                .typeWell("roster load " + folder.resolve("staff.csv") + " --year 2566");
    }

    @Test
    void theSameAnswersReadTwiceOrShuffledAddNothing() throws IOException {
        ingest(ANSWERS, 0);
        var before = claims();
        ingest("""
               รหัสคำตอบ,วันที่ได้รับ,ระดับ,รหัสบุคลากร,ประทับเวลา,หมายเหตุใหม่
               A-3,12 มีนาคม 2566,ระดับภาค,S2,3/6/2566 9:00:00,ก
               A-1,2023-03-10,national,S1,1/6/2566 9:00:00,ข
               A-2,๑๑/๓/๒๕๖๖,ระดับจังหวัด,S1,2/6/2566 9:00:00,ค
               """, 0);
        assertThat(claims()).isEqualTo(before);
    }

    @Test
    void anAcceptedVersionCountsUntilTheEditedOneIsDecided() throws IOException {
        ingest(ANSWERS, 0);
        review("awards,A-1,accept,K1,5/7/2566 9:00,,,,,,", 0);
        assertThat(score("S1")).isEqualTo("scored,5,0,5");
        ingest(ANSWERS.replace("1/6/2566 9:00:00,A-1,S1,ระดับประเทศ", "8/7/2566 9:00:00,A-1,S1,ระดับภาค"), 0);
        assertThat(claims()).contains("A-1 2 received");
        assertThat(score("S1")).isEqualTo("scored,5,0,5");
        review("awards,A-1,accept,K1,5/7/2566 9:00,,,,,,", 0);
        assertThat(claims()).contains("A-1 2 received");
        review("awards,A-1,reject,K1,9/7/2566 9:00,1,,,,ไม่ตรงเกณฑ์,", 1);
        review("awards,A-1,accept,K1,9/7/2566 10:00,2,,,,,", 0);
        assertThat(score("S1")).isEqualTo("scored,4,0,4");
    }

    @Test
    void theLatestDecisionStandsInWhateverOrderTheRowsCome() throws IOException {
        ingest(ANSWERS, 0);
        review("""
               awards,A-1,reject,K1,7/7/2566 9:00,,,,,ภาพไม่ชัด,
               awards,A-1,accept,K2,6/7/2566 9:00,,,,,,
               awards,A-2,accept,K1,6/7/2566 9:00,,,,,,
               awards,A-2,reject,K2,6/7/2566 9:00,,,,,คนละคน,
               """, 1);
        assertThat(claims()).contains("A-1 1 rejected", "A-2 1 received");
    }

    @Test
    void nobodyDecidesOnAnOwnCaseByIdEmailOrName() throws IOException {
        ingest(ANSWERS, 0);
        for (var own : List.of("S1", "S1@Sample.example", "นางสาวมานี ทดลอง")) {
            review("awards,A-1,accept," + own + ",6/7/2566 9:00,,,,,,", 1);
        }
        assertThat(claims()).contains("A-1 1 received");
    }

    @Test
    void aCorrectionNeedsAReasonAndCounts() throws IOException {
        ingest(ANSWERS, 0);
        review("awards,A-1,accept,K1,6/7/2566 9:00,,,,,,province", 1);
        review("awards,A-1,accept,K1,6/7/2566 9:00,,,,,เกียรติบัตรระบุระดับจังหวัด,ระดับจังหวัด", 0);
        review("awards,A-1,accept,K1,6/7/2566 9:00,,,,,เกียรติบัตรระบุระดับจังหวัด,ระดับจังหวัด", 0);
        assertThat(score("S1")).isEqualTo("scored,2,0,2");
    }

    @Test
    void whatIsLateOrOutOfPeriodIsAdmittedBeforeItIsAccepted() throws IOException {
        ingest("""
               ประทับเวลา,รหัสคำตอบ,รหัสบุคลากร,ระดับ,วันที่ได้รับ
               11/10/2566 9:00:00,L,S1,ระดับประเทศ,10/3/2566
               1/6/2566 9:00:00,O,S2,ระดับภาค,1/9/2565
               """, 0);
        assertThat(claims()).contains("L 1 late", "O 1 out-of-period");
        review("awards,L,accept,K1,12/10/2566 9:00,,,,,,", 1);
        review("awards,L,admit,K1,12/10/2566 9:00,,,,,ระบบขัดข้อง,", 0);
        assertThat(claims()).contains("L 1 received late;admitted");
        review("awards,L,accept,K1,12/10/2566 10:00,,,,,,", 0);
        assertThat(score("S1")).isEqualTo("scored,5,0,5");
    }

    @Test
    void aReadingTakenBackIsGoneAsAWholeAndMayComeAgain() throws IOException {
        ingest(ANSWERS, 0);
        var batch = list().get(1).split(",")[9];
        desk.typeWell("ingest undo " + batch + " --reason ผิดไฟล์ --by K1");
        assertThat(claims()).isEmpty();
        assertThat(desk.type("ingest undo " + batch + " --reason ผิดไฟล์ --by K1")).isEqualTo(2);
        ingest(ANSWERS, 0);
        assertThat(claims()).contains("A-1 1 received", "A-2 1 received", "A-3 1 received");
    }

    @Test
    void onlyACompleteFileSaysThatSomethingIsMissing() throws IOException {
        ingest(ANSWERS, 0);
        review("awards,A-3,accept,K1,6/7/2566 9:00,,,,,,", 0);
        var without = ANSWERS.lines().filter(it -> !it.contains("A-3")).reduce("", (a, b) -> a + b + "\n");
        ingest(without, 0);
        assertThat(claims()).contains("A-3 1 accepted");
        assertThat(ingestWith(without, "--whole")).isEqualTo(2);
        assertThat(ingestWith(without, "--whole --confirm-missing 1")).isZero();
        assertThat(claims()).contains("A-3 1 accepted missing-at-source");
        assertThat(score("S2")).isEqualTo("scored,4,0,4");
        ingest(ANSWERS, 0);
        assertThat(claims()).contains("A-3 1 accepted");
    }

    @Test
    void aClaimInDoubtFindsItsOwnerWhenTheRosterLearnsOfThem() throws IOException {
        ingest(ANSWERS.replace("S2", "S3"), 0);
        assertThat(claims()).contains("A-3 1 unmatched");
        write("more.csv", "staff_id,first_name,last_name,role_group\nS3,ชูใจ,ทดลอง,teacher\n");
        desk.typeWell("roster load " + folder.resolve("more.csv") + " --year 2566");
        assertThat(claims()).contains("A-3 1 received");
    }

    private void ingest(String answers, int expected) throws IOException {
        assertThat(ingestWith(answers, "")).isEqualTo(expected);
    }

    private int ingestWith(String answers, String options) throws IOException {
        write("answers.csv", answers);
        return desk.type("ingest " + folder.resolve("answers.csv") + " --form " + folder.resolve("form.yaml") + " "
                + options);
    }

    private void review(String rows, int expected) throws IOException {
        write("decisions.csv", DECISIONS + rows);
        assertThat(desk.type("review load " + folder.resolve("decisions.csv"))).isEqualTo(expected);
    }

    private List<String> list() {
        return desk.list("submissions list --year 2566", folder);
    }

    private List<String> claims() {
        return list().stream().skip(1).map(it -> it.split(",", -1))
                .map(it -> (it[1] + " " + it[2] + " " + it[6] + " " + it[7]).strip()).toList();
    }

    private String score(String subject) {
        desk.typeWell("score --year 2566");
        return desk.list("scores --year 2566", folder).stream()
                .filter(it -> it.startsWith(subject + ",honour-student,"))
                .map(it -> it.substring((subject + ",honour-student,").length())).findFirst().orElseThrow();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
