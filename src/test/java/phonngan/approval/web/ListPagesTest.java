package phonngan.approval.web;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.testkit.ListedYear.LIST;
import static phonngan.testkit.ListedYear.ROUND;
import static phonngan.testkit.ListedYear.parse;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.imageio.ImageIO;
import org.jsoup.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.access.Role;
import phonngan.intake.Claim;
import phonngan.testkit.Doorkeeper;
import phonngan.testkit.ListedYear;
import phonngan.testkit.Reader;

/// A list from its proposal to the signed order and its reopening, through the pages, without scripts.
class ListPagesTest {
    @TempDir
    private Path home;

    private Reader strategy;
    private Reader member;
    private Reader director;

    @Test
    void aListIsProposedResolvedDecidedSignedAndReopened() throws Exception {
        try (var listed = ListedYear.in(home)) {
            strategy = listed.as(Role.STRATEGY);
            member = listed.as(Role.ANNUAL_COMMITTEE);
            director = listed.as(Role.DIRECTOR);

            proposes(listed);
            resolves(listed);
            whoHoldsPointsMayNotApprove(listed);
            anOldProofIsAskedForAnew(listed);
            differs(listed);
            ofTwoDirectorsAtOnceOneApproves(listed);
            isPrintedAndItsOrderPutOnRecord(listed);
            isReopenedByTwo(listed);
        }
    }

    private void proposes(ListedYear listed) {
        assertThat(parse(strategy.get(LIST)).text()).contains("ยังไม่มีบัญชีรายชื่อของรอบนี้");
        var preview = parse(strategy.get(ROUND + "/propose"));
        assertThat(preview.select("main").text()).contains("ได้รับ 2 ราย", "นายวิทยา ลิขิตฟ้า");
        assertThat(listed.form(director, "/propose").statusCode()).isEqualTo(403);
        assertThat(strategy.get(ROUND + "/1").statusCode()).isEqualTo(404);

        assertThat(listed.propose(strategy).header("Location")).isEqualTo(ROUND + "/1?said=proposed");
        says(listed.propose(strategy), 409, "ฉบับที่ 1");
        assertThat(parse(strategy.get(LIST)).text()).contains("รอมติคณะกรรมการ");
    }

    private void resolves(ListedYear listed) {
        var form = parse(member.get(ROUND + "/resolve"));
        var shown = form.select("input[name=shown]").attr("value");
        assertThat(form.select("main").text()).contains("คำสั่งแต่งตั้งเลขที่ 50/2566",
                "แต่งตั้ง 3 คน ต้องมีผู้นับเป็นองค์ประชุมอย่างน้อย 2 คน");
        assertThat(form.select("table.votes tbody tr")).hasSize(3);
        var page = listed.page(director, 1);
        assertThat(page.select("form[action*=/approve]")).isEmpty();
        assertThat(page.text()).contains("อนุมัติไม่ได้จนกว่าคณะกรรมการจะลงมติเห็นชอบ");
        says(listed.approve(director, shown), 409, "คณะกรรมการ");

        says(listed.resolve(member, shown, "S0001", "FOR"), 409, "องค์ประชุม");
        says(listed.resolve(member, shown, "S0001", "FOR", "S0001", "FOR"), 409, "ยังทำไม่ได้");
        says(listed.resolve(member, "0".repeat(64), "S0001", "FOR", "S0002", "FOR"), 409, "ยังทำไม่ได้");
        assertThat(listed.resolve(member, shown, "S0001", "FOR", "S0002", "FOR").header("Location"))
                .isEqualTo(ROUND + "/1?said=resolved");
        says(listed.resolve(member, shown, "S0001", "FOR", "S0002", "FOR"), 409, "ยังทำไม่ได้");
    }

    private void whoHoldsPointsMayNotApprove(ListedYear listed) {
        var own = listed.year().as(Role.DIRECTOR, "S0016", "");
        var page = listed.page(own, 1);
        assertThat(page.text()).contains("ท่านอนุมัติฉบับนี้ไม่ได้");
        assertThat(page.select("form[action*=/approve]")).isEmpty();

        says(listed.approve(own, listed.hash(director, 1)), 409, "ยังทำไม่ได้");
        assertThat(listed.page(director, 1).select(".list-resolved")).isNotEmpty();
    }

    private void anOldProofIsAskedForAnew(ListedYear listed) {
        var other = listed.as(Role.DIRECTOR);
        var shown = listed.hash(other, 1);
        Doorkeeper.of(listed.year()).letTheProofGrowOld(other);

        var page = listed.page(other, 1);
        assertThat(page.select("form[action*=/approve]")).isEmpty();
        assertThat(page.select("a[href^=/sign-in/again]").attr("href")).contains("%2Flist%2F12m%2F1");
        assertThat(listed.approve(other, shown).statusCode()).isEqualTo(403);
        var again = other.post("/sign-in/again", "secret", Doorkeeper.PASSWORD, "back", ROUND + "/1");
        assertThat(again.header("Location")).isEqualTo(ROUND + "/1");
        assertThat(listed.page(other.with(again.cookie(Reader.COOKIE)), 1).select("form[action*=/approve]"))
                .hasSize(1);
    }

