package phonngan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import phonngan.access.Role;
import phonngan.common.DateStyle;
import phonngan.common.ThaiDate;
import phonngan.intake.Claim;
import phonngan.testkit.Browser;
import phonngan.testkit.CommitteeAwards;
import phonngan.testkit.Doorkeeper;
import phonngan.testkit.PaperForm;
import phonngan.testkit.Person;
import phonngan.testkit.Reader;
import phonngan.testkit.ServedYear;

/// The year as the people of an office live it, from a teacher's certificate to the name on the public page and the
/// auditor's sample. Nobody in it has more than a browser and the words on its pages.
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class YearInBrowserTest {
    private static final String SPORT = "กีฬาดีเด่น";
    private static final String STUDENT = "นักศึกษาที่สร้างชื่อเสียงให้ สกร.";
    private static final String PROJECT = "โครงงาน/นวัตกรรมของนักศึกษา";
    private static final String TEACHER = "นายอานนท์ รักเรียนรู้";
    private static final String PLAN = """
                                       fiscal_year: 2566
                                       round: 12m
                                       eligibility:
                                         employment_types: [government-employee]
                                         months_of_service: 8
                                         on: "2023-10-01"
                                       pools:
                                         - { id: teacher, pot: "46000.00", quota: { heads: 2 }, method: by-points, at_the_line: stop }
                                       """;
    private static final String COMMITTEE = """
                                            committee,order_no,order_date,member,role,from,to
                                            คณะกรรมการพิจารณาผลประจำปี,52/2566,2023-10-01,S0007,กรรมการ,2023-10-01,
                                            """;
    private static final String AWAITED = """
                                          form,response_key,decision,reviewer,decided_at,owed_by,owed_document,reason
                                          student-awards-2566,W-1,await,S0002,2023-10-20T10:00:00+07:00,D-01,หนังสือรับรองของสถานศึกษา,ไม่มีหนังสือรับรอง
                                          """;

    private Path papers = Path.of("");
    private ServedYear year;
    private Browser browser;
    private Reader teacher;
    private Reader head;
    private Reader secretary;
    private Reader member;
    private Reader strategy;

    @BeforeAll
    void open(@TempDir Path home) {
        papers = home;
        var committee = paper("committee.csv", COMMITTEE);
        var awaited = paper("await.csv", AWAITED);
        year = ServedYear.in(home.resolve("data"), desk -> {
            desk.typeWell("committee load " + committee + " --year 2566");
            new CommitteeAwards(home).student("W-1", "S0020").send(desk);
            desk.typeWell("review load " + awaited);
        });
        browser = Browser.at(year.address()).wide(1366, 768);
        teacher = year.as(Role.STAFF, "S0013", "");
        head = year.as(Role.UNIT_HEAD, "S0010", "D-01");
        secretary = year.as(Role.ANNUAL_COMMITTEE, "S0002", "");
        member = year.as(Role.ANNUAL_COMMITTEE, "S0007", "");
        strategy = year.as(Role.STRATEGY, "S0003", "");
    }

    @AfterAll
    void close() {
        browser.close();
        year.close();
    }

    @Test
    void everybodyPlaysTheirPartAndNobodyAnothers() {
        evidenceIsSentAndHandedOut();
        oneClaimIsReturnedMendedAndAccepted();
        anotherWaitsForTheHeadOfTheUnit();
        nobodyJudgesTheirOwn();
        whatDoesNotComeIsNotWaitedFor();
        theScoresAreComputedAndPosted();
        theListIsProposedAndResolvedOn();
        whoHasDecidedDoesNotApprove();
        var address = theDirectorApprovesAndTheYearEnds();
        thePublicReadsNamesAndChecksThePaper(address);
        theAuditorChecks();
        assertThat(browser.complaints()).allMatch(it -> it.endsWith("(Forbidden)"));
    }

    private void evidenceIsSentAndHandedOut() {
        play(strategy).presses("ดูขั้นของปี");
        moves("พิจารณาหลักฐาน", "เริ่มพิจารณาตามคำสั่งที่ 41/2566");

        var person = play(teacher);
        assertThat(person.sections()).containsExactly("ภาพรวม", "หลักฐานของฉัน", "เกณฑ์", "คะแนนของฉัน");
        person.goesTo("หลักฐานของฉัน").presses("ส่งหลักฐาน").opens(SPORT)
                .sees("ระบุชื่อนักกีฬาหรือทีม").chooses("เป็นหลักฐานชนิดใด", "เกียรติบัตร")
                .attaches("เลือกไฟล์", picture("blurred.png", 20)).chooses("ระดับ", "ระดับประเทศ")
                .types("ผู้รับรางวัล", "ทีมตะกร้อตำบลในเมือง").types("ชื่อรางวัล", "ตะกร้อลอดห่วงแห่งชาติ")
                .types("วันที่ได้รับ", "12 ก.ค. 2566").presses("ส่งหลักฐาน")
                .sees("ใบรับหลักฐาน", "รหัสใบรับ", "blurred.png", "ส่งหลังปิดรับของรอบแล้ว");
        play(teacher).goesTo("หลักฐานของฉัน").presses("ส่งหลักฐาน").opens(PROJECT)
                .attaches("เลือกไฟล์", picture("outline.png", 30)).types("วันที่ได้รับ", "1 ส.ค. 2566")
                .presses("ส่งหลักฐาน").sees("ใบรับหลักฐาน", "outline.png");

        play(strategy).presses("หลักฐานที่ส่ง").presses("มอบหมายการพิจารณา").presses("มอบหมาย")
                .sees("มอบหมายแล้ว", "นางอรทัย แสงตะวันฉาย", "นางสาววรรณิศา ใฝ่อักษร");
        assertThat(play(secretary).goesTo("พิจารณา").sees("รายการที่ได้รับมอบหมาย").sections())
                .contains("พิจารณา").doesNotContain("ค้างส่งรายงาน");
    }

    private void oneClaimIsReturnedMendedAndAccepted() {
        opens(secretary, SPORT).sees("ส่งหลังปิดรับ", "เกณฑ์ที่อ้าง", "ระดับประเทศ", "blurred.png")
                .chooses("เหตุผลที่ใช้บ่อย", "เอกสารไม่ชัด").presses("ส่งคืน").sees("บันทึกแล้ว: ส่งคืน");

        play(teacher).goesTo("หลักฐานของฉัน").sees("มีหลักฐานที่ส่งคืน", "เอกสารไม่ชัด อ่านไม่ออก")
                .presses("ส่งใหม่แทน", "ตะกร้อลอดห่วง").sees("ส่งใหม่แทนใบรับ")
                .attaches("เลือกไฟล์", picture("sharp.png", 40)).presses("ส่งฉบับใหม่")
                .sees("ใบรับหลักฐาน", "sharp.png");

        opens(member, SPORT).sees("ฉบับที่ 2", "sharp.png").types("เหตุผล", "ส่งก่อนคณะกรรมการประชุม")
                .presses("รับไว้พิจารณา").sees("บันทึกแล้ว: รับไว้พิจารณา").presses("รับ")
                .sees("บันทึกแล้ว: รับ");
        play(teacher).goesTo("หลักฐานของฉัน").doesNotSee("มีหลักฐานที่ส่งคืน").sees("รับแล้ว 1");
    }

    private void anotherWaitsForTheHeadOfTheUnit() {
        opens(secretary, PROJECT).types("เหตุผล", "ไม่มีเลขรับของรายงาน").presses("ผู้ค้างเอกสาร")
                .types("ผู้ที่ต้องส่งเอกสาร", "D-01").types("เอกสารที่รอ", "บันทึกเสนอโครงงานที่มีเลขรับ")
                .presses("รอเอกสาร").sees("บันทึกแล้ว: รอเอกสาร");
        play(teacher).goesTo("หลักฐานของฉัน").sees("รอ บันทึกเสนอโครงงานที่มีเลขรับ จาก สกร.ระดับอำเภอเมืองตัวอย่าง");

        play(head).goesTo("ค้างส่งรายงาน").sees(TEACHER).presses("ยืนยันว่ามีรายงาน", PROJECT)
                .types("เลขที่หนังสือ", "ศธ 0210.5/123").types("ลงวันที่", "20 ส.ค. 2566")
                .attaches("ไฟล์รายงาน", picture("report.png", 50)).presses("ยืนยันรายงาน")
                .sees("ยืนยันแล้ว", "ศธ 0210.5/123", "รอกรรมการพิจารณา");

        opens(member, PROJECT).sees("ศธ 0210.5/123", "ดวงกมล").types("เหตุผล", "รายงานถึงผู้อำนวยการแล้ว")
                .presses("รับไว้พิจารณา").presses("รับ").sees("บันทึกแล้ว: รับ");
    }

    private void nobodyJudgesTheirOwn() {
        opens(secretary, "S0002", "นวัตกรรม").sees("ท่านพิจารณารายการนี้ไม่ได้", "กฎหมายห้ามพิจารณาเรื่องของตนเอง")
                .doesNotSee("ลงมติ");
    }

    private void whatDoesNotComeIsNotWaitedFor() {
        play(strategy).presses("คำนวณและลงบัญชีคะแนน").presses("คำนวณ")
                .sees("ครั้งที่ 4", "รอเอกสาร 1 รายการ จึงยังลงบัญชีไม่ได้", "สิ่งที่เปลี่ยนจากครั้งก่อน", TEACHER,
                        SPORT, PROJECT)
                .presses("ดูสิ่งที่รอและปิดการรอ")
                .presses(STUDENT).sees("หนังสือรับรองของสถานศึกษา", "คณะกรรมการพิจารณาผลประจำปีเป็นผู้ลงมติ");
        play(secretary).presses("สิ่งที่ยังรออยู่").presses(STUDENT)
                .sees("ปิดการรอ 1 รายการ ของผู้รอ 1 ราย").types("เหตุผล", "พ้นวันประชุมแล้วไม่มีหนังสือส่งมา")
                .presses("ปิดการรอ 1 รายการ").sees("ปิดการรอแล้ว 1 รายการ", "ไม่มีสิ่งใดรออยู่แล้ว");
    }

    private void theScoresAreComputedAndPosted() {
        play(strategy).presses("คำนวณและลงบัญชีคะแนน").presses("คำนวณ").sees("ครั้งที่ 5");
        play(strategy).presses("คำนวณและลงบัญชีคะแนน").presses("ครั้งที่ 5")
                .sees("สิ่งที่เปลี่ยนจากครั้งก่อน", STUDENT).presses("ดูส่วนต่างและลงบัญชี")
                .sees("ลงแล้วลบไม่ได้").presses("ลงบัญชี 2 รายการ").sees("ลงบัญชีแล้ว");

        play(member).presses("ดูขั้นของปี");
        moves("คำนวณคะแนนแล้ว", "ลงบัญชีแล้ว");
        moves("เปิดให้ทักท้วง", "แจ้งใบคะแนนทุกคนแล้ว");
        moves("ผลเป็นที่ยุติ", "ไม่มีคำทักท้วง");
    }

    private void theListIsProposedAndResolvedOn() {
        play(strategy).presses("แผนจัดสรรเงินรางวัล").sees("ยังไม่มีแผนจัดสรรของปีนี้")
                .attaches("ไฟล์แผน", paper("plan.yaml", PLAN)).presses("ดูสิ่งที่จะเปลี่ยน")
                .sees("ยังไม่ได้บันทึก", TEACHER).presses("ใช้แผนนี้ตั้งแต่บัดนี้").sees("46,000.00");
        play(strategy).goesTo("จัดลำดับ").sees(TEACHER);
        play(strategy).goesTo("บัญชีรายชื่อ").presses("ดูร่างก่อนเสนอ").sees("ได้รับ 2 ราย", "46,000.00")
                .presses("เสนอบัญชีรายชื่อนี้").sees("เสนอแล้ว รอมติคณะกรรมการ").doesNotSee("อนุมัติบัญชีรายชื่อนี้");

        play(secretary).goesTo("บัญชีรายชื่อ").presses("ฉบับที่ 1").presses("บันทึกมติคณะกรรมการ")
                .chooses("การลงมติของ นางอรทัย แสงตะวันฉาย", "เห็นชอบ")
                .chooses("การลงมติของ นางสาววรรณิศา ใฝ่อักษร", "เห็นชอบ")
                .chooses("การลงมติของ ดร.วายุ วงศ์ภูผา", "เห็นชอบ").chooses("ประธานในที่ประชุม", "นางอรทัย")
                .presses("บันทึกมติ").sees("บันทึกมติแล้ว", "รอผู้อำนวยการอนุมัติหรือส่งกลับ");
    }

    private void whoHasDecidedDoesNotApprove() {
        play(year.as(Role.DIRECTOR, "S0001", "")).goesTo("บัญชีรายชื่อ").presses("ฉบับที่ 1")
                .sees("ท่านอนุมัติฉบับนี้ไม่ได้").doesNotSee("อนุมัติบัญชีรายชื่อนี้");
    }

    /// @return where the public reads the names
    private String theDirectorApprovesAndTheYearEnds() {
        var door = Doorkeeper.of(year);
        var account = door.outside("director");
        door.give(account, Role.DIRECTOR, "");
        var director = Person.withPhone(browser, account.login(), Doorkeeper.PASSWORD);
        assertThat(director.sections()).doesNotContain("พิจารณา", "หลักฐานของฉัน");
        director.goesTo("บัญชีรายชื่อ").presses("ฉบับที่ 1").sees(TEACHER, "เส้นตัด", "สิ่งที่เห็นคือสิ่งที่อนุมัติ")
                .ticks("ข้าพเจ้าอ่านบัญชีรายชื่อ").presses("อนุมัติบัญชีรายชื่อนี้").sees("อนุมัติแล้ว");
        director.goesTo("ภาพรวม").presses("ดูขั้นของปี");
        moves("อนุมัติแล้ว", "อนุมัติบัญชีรายชื่อฉบับที่ 1");

        play(teacher).goesTo("หลักฐานของฉัน").presses("การเปิดเผยชื่อ").sees("ไม่เปิดเผยชื่อ")
                .presses("ยินยอมให้เปิดเผยชื่อ").sees("ถอนความยินยอม");

        play(strategy).goesTo("บัญชีรายชื่อ").presses("ฉบับที่ 1").types("เลขที่คำสั่ง", "77/2566")
                .types("วันที่ของคำสั่ง", ThaiDate.print(LocalDate.now(Claim.BANGKOK), DateStyle.THAI_SHORT))
                .attaches("ไฟล์สแกนคำสั่งที่ลงนาม", picture("order.png", 60)).presses("บันทึกคำสั่ง")
                .sees("บันทึกคำสั่งและไฟล์สแกนแล้ว", "77/2566");
        play(strategy).presses("ดูขั้นของปี");
        moves("ประกาศผลแล้ว", "ประกาศตามคำสั่งที่ 77/2566");
        return play(strategy).goesTo("บัญชีรายชื่อ").presses("ฉบับที่ 1").addressOf("ผู้ได้รับการยกย่อง");
    }

    private void thePublicReadsNamesAndChecksThePaper(String address) {
        var printed = play(strategy).goesTo("บัญชีรายชื่อ").presses("ฉบับที่ 1").addressOf("ไฟล์ CSV");
        var list = paper("list.csv", strategy.get(printed).body());
        var code = browser.chromium().findElement(By.cssSelector(".lead .hash")).getText();

        var anybody = new Person(browser.as(year.asNobody()).open(address + "?lang=th"));
        assertThat(anybody.main().lines()).containsExactly("ผู้ได้รับการยกย่อง ปีงบประมาณ พ.ศ. 2566",
                "ตัวชี้วัดคุณภาพ สกร.จังหวัดตัวอย่าง", "แสดงเฉพาะผู้ที่ยินยอมให้เปิดเผยชื่อ", "รอบ 12 เดือน",
                "แสดงชื่อถึงวันที่ 30 ก.ย. 2571",
                "ครู/ครูศูนย์การเรียนรู้ตำบล", TEACHER, "ศกร.ระดับตำบลในเมือง",
                "ตรวจสอบบัญชีรายชื่อ");
        anybody.presses("ตรวจสอบบัญชีรายชื่อ").types("รหัสบัญชี", code).presses("ตรวจรหัส")
                .sees("ตรงกับบัญชีรายชื่อที่อนุมัติ").attaches("ไฟล์ CSV", list).presses("เทียบไฟล์")
                .sees("ทุกบรรทัดตรงกับบัญชี");
    }

    private void theAuditorChecks() {
        var auditor = year.as(Role.AUDITOR);
        var person = play(auditor);
        assertThat(person.sections()).doesNotContain("พิจารณา", "หลักฐานของฉัน", "ค้างส่งรายงาน");
        person.presses("สุ่มตรวจ").types("เลขตั้งต้น", "ตรวจ 2566").types("จำนวนรายการ", "10").presses("สุ่ม")
                .sees("แบบตรวจ 10 รายการ", "ไม่มีส่วนได้เสีย");
        for (var take : List.of("บัญชีคะแนนทั้งสาย", "ผลการพิจารณาทุกรายการ", "บันทึกการกระทำทั้งหมด")) {
            assertThat(auditor.get(person.addressOf(take)).bodyAsBytes()).as(take).hasSizeGreaterThan(500);
        }
        person.presses("ตรวจบัญชี").presses("ตรวจเดี๋ยวนี้").sees("บัญชีครบถ้วน");
    }

    /// Gives the browser to somebody who is signed in.
    private Person play(Reader reader) {
        return Person.of(browser, reader);
    }

    /// Moves the year on from the page of its phases.
    private void moves(String phase, String reason) {
        new Person(browser).presses("กรอกเหตุผล", "“" + phase + "”").types("เหตุผล", reason)
                .ticks("ตรวจแล้วและยืนยันให้เลื่อน").presses("เลื่อนไป “" + phase + "”")
                .sees("ขั้นปัจจุบัน " + phase);
    }

    private Person opens(Reader judge, String indicator) {
        return opens(judge, "S0013", indicator);
    }

    /// Opens somebody's claim as a judge who looks for it among all claims of the year.
    private Person opens(Reader judge, String owner, String indicator) {
        return play(judge).goesTo("พิจารณา").presses("หลักฐานปีงบประมาณ").types("รหัสบุคลากร", owner).presses("แสดง")
                .opensTheRowOf(indicator).presses("พิจารณารายการนี้");
    }

    private Path picture(String name, int width) {
        return write(name, PaperForm.picture(width));
    }

    private Path paper(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] content) {
        try {
            return Files.write(papers.resolve(name), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
