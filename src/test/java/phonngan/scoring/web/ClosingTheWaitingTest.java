package phonngan.scoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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

/// The committee rules, on a page, that reports are not coming. Four new teachers wait for the report of their director,
/// one of them sits on the committee; a fifth has a claim that waits for a paper.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClosingTheWaitingTest {
    private static final String AWAITED = ServedYear.YEAR + "/awaited";
    private static final String ACTIVITY = AWAITED + "/quality-activity";

    private ServedYear year;
    private CommandDesk desk;
    private Reader strategy;

    @BeforeAll
    void open(@TempDir Path home) {
        year = ServedYear.in(home.resolve("data"), it -> {
            it.type("roster load "
                    + file(home, "staff.csv",
                            """
                            staff_id,prefix,first_name,last_name,position,role_group,employment_type,unit_code,email,start_date,end_date
                            S0901,นาง,ทองใบ,รอรายงาน,ครู,teacher,พนักงานราชการ,T-0101,a1@sample.example,2020-10-01,
                            S0902,นาย,มานะ,รอรายงาน,ครู,teacher,พนักงานราชการ,T-0101,a2@sample.example,2020-10-01,
                            S0904,นาง,ปิติ,รอรายงาน,ครู,teacher,พนักงานราชการ,T-0102,a4@sample.example,2020-10-01,
                            S0905,นาย,วีระ,นั่งพิจารณา,ครู,teacher,พนักงานราชการ,T-0102,a5@sample.example,2020-10-01,
                            """)
                    + " --year 2566");
            it.type("review load "
                    + file(home, "await.csv",
                            """
                            form,response_key,decision,reviewer,decided_at,owed_by,owed_document,reason
                            quality-activity-2566,S0013|QA-1/s1,await,S0002,2023-10-20T10:00:00+07:00,D-01,บันทึกที่มีเลขรับ,ไม่มีเลขรับ
                            """));
        });
        desk = CommandDesk.in(home.resolve("data"));
        strategy = year.as(Role.STRATEGY);
    }

    @AfterAll
    void close() {
        year.close();
    }

    @Test
    void whatIsAwaitedIsShownThenClosedByTheCommitteeAndTheRunWaitsNoMore() throws IOException {
        var rows = page(strategy, AWAITED).select("table.awaited tbody tr");
        assertThat(rows).singleElement().satisfies(it -> assertThat(it.text())
                .contains("กิจกรรมพัฒนาคุณภาพผู้เรียน", "ศกร.ระดับตำบลในเมือง", "สกร.ระดับอำเภอเมืองตัวอย่าง"));
        var seen = page(strategy, ACTIVITY);
        assertThat(seen.select("main form")).isEmpty();
        assertThat(seen.select(".remedy").text()).contains("คณะกรรมการพิจารณาผลประจำปีเป็นผู้ลงมติ");
        assertThat(seen.select("table.awaited tbody tr").eachText()).hasSize(5)
                .anySatisfy(it -> assertThat(it).contains("มานะ รอรายงาน", "ข้อ 5", "ไม่ผ่าน"))
                .anySatisfy(it -> assertThat(it).contains("อานนท์", "บันทึกที่มีเลขรับ", "20 ต.ค. 2566"));
        assertThat(strategy.post(ACTIVITY, "reason", "ครบกำหนด", "stand", "x").statusCode()).isEqualTo(403);

        desk.typeWell("score --year 2566");
        assertThat(page(strategy, ServedYear.YEAR + "/runs").select("a[href$=/awaited]").text())
                .contains("ดูสิ่งที่รอและปิดการรอ");
        assertThat(page(strategy, ServedYear.YEAR).select("nav.desk a[href$=/awaited]")).isNotEmpty();

        var member = year.as(Role.ANNUAL_COMMITTEE, "S0905", "");
        var before = page(member, ACTIVITY);
        assertThat(before.select("#close-title").text()).contains("ปิดการรอ 4 รายการ ของผู้รอ 4 ราย");
        assertThat(before.select("table.awaited tbody tr").eachText())
                .anySatisfy(it -> assertThat(it).contains("วีระ", "กรรมการท่านอื่นลงมติ"));
        var stand = before.select("input[name=stand]").attr("value");

        refuses(member, stand, " ", "โปรดกรอกเหตุผล");
        refuses(member, "other", "ครบกำหนดแล้ว", "เปลี่ยนไปหลังจากที่ท่านเปิดหน้านี้");

        var closed = member.post(ACTIVITY, "reason", "ครบกำหนดแล้วไม่มี<b>รายงาน", "stand", stand);
        assertThat(closed.statusCode()).isEqualTo(303);
        var after = page(member, closed.header("Location"));
        assertThat(after.select(".notice.good").text()).contains("ปิดการรอแล้ว 4 รายการ",
                "อีก 1 รายการเป็นเรื่องของท่านเอง");
        assertThat(after.select("#shut-title ~ table tbody").text()).contains("นายวีระ นั่งพิจารณา",
                "ครบกำหนดแล้วไม่มี<b>รายงาน");
        assertThat(page(member, ACTIVITY).select(".remedy").text()).contains("ไม่มีรายการที่ท่านปิดได้");

        var chair = year.as(Role.ANNUAL_COMMITTEE, "S0002", "");
        var last = page(chair, ACTIVITY).select("input[name=stand]").attr("value");
        assertThat(chair.post(ACTIVITY, "reason", "ครบกำหนดแล้ว", "stand", last).statusCode()).isEqualTo(303);
        assertThat(page(strategy, AWAITED).select(".empty").text()).contains("ไม่มีสิ่งใดรออยู่แล้ว");
        assertThat(desk.ask("score --year 2566 --post").status()).isZero();
    }

    @Test
    void whoHasNothingToDoWithItDoesNotLookAndUnknownIndicatorsAreNotFound() {
        assertThat(year.as(Role.STAFF, "S0901", "").get(AWAITED).statusCode()).isEqualTo(403);
        assertThat(strategy.get(AWAITED + "/%3Cb%3E").statusCode()).isEqualTo(404);
        assertThat(year.as(Role.DIRECTOR).get(ACTIVITY + "?page=-3").statusCode()).isEqualTo(200);
    }

    private static void refuses(Reader member, String stand, String reason, String why) throws IOException {
        var answer = member.post(ACTIVITY, "reason", reason, "stand", stand);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.parse().select(".notice.bad").text()).contains(why);
    }

    private static Document page(Reader reader, String path) throws IOException {
        return reader.get(path).parse();
    }

    private static Path file(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
