package phonngan.review.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Connection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import phonngan.access.Role;
import phonngan.app.store.Offices;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.intake.ClaimState;
import phonngan.review.ClaimStanding;
import phonngan.review.ReviewBook;
import phonngan.review.TakeCensus;
import phonngan.review.VersionStanding;
import phonngan.roster.Rosters;
import phonngan.roster.SubjectKey;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.FilledForm;
import phonngan.testkit.Reader;
import phonngan.testkit.ServedYear;

/// A collector says whose evidence it is that the roster could not tell: of one claim, of a sender, or that it is nobody's
/// here; and never of an own one.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatchingSendersTest {
    private static final String MATCH = ServedYear.YEAR + "/match";
    private static final String FORM = """
                                       form: %s
                                       fiscal_year: 2566
                                       indicator: self-dev
                                       identity: { column: no }
                                       columns:
                                         staff_id: { title: [id] }
                                         staff_name: { title: [name] }
                                         email: { title: [email] }
                                         value: { title: [hours] }
                                         achieved_on: { title: [day] }
                                       """;
    private static final String HEADERS = "no,id,name,email,hours,day\n";

    private final List<String> forms = List.of("one", "all", "later", "aside", "own", "audience", "hostile", "search");
    private ServedYear year;
    private Reader collector;

    @BeforeAll
    void open(@TempDir Path home) {
        year = ServedYear.in(home, it -> forms.forEach(form -> ingest(it, form, switch (form) {
            case "one" -> "1,S00I3,,,6,10/3/2566\n2,S00I3,,,7,11/3/2566\n";
            case "all" ->
                "1,,อานน รักเรียนรู้,,6,10/3/2566\n2,,อานน รักเรียนรู้,,7,11/3/2566\n3,,คนอื่น ไกลลิบ,,8,12/3/2566\n";
            case "later" -> "1,,มะลิวัน แสงอรุณฉาย,,6,10/3/2566\n";
            case "aside" -> "1,,วิทยากร ภายนอก,,6,10/3/2566\n";
            case "own" ->
                "1,X99,กิตติ เมฆาขาว,,6,10/3/2566\n2,X98,,kitti@sample.example,6,10/3/2566\n3,X97,,,6,10/3/2566\n";
            case "audience" -> "1,X96,,,6,10/3/2566\n";
            case "search" -> "1,X95,,,6,10/3/2566\n";
            default -> "1,,<b>แรง</b> {0},,6,10/3/2566\n";
        })));
        collector = year.as(Role.COLLECTOR, "S0033", "");
    }

    @AfterAll
    void close() {
        year.close();
    }

    @Test
    void theListNamesWhoIsNearAndWhyTheRosterCouldNotTell() {
        var page = FilledForm.parsed(collector.get(MATCH));

        assertThat(page.select("tr:contains(S00I3)").text()).contains("S0013", "รหัสใกล้เคียง",
                "ไม่มีรหัสบุคลากรนี้ในทะเบียน");
        assertThat(page.select("tr:contains(คนอื่น ไกลลิบ)").text()).contains("ไม่มีผู้ใกล้เคียง");
    }

    @Test
    void oneClaimIsGivenItsOwnerAndItsRowStaysAsItCame() {
        var answer = on("one", "1").with("subject", "S0013").with("reason", "ถามครูแล้ว").send();

        assertThat(answer.header("Location")).contains("said=matched", "count=1");
        assertThat(standing("one", "1").subject()).isEqualTo(key("S0013"));
        assertThat(standing("one", "1").claim().sender().staffId()).isEqualTo("S00I3");
        assertThat(standing("one", "2").state()).isEqualTo(ClaimState.UNMATCHED);
        assertThat(text(collector.get(MATCH))).contains("ถามครูแล้ว", "web:S0033", "เฉพาะรายการ");
    }

    @Test
    void everythingOfASenderIsGivenItsOwnerAtOnceAndTheCensusKnowsIt() {
        var census = year.context().getBean(TakeCensus.class);
        var before = census.of(book()).all().in(ClaimState.UNMATCHED);

        var answer = on("all", "1").with("subject", "S0013").with("every", "yes").send();

        assertThat(answer.header("Location")).contains("count=2");
        assertThat(standing("all", "2").subject()).isEqualTo(key("S0013"));
        assertThat(standing("all", "3").state()).isEqualTo(ClaimState.UNMATCHED);
        assertThat(census.of(book()).all().in(ClaimState.UNMATCHED)).isEqualTo(before - 2);
    }

    @Test
    void whatASenderSendsLaterIsServedToo() {
        on("later", "1").with("subject", "S0014").with("every", "yes").send();

        var there = Reader.execute(collector.request(ServedYear.YEAR + "/upload?form-token=" + collector.formToken())
                .method(Connection.Method.POST).header("Origin", collector.root()).data("file", "later.csv",
                        new ByteArrayInputStream((HEADERS + "9,,มะลิวัน แสงอรุณฉาย,,9,14/3/2566\n")
                                .getBytes(StandardCharsets.UTF_8))))
                .header("Location");
        var trial = FilledForm.on(collector, collector.get(there + "?form=later"), "main form.form").send();
        FilledForm.on(collector, trial, "main form.form").press("นำเข้าไฟล์นี้");

        assertThat(standing("later", "9").subject()).isEqualTo(key("S0014"));
    }

    @Test
    void nobodyOfOursIsNotedWithAReasonAndMayBeNamedLater() {
        var page = get("aside", "1");
        var nobody = FilledForm.on(collector, page, "main details form");
        assertThat(nobody.send().statusCode()).isEqualTo(422);
        assertThat(nobody.with("reason", "วิทยากรภายนอก").send().header("Location")).contains("said=aside");

        assertThat(standing("aside", "1").state()).isEqualTo(ClaimState.UNMATCHED);
        assertThat(text(get("aside", "1"))).contains("ไม่ใช่บุคลากรของเรา", "วิทยากรภายนอก");
        on("aside", "1").with("subject", "S0015").send();
        assertThat(standing("aside", "1").subject()).isEqualTo(key("S0015"));
    }

    @Test
    void nobodySaysOfAnOwnCaseWhoseItIsByWhateverKeyTheRowNamesThem() {
        for (var row : List.of("1", "2")) {
            var answer = on("own", row).with("subject", "S0013").send();
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(text(answer)).contains("เกี่ยวกับตัวท่านเอง");
        }
        assertThat(text(on("own", "3").with("subject", "S0033").send())).contains("เกี่ยวกับตัวท่านเอง");
        assertThat(standing("own", "1").state()).isEqualTo(ClaimState.UNMATCHED);

        var other = year.as(Role.STRATEGY);
        other.post(MATCH + "/own", "key", "1", "subject", "S0033");
        assertThat(standing("own", "1").subject()).isEqualTo(key("S0033"));
    }

    @Test
    void onlySomebodyWhomTheIndicatorMeasuresMayBeNamed() {
        assertThat(text(on("audience", "1").with("subject", "D-01").send())).contains("ไม่ใช้กับกลุ่มตำแหน่ง");
        assertThat(text(on("audience", "1").with("subject", "S7777").send())).contains("ไม่มีรหัสนี้ในทะเบียน");
        assertThat(text(on("audience", "1").send())).contains("ยังไม่ได้เลือกผู้ใด");
        assertThat(standing("audience", "1").state()).isEqualTo(ClaimState.UNMATCHED);
    }

    @Test
    void somebodyIsFoundByNameIdOrUnit() {
        var page = collector.get(MATCH + "/search?key=1&q=" + encoded("เย็นสบาย"));

        assertThat(FilledForm.parsed(page).select("input[name=subject]").eachAttr("value")).containsExactly("S0021");
        assertThat(text(collector.get(MATCH + "/search?key=1&q=" + encoded("<i>ไม่มี"))))
                .contains("<i>ไม่มี", "ไม่พบในทะเบียน");
    }

    @Test
    void markupInARowIsShownAsText() {
        assertThat(FilledForm.parsed(get("hostile", "1")).select("main b")).isEmpty();
        assertThat(text(get("hostile", "1"))).contains("<b>แรง</b> {0}");
    }

    @Test
    void claimsThatAreNotInDoubtHaveNoSuchPageAndNobodyElseMayOpenIt() {
        assertThat(collector.get(MATCH + "/student-awards-2566?key=A-001").statusCode()).isEqualTo(404);
        assertThat(year.as(Role.STAFF, "S0013", "").get(MATCH).statusCode()).isEqualTo(403);
        assertThat(year.as(Role.ANNUAL_COMMITTEE).post(MATCH + "/one", "key", "2", "subject", "S0013").statusCode())
                .isEqualTo(403);
    }

    private static void ingest(CommandDesk desk, String form, String rows) {
        try {
            var folder = Files.createTempDirectory("phonngan-match");
            var yaml = Files.writeString(folder.resolve("form.yaml"), FORM.formatted(form));
            var csv = Files.writeString(folder.resolve(form + ".csv"), HEADERS + rows);
            desk.typeWell("ingest " + csv + " --form " + yaml);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Connection.Response get(String form, String key) {
        return collector.get(MATCH + "/" + form + "?key=" + key);
    }

    private FilledForm on(String form, String key) {
        return FilledForm.on(collector, get(form, key), "main form.form");
    }

    private VersionStanding standing(String form, String key) {
        return year.context().getBean(ReviewBook.class).listHistories(book(), form, List.of(key)).stream()
                .map(it -> ClaimStanding.of(it, _ -> 1).current()).findFirst().orElseThrow();
    }

    private SubjectKey key(String id) {
        return year.context().getBean(Rosters.class).get(book()).findById(id).orElseThrow().key();
    }

    private OfficeYear book() {
        return new OfficeYear(year.context().getBean(Offices.class).list().getFirst().id(), new FiscalYear(2566));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String text(Connection.Response page) {
        return FilledForm.parsed(page).select("main").text();
    }
}
