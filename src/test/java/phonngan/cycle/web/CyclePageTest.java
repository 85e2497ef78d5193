package phonngan.cycle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import phonngan.access.Role;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.Reader;
import phonngan.testkit.ServedYear;

/// The year moved by people at browsers without scripts. Each test leads its own year.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)

class CyclePageTest {
    private static final String[] YEARS = {"2564", "2567"};

    private ServedYear served;
    private Reader strategy;
    private Reader committee;

    @BeforeAll
    void open(@TempDir Path home) {
        served = ServedYear.in(home);
        var desk = CommandDesk.in(home);
        strategy = served.as(Role.STRATEGY);
        committee = served.as(Role.ANNUAL_COMMITTEE);
        for (var year : YEARS) {
            desk.typeWell("catalogue load config/catalogue/" + year);
        }
    }

    @AfterAll
    void close() {
        served.close();
    }

    private static String cycle(String year) {
        return "/o/main/" + year + "/cycle";
    }

    @Test
    void aYearIsTakenUpAndTheReasonWithWhoGaveItStaysOnThePage() throws IOException {
        var moved = strategy.post(cycle("2564") + "/move", "to", "collecting", "reason", "เปิดรับตามปฏิทิน <b>",
                "until",
                "30 ก.ย. 2564", "sure", "yes");
        assertThat(moved.statusCode()).isEqualTo(422);
        assertThat(moved.parse().select(".notice.bad").text()).startsWith("ยังไม่ได้เลื่อน");

        assertThat(strategy.post(cycle("2564") + "/move", "to", "collecting", "reason", "เปิดรับตามปฏิทิน <b>", "sure",
                "yes").statusCode()).isEqualTo(303);

        var page = page(strategy, "2564");
        assertThat(page.select("#now h2").text()).isEqualTo("รวบรวมหลักฐาน");
        assertThat(page.select(".acts-of-year li").text()).contains("ยังไม่กำหนดขั้นของปี → รวบรวมหลักฐาน",
                "กลุ่มยุทธศาสตร์", "เปิดรับตามปฏิทิน <b>");
        assertThat(page.select("main b")).isEmpty();
    }

    @Test
    void aMoveWithoutReasonOrConfirmationIsNotMadeAndWhatWasTypedStays() throws IOException {
        var unsure = strategy.post(cycle("2567") + "/move", "to", "collecting", "reason", "ครบถ้วนแล้ว");
        assertThat(unsure.statusCode()).isEqualTo(422);
        var asked = unsure.parse();
        assertThat(asked.select(".notice.bad").text()).contains("ยังไม่ได้ยืนยัน");
        assertThat(asked.select("#reason-collecting").attr("value")).isEqualTo("ครบถ้วนแล้ว");

        var silent = strategy.post(cycle("2567") + "/move", "to", "collecting", "reason", "  ", "sure", "yes");
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(page(strategy, "2567").select("#now h2").text()).isEqualTo("ยังไม่กำหนดขั้นของปี");
    }

    @Test
    void anUnreadableDateIsSaidAndNothingMoves() throws IOException {
        var answer = strategy.post(cycle("2567") + "/move", "to", "draft", "reason", "เริ่มปี", "until",
                "31 เมษายน 2567", "sure", "yes");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.parse().select(".notice.bad").text()).contains("วันที่อ่านไม่ได้");
    }

    @Test
    void anUnmetConditionIsNamedWithTheWayToMendItAndOffersNoForm() throws IOException {
        var ways = page(strategy, "2567").select(".way:has(h3:contains(พิจารณาหลักฐาน))");

        assertThat(ways.select(".missing").text()).contains("ยังไม่มีคำสั่งแต่งตั้งคณะกรรมการ");
        assertThat(ways.select(".missing a").attr("href")).startsWith("/o/main/2567/");
        assertThat(ways.select("form")).isEmpty();
        assertThat(strategy.post(cycle("2567") + "/move", "to", "reviewing", "reason", "ลองดู", "sure", "yes")
                .statusCode()).isEqualTo(422);
    }

    @Test
    void theYearGoesOnAndBackInTheHandsOfThoseWhoseMoveItIs() throws IOException {
        strategy.post(cycle("2566") + "/move", "to", "reviewing", "reason", "ปิดรับแล้ว", "sure", "yes");

        var others = page(strategy, "2566");
        assertThat(others.select(".way form")).isEmpty();
        assertThat(others.select(".way .remedy").text()).contains("คณะกรรมการพิจารณาผลประจำปี");
        var refused = strategy.post(cycle("2566") + "/move", "to", "calculated", "reason", "ทำแทน", "sure", "yes");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.parse().select(".notice.bad").text()).contains("คณะกรรมการพิจารณาผลประจำปี");

        assertThat(committee.post(cycle("2566") + "/move", "to", "collecting", "reason", "ขยายเวลาส่งอีก 7 วัน", "sure",
                "yes").statusCode()).isEqualTo(303);
        var back = page(committee, "2566");
        assertThat(back.select("#now h2").text()).isEqualTo("รวบรวมหลักฐาน");
        assertThat(back.select(".acts-of-year li").first().text()).contains("ส่งกลับ", "ขยายเวลาส่งอีก 7 วัน");

        assertThat(page(strategy, "2566").select(".allowed li:contains(ลงบัญชีคะแนน)").text()).contains("ยังไม่ได้",
                "ทำได้ในขั้น");
    }

    @Test
    void everybodySeesWhereTheYearStandsAndStaffMoveNothing() throws IOException {
        var staff = served.as(Role.STAFF, "S0020", "");

        assertThat(page(staff, "2567").select(".way form")).isEmpty();
        assertThat(staff.post(cycle("2567") + "/move", "to", "draft", "reason", "ลองดู", "sure", "yes").statusCode())
                .isEqualTo(403);
        assertThat(served.as(Role.DIRECTOR).get(cycle("2567")).statusCode()).isEqualTo(200);
    }

    @Test
    void anAddressOfNoPhaseOrYearIsNotFound() {
        assertThat(strategy.post(cycle("2567") + "/move", "to", "nowhere", "reason", "ก", "sure", "yes").statusCode())
                .isEqualTo(404);
        assertThat(strategy.get(cycle("2599")).statusCode()).isEqualTo(404);
    }

    private static Document page(Reader reader, String year) throws IOException {
        return reader.get(cycle(year)).parse();
    }
}