    private void differs(ListedYear listed) {
        var first = listed.hash(director, 1);
        says(listed.form(director, "/differ", "pool", "teacher", "subject", "S0013", "wish", "take-in", "reason", " "),
                409, "เหตุผล");
        says(listed.form(director, "/differ", "pool", "teacher", "subject", "S9999", "wish", "take-in", "reason",
                "ดีเด่น"), 409, "S9999");
        says(listed.form(director, "/differ", "pool", "teacher", "subject", "S0013", "wish", "take-in", "reason",
                "ดูแลสองตำบล"), 409, "เกินที่แผนกำหนด");
        assertThat(listed.form(director, "/differ", "pool", "teacher", "subject", "S0016", "wish", "leave-out",
                "reason", "อยู่ระหว่างสอบวินัย").statusCode()).isEqualTo(303);
        assertThat(listed.form(director, "/differ", "pool", "teacher", "subject", "S0013", "wish", "take-in",
                "reason", "คะแนนเท่ากัน <b>และ</b>ดูแลสองตำบล").header("Location")).endsWith("said=differs");

        says(listed.approve(director, first), 409, "ยังทำไม่ได้");
        listed.propose(strategy);
        var second = listed.hash(director, 2);
        assertThat(second).isNotEmpty().isNotEqualTo(first);
        listed.resolve(member, second, "S0001", "FOR", "S0002", "FOR");
        var page = listed.page(director, 2);
        assertThat(page.select("section:has(#differs-title)").text()).contains("นายอานนท์ รักเรียนรู้",
                "<b>และ</b>", "นางสาวทดสอบ director");
        assertThat(page.select("section:has(#differs-title) b")).isEmpty();
        var changes = parse(director.get(ROUND + "/compare"));
        assertThat(changes.select("tr:contains(นายอานนท์ รักเรียนรู้)").text()).contains("ข้ามเส้น");
        says(listed.approve(director, first), 409, "ยังทำไม่ได้");
        assertThat(listed.page(strategy, 1).text()).contains("มีฉบับใหม่กว่า");
    }

    private void ofTwoDirectorsAtOnceOneApproves(ListedYear listed) {
        var second = listed.as(Role.DIRECTOR);
        var shown = listed.hash(director, 2);
        var statuses = List.of(director, second).stream()
                .map(it -> CompletableFuture.supplyAsync(() -> listed.approve(it, shown).statusCode())).toList()
                .stream().map(CompletableFuture::join).sorted().toList();

        assertThat(statuses).containsExactly(303, 409);
        assertThat(listed.page(second, 2).select(".history li:contains(อนุมัติโดย)")).hasSize(1);
        says(listed.approve(director, shown), 409, "ยังทำไม่ได้");
        assertThat(listed.propose(strategy).statusCode()).isEqualTo(409);
    }

    private void isPrintedAndItsOrderPutOnRecord(ListedYear listed) throws IOException {
        var paper = parse(strategy.get(ROUND + "/2/print"));
        var code = paper.select(".seal-code").text();
        assertThat(code).matches("(?:[0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(paper.text()).contains("/public/check", "ผู้อำนวยการ", "63,000.00").doesNotContain("ลงนามไม่ได้");
        assertThat(paper.select(".tie-ruling").text()).contains("มติคณะกรรมการพิจารณาผลประจำปี ครั้งที่ 3/2566",
                "25 ต.ค. 2566", "จับสลากต่อหน้าพยานสองคน");
        assertThat(paper.select(".signature").eachText()).satisfiesExactly(
                chair -> assertThat(chair).contains("ประธานในที่ประชุม " + ListedYear.COMMITTEE),
                by -> assertThat(by).contains("นางสาวทดสอบ director", "ผู้อำนวยการ"));

        var today = LocalDate.now(Claim.BANGKOK).toString();
        says(strategy.postFile(ROUND + "/order", "scan", "คำสั่ง.pdf", "ไม่ใช่เอกสาร".getBytes(), "number", "77/2566",
                "day", today), 422, "ไม่รับไฟล์สแกน");
        assertThat(director.postFile(ROUND + "/order", "scan", "a.png", picture(), "number", "77", "day", today)
                .statusCode()).isEqualTo(403);
        assertThat(strategy.postFile(ROUND + "/order", "scan", "คำสั่ง.png", picture(), "number", "77/2566", "day",
                today).header("Location")).isEqualTo(ROUND + "/2?said=ordered");
        says(strategy.postFile(ROUND + "/order", "scan", "คำสั่ง.png", picture(), "number", "78/2566", "day", today),
                409, "77/2566");
        var scan = director.get(ROUND + "/2/scan");
        assertThat(scan.contentType()).isEqualTo("image/png");
        assertThat(scan.header("Content-Disposition")).startsWith("attachment");
        assertThat(ImageIO.read(scan.bodyStream()).getWidth()).isEqualTo(40);
    }

    private void isReopenedByTwo(ListedYear listed) {
        assertThat(strategy.post(ROUND + "/reopen/agree").statusCode()).isEqualTo(403);
        says(director.post(ROUND + "/reopen/agree"), 409, "ยังทำไม่ได้");
        says(strategy.post(ROUND + "/reopen", "reason", ""), 409, "เหตุผล");
        assertThat(strategy.post(ROUND + "/reopen", "reason", "พบรางวัลที่ตกหล่น").header("Location"))
                .endsWith("said=reopen-asked");
        says(strategy.post(ROUND + "/reopen", "reason", "อีกครั้ง"), 409, "ยังทำไม่ได้");
        assertThat(listed.page(director, 2).text()).contains("พบรางวัลที่ตกหล่น");
        assertThat(director.post(ROUND + "/reopen/agree").header("Location")).endsWith("said=reopened");
        assertThat(parse(strategy.get(ROUND + "/2/print")).text()).contains("ลงนามไม่ได้");
        assertThat(listed.propose(strategy).statusCode()).isEqualTo(303);
    }

    private static void says(Connection.Response answer, int status, String sentence) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(parse(answer).select(".notice.bad").text()).contains(sentence);
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
