package phonngan.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Connection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import phonngan.access.Role;
import phonngan.app.YearBooks;
import phonngan.app.store.Offices;
import phonngan.common.FiscalYear;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.intake.ClaimState;
import phonngan.intake.Draft;
import phonngan.intake.EvidenceFile;
import phonngan.intake.EvidenceFiles;
import phonngan.intake.FormReading;
import phonngan.intake.KeptPaper;
import phonngan.intake.OwnForm;
import phonngan.intake.PaperType;
import phonngan.intake.SendEvidence;
import phonngan.intake.TakePapers;
import phonngan.intake.yaml.FormReader;
import phonngan.review.ClaimHistory;
import phonngan.review.ClaimStanding;
import phonngan.review.ReviewBook;
import phonngan.roster.Rosters;
import phonngan.testkit.PaperForm;
import phonngan.testkit.Reader;
import phonngan.testkit.ServedYear;

/// Two teachers without scripts: one sends, replaces and takes back; the other may see nothing of it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SendingOwnEvidenceTest {
    private static final String MINE = ServedYear.YEAR + "/mine";
    private static final String AWARDS = "honour-student";
    private static final String STEPS = "student-project";

    private ServedYear year;
    private Reader teacher;
    private Reader colleague;

    @BeforeAll
    void open(@TempDir Path home) {
        year = ServedYear.in(home);
        teacher = year.as(Role.STAFF, "S0020", "");
        colleague = year.as(Role.STAFF, "S0021", "");
    }

    @AfterAll
    void close() {
        year.close();
    }

    @Test
    void everyFormSaysTheSameInWritingAndInUse() {
        var book = book();
        var rosters = year.context().getBean(Rosters.class).get(book);
        var rules = year.context().getBean(YearBooks.class).findRuleBook(book).orElseThrow();
        var forms = rules.indicators().stream().map(it -> new OwnForm(rules.year(), it, it.standard())).toList();

        assertThat(forms).hasSizeGreaterThan(10).allSatisfy(form -> {
            var written = FormReader.read("form.yaml", form.definition().text().getBytes(StandardCharsets.UTF_8));
            assertThat(written).isEqualTo(new FormReading.Understood(form.definition()));
        });
        assertThat(new SendEvidence.Desk(year.context().getBean(Offices.class).list().getFirst(), rules, rosters,
                rosters.findById("S0020").orElseThrow(), "web:S0020", Instant.now()).forms())
                .extracting(it -> it.indicator().id()).contains(AWARDS, STEPS).doesNotContain("sar");
    }

    @Test
    void theFormNamesThePapersAndPointsOutWhatItIsTakenFor() throws IOException {
        var form = teacher.get(MINE + "/send/" + STEPS).parse();

        assertThat(form.select("fieldset#place-1").text()).contains("มีเค้าโครงโครงงาน", "ต้องส่ง");
        assertThat(form.select("fieldset#place-1 input[type=file]")).hasSize(2);
        assertThat(form.select("main .notice").text()).contains("นักศึกษาที่สร้างชื่อเสียงให้");
        assertThat(teacher.get(MINE + "/send/sar").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsSentIsReceivedUnderAReceiptAndWaitsForTheCommittee() throws IOException {
        var receipt = receiptOf(send(award("ระดับจังหวัด ก")));

        var page = teacher.get(MINE + "/sent/" + AWARDS + "/" + receipt).parse();
        assertThat(page.select(".receipt-code").text()).isEqualTo(receipt);
        assertThat(page.select("main").text()).contains("certificate.png", "S0020");
        assertThat(page.select("main .notice").text()).contains("หลังปิดรับ");
        assertThat(standing(AWARDS, receipt, "").current().state()).isEqualTo(ClaimState.LATE);
        assertThat(teacher.get(MINE).parse().select("main").text()).contains("ระดับจังหวัด ก");
    }

    @Test
    void theSameFormSentTwiceIsOneAnswer() throws IOException {
        var award = award("ส่งสองครั้ง");

        assertThat(receiptOf(send(award))).isEqualTo(receiptOf(send(award)));
        assertThat(standing(AWARDS, award.receipt, "").superseded()).isEmpty();
    }

    @Test
    void whoSendsAgainUnderAReceiptReplacesAndTheEarlierVersionIsKept() throws IOException {
        var receipt = receiptOf(send(award("ฉบับแรก")));
        var form = teacher.get(MINE + "/send/" + AWARDS + "?receipt=" + receipt).parse();
        assertThat(form.select("input[name=contest]").val()).isEqualTo("ฉบับแรก");
        var kept = form.select("input[name=kept-0]").val();

        receiptOf(send(new Sent(AWARDS, receipt).with("level", "province").with("achieved_on", "15/07/2566")
                .with("contest", "ฉบับแก้").with("kept-0", kept)));

        var standing = standing(AWARDS, receipt, "");
        assertThat(standing.superseded()).hasSize(1);
        assertThat(standing.current().facts().contest()).isEqualTo("ฉบับแก้");
        assertThat(standing.current().facts().evidenceLinks()).containsExactly(ServedYear.YEAR + "/files/" + kept);
    }

    @Test
    void eachStepWithAPaperIsAClaimOfItsOwn() throws IOException {
        var sent = new Sent(STEPS, fresh(STEPS)).file("files-1", "plan.png", picture()).file("files-2", "book.png",
                picture()).file("files-2", "book2.png", larger());

        var receipt = receiptOf(send(sent));

        assertThat(standing(STEPS, receipt, "/s1").current().facts().step()).isEqualTo(1);
        assertThat(standing(STEPS, receipt, "/s2").current().facts().evidenceLinks()).hasSize(2);
    }

    @Test
    void whatIsMissingIsSaidBesideItsFieldAndWhatWasTypedStays() throws IOException {
        var answer = send(new Sent(AWARDS, fresh(AWARDS)).with("contest", "พิมพ์ไว้แล้ว").file("files-0", "c.png",
                picture()));

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = answer.parse();
        assertThat(page.select("#level-said .fault").text()).isEqualTo("ช่องนี้ยังว่างอยู่");
        assertThat(page.select("#achieved_on-said").text()).contains("ต้องกรอก เพราะ", "ช่องนี้ยังว่างอยู่")
                .doesNotContain("เว้นว่างหมายถึงวันที่ส่ง");
        assertThat(page.select("input[name=contest]").val()).isEqualTo("พิมพ์ไว้แล้ว");
        assertThat(page.select("input[name=kept-0][checked]")).hasSize(1);
    }

    @Test
    void aDayThatDoesNotExistIsSaidAtItsField() throws IOException {
        var answer = send(award("วันผิด").with("achieved_on", "31/02/2566"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.parse().select("#achieved_on-said .fault")).hasSize(1);
    }

    @Test
    void aHostileFileIsRefusedByNameAndNothingIsReceived() throws IOException {
        var receipt = fresh(AWARDS);
        var answer = send(award("แฟ้มปลอม", receipt).file("files-0", "../../<b>paper.pdf",
                "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8)));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.parse().select("#place-0 .fault").text()).contains("<b>paper.pdf", "PDF JPEG")
                .doesNotContain("..");
        assertThat(histories(AWARDS, receipt)).isEmpty();
    }

    @Test
    void aFileThatIsTooLargeIsRefusedByName() throws IOException {
        var answer = send(award("ใหญ่").file("files-0", "large.png", new byte[10 * 1024 * 1024 + 1]));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.parse().select("#place-0 .fault").text()).contains("large.png", "10 เมกะไบต์");
    }

    @Test
    void aFileIsHandedOutAsWhatItIsAndNothingElse() throws IOException {
        var receipt = receiptOf(send(award("รูป")));
        var address = standing(AWARDS, receipt, "").current().facts().evidenceLinks().getFirst();

        var answer = teacher.get(address);

        assertThat(answer.contentType()).isEqualTo("image/png");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.headers("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.header("Content-Disposition")).startsWith("inline; filename*=UTF-8''certificate.png");
        assertThat(ImageIO.read(new ByteArrayInputStream(answer.bodyAsBytes())).getWidth()).isEqualTo(25);
        assertThat(year.as(Role.STRATEGY).get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void anotherTeacherSeesNeitherFileNorReceiptAndChangesNothing() throws IOException {
        var receipt = receiptOf(send(award("ทดลองปิด")));
        var claim = standing(AWARDS, receipt, "").current().claim();
        var address = claim.facts().evidenceLinks().getFirst();

        assertThat(colleague.get(address).statusCode()).isEqualTo(404);
        assertThat(year.asNobody().get(address).statusCode()).isEqualTo(303);
        assertThat(colleague.get(MINE + "/sent/" + AWARDS + "/" + receipt).statusCode()).isEqualTo(404);
        assertThat(colleague.get(MINE + "/send/" + AWARDS + "?receipt=" + receipt).statusCode()).isEqualTo(404);
        assertThat(send(colleague, award("แทรก", receipt)).statusCode()).isEqualTo(404);
        assertThat(colleague.post(MINE + "/withdraw", "form", claim.form(), "key", claim.responseKey()).statusCode())
                .isEqualTo(404);
        assertThat(colleague.get(MINE).parse().select("main").text()).doesNotContain("ทดลองปิด");
        assertThat(standing(AWARDS, receipt, "").current().claim().version()).isEqualTo(1);
    }

    @Test
    void aFileOfSomebodyElseCannotBePutIntoTheOwnAnswer() throws IOException {
        var receipt = receiptOf(send(award("ยืมไม่ได้")));
        var address = standing(AWARDS, receipt, "").current().facts().evidenceLinks().getFirst();
        var id = address.substring(address.lastIndexOf('/') + 1);

        var answer = send(colleague, new Sent(AWARDS, fresh(AWARDS)).with("level", "province")
                .with("achieved_on", "15/07/2566").with("kept-0", id));

        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void theSenderTakesAClaimBackAndSendsItAgain() throws IOException {
        var receipt = receiptOf(send(award("ถอนดู")));

        var answer = teacher.post(MINE + "/withdraw", "form", "own-2566-" + AWARDS, "key", receipt, "reason", "ส่งผิด");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(standing(AWARDS, receipt, "").current().state()).isEqualTo(ClaimState.WITHDRAWN);
        receiptOf(send(award("ถอนแล้วส่งใหม่", receipt)));
        assertThat(standing(AWARDS, receipt, "").current().state()).isEqualTo(ClaimState.LATE);
    }

    @Test
    void aFormWithoutTheTokenOfTheStayIsNotReceived() throws IOException {
        var sent = award("ไม่มีเครื่องหมาย");

        assertThat(Reader.execute(sent.request(teacher, "form-token=other")).statusCode()).isEqualTo(403);
        assertThat(histories(AWARDS, sent.receipt)).isEmpty();
    }

    @Test
    void aDraftIsKeptForItsOwnerAloneAndIsNoEvidence() throws IOException {
        var receipt = fresh(AWARDS);

        var kept = send(new Sent(AWARDS, receipt).with("act", "draft").with("contest", "ยังไม่เสร็จ <b>")
                .file("files-0", "certificate.png", certificate()));

        assertThat(kept.statusCode()).isEqualTo(303);
        assertThat(histories(AWARDS, receipt)).isEmpty();
        assertThat(teacher.get(MINE).parse().select("main").text()).contains("ร่างที่ยังไม่ได้ส่ง");
        var form = teacher.get(MINE + "/send/" + AWARDS + "?draft=" + receipt).parse();
        assertThat(form.select("input[name=contest]").val()).isEqualTo("ยังไม่เสร็จ <b>");
        assertThat(form.select("input[name=receipt]").val()).isEqualTo(receipt);
        assertThat(form.select("input[name=kept-0][checked]")).hasSize(1);
        assertThat(colleague.get(MINE + "/send/" + AWARDS + "?draft=" + receipt).statusCode()).isEqualTo(404);
        assertThat(colleague.get(MINE).parse().select("main").text()).doesNotContain("ร่างที่ยังไม่ได้ส่ง");
    }

    @Test
    void whoHasFilledTheirRoomIsToldSoAndNothingMoreIsKept() throws IOException {
        var full = year.as(Role.STAFF, "S0023", "");
        var owner = year.context().getBean(Rosters.class).get(book()).findById("S0023").orElseThrow().key();
        var files = year.context().getBean(EvidenceFiles.class);
        files.add(new EvidenceFile(year.context().getBean(Ids.class).next(), book(), owner, "scans.pdf",
                new KeptPaper("a".repeat(64), PaperType.PDF, TakePapers.ROOM - 10), Instant.now()));

        var answer = send(full, award("ล้น"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.parse().select("main").text()).contains("พื้นที่เก็บของท่านในปีนี้เต็มแล้ว");
        assertThat(files.bytesOf(book(), owner)).isEqualTo(TakePapers.ROOM - 10);
    }

    @Test
    void theEleventhFileOfOnePaperIsRefusedByName() throws IOException {
        var many = new Sent(AWARDS, fresh(AWARDS)).with("level", "province").with("contest", "สิบเอ็ดไฟล์")
                .with("achieved_on", "15 ก.ค. 2566");
        for (int i = 1; i <= 11; i++) {
            many.file("files-0", "page" + i + ".png", picture(10 + i));
        }

        var answer = send(many);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.parse().select("main").text()).contains("page11.png", "เกิน 10 ไฟล์ในข้อเดียว");
    }

    @Test
    void aFormOfMorePartsThanAnyFormHasIsRefused() {
        var form = new Sent(AWARDS, fresh(AWARDS));
        for (int i = 0; i < 3_000; i++) {
            form.with("part" + i, "x");
        }

        var answer = send(form);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("ข้อมูลที่ส่งมามากเกินไป");
    }

    @Test
    void aDraftThatIsSentIsADraftNoMore() throws IOException {
        var receipt = fresh(AWARDS);
        send(new Sent(AWARDS, receipt).with("act", "draft").with("contest", "ร่างแล้วส่ง"));

        assertThat(receiptOf(send(award("ร่างแล้วส่ง", receipt)))).isEqualTo(receipt);

        assertThat(teacher.get(MINE + "/send/" + AWARDS + "?draft=" + receipt).statusCode()).isEqualTo(404);
        assertThat(histories(AWARDS, receipt)).hasSize(1);
    }

    @Test
    void onlyItsOwnerThrowsADraftAway() {
        var receipt = fresh(AWARDS);
        send(new Sent(AWARDS, receipt).with("act", "draft"));

        colleague.post(MINE + "/drafts/drop", "receipt", receipt);
        assertThat(teacher.get(MINE + "/send/" + AWARDS + "?draft=" + receipt).statusCode()).isEqualTo(200);

        assertThat(teacher.post(MINE + "/drafts/drop", "receipt", receipt).statusCode()).isEqualTo(303);
        assertThat(teacher.get(MINE + "/send/" + AWARDS + "?draft=" + receipt).statusCode()).isEqualTo(404);
    }

    @Test
    void aDraftBeyondTheMostIsRefusedAndWhatWasTypedStays() throws IOException {
        var busy = year.as(Role.STAFF, "S0024", "");
        for (int i = 0; i < Draft.MOST; i++) {
            send(busy, new Sent(AWARDS, fresh(AWARDS)).with("act", "draft"));
        }

        var answer = send(busy, new Sent(AWARDS, fresh(AWARDS)).with("act", "draft").with("contest", "อีกร่าง"));

        assertThat(answer.statusCode()).isEqualTo(422);
        var page = answer.parse();
        assertThat(page.select("[role=alert]").text()).contains("ร่างเต็มแล้ว");
        assertThat(page.select("input[name=contest]").val()).isEqualTo("อีกร่าง");
    }

    private Sent award(String contest) {
        return award(contest, fresh(AWARDS));
    }

    private Sent award(String contest, String receipt) {
        return new Sent(AWARDS, receipt).with("level", "province").with("contest", contest)
                .with("achieved_on", "15 ก.ค. 2566").with("kind-0", "certificate")
                .file("files-0", "certificate.png", certificate());
    }

    private String fresh(String indicator) {
        try {
            return teacher.get(MINE + "/send/" + indicator).parse().select("input[name=receipt]").val();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Connection.Response send(Sent sent) {
        return send(teacher, sent);
    }

    private Connection.Response send(Reader reader, Sent sent) {
        return Reader.execute(sent.request(reader, "form-token=" + reader.formToken()));
    }

    private static String receiptOf(Connection.Response answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        var there = answer.header("Location");
        return there.substring(there.lastIndexOf('/') + 1);
    }

    private ClaimStanding standing(String indicator, String receipt, String claim) {
        return histories(indicator, receipt + claim).stream().map(it -> ClaimStanding.of(it, _ -> 1)).findFirst()
                .orElseThrow();
    }

    private List<ClaimHistory> histories(String indicator, String key) {
        return year.context().getBean(ReviewBook.class).listHistories(book(), "own-2566-" + indicator, List.of(key));
    }

    private OfficeYear book() {
        return new OfficeYear(year.context().getBean(Offices.class).list().getFirst().id(), new FiscalYear(2566));
    }

    private static byte[] picture() {
        return picture(20);
    }

    private static byte[] certificate() {
        return picture(25);
    }

    private static byte[] larger() {
        return picture(30);
    }

    private static byte[] picture(int width) {
        return PaperForm.picture(width);
    }

    /// A form of one indicator under a receipt.
    private static final class Sent {
        private final String receipt;
        private final PaperForm form;

        private Sent(String indicator, String receipt) {
            this.receipt = receipt;
            form = PaperForm.to(MINE + "/send/" + indicator).with("receipt", receipt);
        }

        private Sent with(String name, String value) {
            form.with(name, value);
            return this;
        }

        private Sent file(String name, String file, byte[] content) {
            form.file(name, file, content);
            return this;
        }

        private Connection request(Reader reader, String query) {
            return form.request(reader, query);
        }
    }
}
