package phonngan.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jsoup.Connection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import phonngan.access.AuditTrail;
import phonngan.access.Gatehouse;
import phonngan.access.Role;
import phonngan.access.WelcomeAdministrators;
import phonngan.app.store.Offices;
import phonngan.common.Office;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.Doorkeeper;
import phonngan.testkit.Reader;
import phonngan.testkit.ServedYear;
import phonngan.app.store.StoreSettings;

/// Signing in, slips, roles and the trail, as a browser without scripts gets them; and what hostile browsers try.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SigningInOverHttpTest {
    private ServedYear year;
    private Doorkeeper door;
    private Office office;

    @BeforeAll
    void open(@TempDir Path home) {
        var desk = CommandDesk.in(home);
        desk.typeWell("catalogue load config/catalogue/2566");
        desk.typeWell("roster load sample-forms/office/units.csv --year 2566");
        desk.type("roster load sample-forms/office/staff.csv --year 2566");
        year = ServedYear.serve(StoreSettings.from(desk.environment()));
        door = Doorkeeper.of(year);
        office = year.context().getBean(Offices.class).list().getFirst();
    }

    @AfterAll
    void close() {
        year.close();
    }

    @Test
    void whoeverWantsAPageSignsInAndIsThenLedToIt() {
        door.outside("malee");
        var nobody = year.asNobody();

        var asked = nobody.get("/o/main/2566/rules?q=%E0%B8%81");
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(asked.header("Location"))
                .isEqualTo("/sign-in?back=%2Fo%2Fmain%2F2566%2Frules%3Fq%3D%25E0%25B8%2581");
        var entered = nobody.post("/sign-in", "login", "malee", "secret", Doorkeeper.PASSWORD, "back",
                "/o/main/2566/rules");
        assertThat(entered.statusCode()).isEqualTo(303);
        assertThat(entered.header("Location")).isEqualTo("/o/main/2566/rules");
        assertThat(nobody.with(entered.cookie(Reader.COOKIE)).get("/account").body()).contains("malee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example/", "/\\evil.example", "javascript:alert(1)", "",
            "/sign-in/out", "/a\r\nSet-Cookie: a=b"})
    void signingInLeadsNowhereElse(String back) {
        var login = "back" + Math.abs(back.hashCode());
        door.outside(login);

        var entered = year.asNobody().post("/sign-in", "login", login, "secret", Doorkeeper.PASSWORD, "back", back);
        assertThat(entered.header("Location")).isEqualTo("/");
        assertThat(entered.cookies()).containsOnlyKeys(Reader.COOKIE);
    }

    @Test
    void theCookieIsForThePagesAloneAndHoldsNothingAboutAnybody() {
        door.outside("somjai");

        var given = year.asNobody().post("/sign-in", "login", "somjai", "secret", Doorkeeper.PASSWORD)
                .header("Set-Cookie");
        assertThat(given).matches("phonngan=[0-9a-f]{64}; Path=/; HTTPOnly; SameSite=Lax");
    }

    @Test
    void aTokenPlantedBeforeSigningInIsWorthNothingAfterwards() {
        door.outside("fixed");
        var planted = year.asNobody().with("f".repeat(64));

        var entered = planted.post("/sign-in", "login", "fixed", "secret", Doorkeeper.PASSWORD);
        assertThat(entered.cookie(Reader.COOKIE)).isNotEqualTo(planted.token());
        assertThat(planted.get("/account").header("Location")).startsWith("/sign-in");
    }

    @Test
    void anAttackersOwnStayIsNotTakenOverByWhoeverSignsInWithItsCookie() {
        var attacker = door.signIn(door.outside("mallory"));
        door.outside("victim");

        var entered = Reader.execute(attacker.form("/sign-in", "login", "victim", "secret", Doorkeeper.PASSWORD)
                .header("Origin", year.address()).data("form-token", attacker.formToken()));
        assertThat(entered.cookie(Reader.COOKIE)).isNotNull().isNotEqualTo(attacker.token());
        assertThat(attacker.get("/account").body()).contains("mallory").doesNotContain("victim");
    }

    @Test
    void aFormFromElsewhereIsRefusedAndNothingHappens() {
        var reader = door.signIn(door.outside("csrf"));
        var token = reader.formToken();
        var form = List.of("secret", Doorkeeper.PASSWORD, "chosen", "เปลี่ยนโดยคนอื่นไปแล้ว", "again",
                "เปลี่ยนโดยคนอื่นไปแล้ว");
        var fields = form.toArray(String[]::new);

        refused(reader.form("/account/password", fields).data("form-token", token));
        refused(reader.form("/account/password", fields).data("form-token", token).header("Origin",
                "https://evil.example"));
        refused(reader.form("/account/password", fields).data("form-token", token).header("Origin", "null"));
        refused(reader.form("/account/password", fields).data("form-token", token).header("Origin", year.address())
                .header("Sec-Fetch-Site", "cross-site"));
        refused(reader.form("/account/password", fields).data("form-token", token).header("Origin", year.address())
                .header("Sec-Fetch-Site", "same-site"));
        refused(reader.form("/account/password", fields).header("Origin", year.address()));
        refused(reader.form("/account/password", fields).header("Origin", year.address()).data("form-token",
                door.signIn(door.outside("csrf2")).formToken()));
        assertThat(door.signIn(year.context().getBean(Gatehouse.class).accounts().find("csrf").orElseThrow()).get(
                "/account").statusCode()).as("the password is the old one").isEqualTo(200);
        assertThat(reader.get("/account").statusCode()).isEqualTo(200);
    }

    private static void refused(Connection form) {
        var answer = Reader.execute(form);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("คำขอนี้ไม่ได้ส่งจากหน้าของระบบ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"text/plain | form-token=x&login=a&secret=b",
            "application/json | {\"login\":\"a\",\"secret\":\"b\"}",
            "text/plain;charset=UTF-8 | login=a", "multipart/form-data; boundary=x | --x--",
            "application/xml | <login/>", "not a type | login=a", "*/* | login=a"})
    void whatIsNoFormIsNotEvenRead(String type, String body) {
        for (var reader : List.of(year.asNobody(), door.signIn(door.outside("type" + type.hashCode())))) {
            var answer = Reader.execute(reader.request("/sign-in").method(Connection.Method.POST)
                    .header("Content-Type", type).header("Origin", year.address()).requestBody(body));
            assertThat(answer.statusCode()).isIn(400, 403, 415);
            assertThat(answer.body()).doesNotContain("Exception");
        }
    }

    @ParameterizedTest
    @CsvSource({"60, 422", "5000, 413"})
    void fieldsWithFallingNumbersAreFieldsLikeOthers(int fields, int status) {
        var body = new StringBuilder("login=nobody&secret=wrong");
        for (int i = fields; i > 0; i--) {
            body.append("&login%5B").append(i * 35_000_000L % Integer.MAX_VALUE).append("%5D=1&back%5B").append(i)
                    .append("%5D.x=1");
        }

        var answer = Reader.execute(year.asNobody().request("/sign-in").method(Connection.Method.POST)
                .header("Content-Type", "application/x-www-form-urlencoded").header("Origin", year.address())
                .requestBody(body.toString()));
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/h2-console", "/h2-console/", "/h2-console/login.jsp", "/console", "/h2", "/env", "/beans",
            "/routes", "/refresh", "/stop", "/loggers", "/threaddump", "/swagger", "/login",
            "/logout", "/oauth/access_token"})
    void nothingOfTheInsideHasAnAddress(String path) {
        for (var reader : List.of(year.asNobody(), year.as(Role.ADMINISTRATOR))) {
            assertThat(reader.get(path).statusCode()).isEqualTo(404);
            assertThat(reader.post(path).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void wrongAttemptsWaitAndAreToldForHowLong() {
        door.outside("locked");
        for (int i = 0; i < 5; i++) {
            var wrong = year.asNobody().post("/sign-in", "login", "locked", "secret", "wrong" + i);
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.body()).contains("ชื่อเข้าใช้หรือรหัสไม่ถูกต้อง");
        }

        var locked = year.asNobody().post("/sign-in", "login", "locked", "secret", Doorkeeper.PASSWORD);
        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(locked.header("Retry-After"))).isBetween(1, 16);
        assertThat(locked.body()).contains("โปรดรอ");
    }

    @Test
    void aNewPasswordIsTakenFromWhoKnowsThePresentOneAlone() {
        var account = door.outside("keeper");
        var reader = door.signIn(account);

        for (var present : new String[]{"", "ผิดแน่นอน", Doorkeeper.PASSWORD + " "}) {
            var answer = reader.post("/account/password", "secret", present, "chosen", "รหัสใหม่ที่ยาวพอสมควร", "again",
                    "รหัสใหม่ที่ยาวพอสมควร");
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("รหัสผ่านไม่ถูกต้อง");
        }
        assertThat(door.signIn(account).get("/account").statusCode()).as("the password is the old one").isEqualTo(200);
    }

    @Test
    void otherStaysAreEndedByWhoKnowsThePasswordAlone() {
        var account = door.outside("twice");
        var here = door.signIn(account);
        var elsewhere = door.signIn(account);

        assertThat(here.post("/account/others").statusCode()).isEqualTo(422);
        assertThat(here.post("/account/others", "secret", "ผิดแน่นอน").body()).contains("รหัสผ่านไม่ถูกต้อง");
        assertThat(elsewhere.get("/account").statusCode()).isEqualTo(200);

        var ended = here.post("/account/others", "secret", Doorkeeper.PASSWORD);
        assertThat(ended.statusCode()).isEqualTo(303);
        assertThat(elsewhere.get("/account").header("Location")).startsWith("/sign-in");
        assertThat(here.with(ended.cookie(Reader.COOKIE)).get("/account").statusCode()).isEqualTo(200);
    }

    @Test
    void theFirstAdministratorsComeByTheLinkAndEnrolTheirPhones() throws Exception {
        var bare = year.context().getBean(Offices.class).getOrCreate("new", Instant.EPOCH);
        var token = year.context().getBean(WelcomeAdministrators.class).offer(bare, Instant.now()).orElseThrow();
        var nobody = year.asNobody();
        assertThat(nobody.get("/welcome/" + token).parse().select("fieldset")).hasSize(2);

        var slips = nobody.post("/welcome/" + token, "name1", "นางสมศรี ดีงาม", "login1", "somsri", "name2",
                "นายวิชัย มั่นคง", "login2", "wichai").parse();
        assertThat(slips.select(".slip h2").eachText()).containsExactly("นางสมศรี ดีงาม", "นายวิชัย มั่นคง");
        assertThat(nobody.get("/welcome/" + token).statusCode()).isEqualTo(410);
        var stepped = nobody.post("/sign-in", "login", "somsri", "secret",
                slips.select(".slip-code").first().text());
        assertThat(stepped.header("Location")).isEqualTo("/sign-in/password");
        var choosing = nobody.with(stepped.cookie(Reader.COOKIE));
        assertThat(choosing.get("/accounts").header("Location")).startsWith("/sign-in/password");
        var weak = step(choosing, "/sign-in/password", "chosen", "password1234", "again", "password1234");
        assertThat(weak.statusCode()).isEqualTo(422);
        assertThat(weak.body()).contains("เดาง่าย");
        var chosen = step(choosing, "/sign-in/password", "chosen", "ฝนตกหนักทั้งคืนเลย", "again", "ฝนตกหนักทั้งคืนเลย");
        assertThat(chosen.header("Location")).isEqualTo("/sign-in/phone");
        var enrolling = nobody.with(chosen.cookie(Reader.COOKIE));
        var key = enrolling.get("/sign-in/phone").parse().select(".key-text").text().replace(" ", "");
        var enrolled = step(enrolling, "/sign-in/phone", "code", Doorkeeper.codeOf(base32(key), Instant.now()));
        assertThat(enrolled.parse().select(".codes code")).hasSize(10);
        assertThat(nobody.with(enrolled.cookie(Reader.COOKIE)).get("/accounts").statusCode()).isEqualTo(200);
    }

    private static Connection.Response step(Reader reader, String path, String... fields) {
        return Reader.execute(reader.form(path, fields).header("Origin", reader.root()).data("form-token",
                reader.field(path)));
    }

    private static byte[] base32(String key) {
        var bits = BigInteger.ZERO;
        for (var letter : key.toCharArray()) {
            bits = bits.shiftLeft(5).or(BigInteger
                    .valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)));
        }
        var bytes = bits.toByteArray();
        var whole = new byte[20];
        int from = Math.max(0, bytes.length - 20);
        System.arraycopy(bytes, from, whole, 20 - (bytes.length - from), bytes.length - from);
        return whole;
    }

    @Test
    void oneProposesAnotherConfirmsAndTheHolderSignsInAnew() throws Exception {
        var one = year.as(Role.ADMINISTRATOR);
        var other = year.as(Role.ADMINISTRATOR);
        var holder = door.signIn(door.outside("kanda"));
        assertThat(holder.get("/o/main/2566/ranking").statusCode()).isEqualTo(403);

        assertThat(one.post("/roles", "login", "kanda", "role", "auditor", "unit", "", "orderNo", "", "from",
                "2020-01-01", "to", "").statusCode()).isEqualTo(303);
        assertThat(one.get("/roles").parse().select("form[action$=/confirm]")).isEmpty();
        var confirm = other.get("/roles").parse().select("form[action$=/confirm]").attr("action");
        assertThat(one.post(confirm).body()).contains("ผู้เสนอยืนยันเองไม่ได้");
        assertThat(other.post(confirm).statusCode()).isEqualTo(303);
        assertThat(holder.get("/account").header("Location")).startsWith("/sign-in");
        var account = year.context().getBean(Gatehouse.class).accounts().find("kanda").orElseThrow();
        assertThat(door.signIn(account).get("/audit").statusCode()).isEqualTo(200);
    }

    @Test
    void slipsOfAUnitAreForThoseWhoHaveNotSignedInYet() throws Exception {
        year.as(Role.STAFF, "S0013", "");
        var administrator = year.as(Role.ADMINISTRATOR);

        var slips = administrator.post("/accounts/slips", "unit", "T-0101").parse();
        assertThat(slips.select(".slip dd code").eachText()).contains("s0014", "s0032").doesNotContain("s0013");
        var code = slips.select(".slip:contains(s0014) .slip-code").text();
        var stepped = year.asNobody().post("/sign-in", "login", "S0014", "secret", code);
        assertThat(stepped.header("Location")).isEqualTo("/sign-in/password");
    }

    @Test
    void aRefusalSaysWhyAndWhoCanAndIsWrittenDown() throws Exception {
        var collector = year.as(Role.COLLECTOR);

        var refused = collector.get("/o/main/2566/ledger").parse();
        assertThat(refused.select("main").text()).contains("ดูบัญชีคะแนน", "บทบาทของท่านในวันนี้ไม่รวมรายการนี้",
                "ผู้อำนวยการ", "ผู้ตรวจสอบ");
        var line = year.context().getBean(AuditTrail.class).list(office.id(), Long.MAX_VALUE, 1).getFirst();
        assertThat(line.deed()).isEqualTo("view-ledger");
        assertThat(line.outcome()).isEqualTo("role");
        assertThat(line.object()).isEqualTo("/o/main/2566/ledger");
    }

    @Test
    void theTrailHasNoSecretsAndNoTextOfPeople() {
        var administrator = year.as(Role.ADMINISTRATOR);
        administrator.post("/accounts/outside", "name", "นายความลับ มากมาย", "login", "secretive");

        var lines = year.context().getBean(AuditTrail.class).list(office.id(), Long.MAX_VALUE, 50).toString();
        assertThat(lines).contains("manage-accounts").doesNotContain("ความลับ", Doorkeeper.PASSWORD,
                administrator.token());
    }

    @Test
    void aStayEndsWhenItsPersonSaysSo() {
        var reader = door.signIn(door.outside("leaving"));
        assertThat(reader.get("/account").statusCode()).isEqualTo(200);

        var out = reader.post("/sign-in/out");
        assertThat(out.header("Set-Cookie")).contains("phonngan=;", "Max-Age=0");
        assertThat(reader.get("/account").header("Location")).startsWith("/sign-in");
    }

    @Test
    void anEndedStayInAFragmentLeadsTheWholePageToSignIn() {
        var answer = Reader.execute(year.asNobody().request("/o/main/2566/ranking").header("HX-Request", "true"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.header("HX-Redirect")).startsWith("/sign-in?back=");
        assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
    }
}
