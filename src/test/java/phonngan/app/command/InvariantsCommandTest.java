package phonngan.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.access.Role;
import phonngan.app.CheckSchedule;
import phonngan.app.store.StoreSettings;
import phonngan.common.OfficeYear;
import phonngan.common.WritingStopped;
import phonngan.invariants.CheckBook;
import phonngan.invariants.CheckYears;
import phonngan.invariants.Occasion;
import phonngan.review.WithdrawClaim;
import phonngan.roster.Rosters;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.ServedYear;
import phonngan.testkit.ShortYear;
import phonngan.testkit.TestStore;

/// A short year on the embedded database, before and after somebody tampered with its ledger.
class InvariantsCommandTest {
    private static final String COMMITTEE = """
                                            committee,order_no,order_date,member,role,from,to
                                            คณะกรรมการกลั่นกรอง,9/2565,2022-10-15,นายใหม่ เอี่ยมอ่อง,กรรมการ,2022-10-15,
                                            """;
    private static final String TAMPER = "update ledger_entry set points = points + 100 where seq = 1";
    private static final String MEND = "update ledger_entry set points = points - 100 where seq = 1";

    @TempDir
    private static Path lived;
    @TempDir
    private Path folder;
    private Path home;
    private CommandDesk desk;

    @BeforeAll
    static void aYearIsLived() {
        try (var store = TestStore.embedded(lived.resolve("home"))) {
            ShortYear.complete(store, lived);
        }
    }

    @BeforeEach
    void everyTestHasItsCopy() throws Exception {
        home = folder.resolve("home");
        desk = CommandDesk.in(home);
        try (var files = Files.walk(lived.resolve("home"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = home.resolve(lived.resolve("home").relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Files.writeString(folder.resolve("committee.csv"), COMMITTEE);
    }

    @Test
    void aCleanStoreIsToldInvariantByInvariant() {
        var answer = desk.ask("invariants --year 2566");

        assertThat(answer.status()).isZero();
        assertThat(answer.out().lines()).hasSize(32).first()
                .isEqualTo("kind,office,fiscal_year,invariant,checked,findings,place,text,remedy");
        assertThat(answer.out().lines().skip(1)).allMatch(it -> it.startsWith("invariant,main,2566,I"));
        assertThat(answer.out()).contains("I17").contains("ไม่มีผู้ใดพิจารณาเรื่องของตนเอง");
        assertThat(desk.ask("invariants --year 2570").out().lines()).hasSize(1);
    }

    @Test
    void aFindingSaysWhichRowsWhatIsBrokenAndWhatToDo() throws SQLException {
        tamper(TAMPER);

        var answer = desk.ask("invariants --lang en");

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.out().lines().filter(it -> it.startsWith("finding,")))
                .anyMatch(it -> it.startsWith("finding,main,2566,I09,,,entry 1,\"The content of entry 1 was changed"))
                .anyMatch(it -> it.startsWith("finding,main,2566,I06,,,entry 1,")
                        && it.matches(".*\\(should be \\d.\\d\\d, is \\d.\\d\\d\\).*"));
        assertThat(desk.ask("ledger verify").status()).isEqualTo(1);
    }

    @Test
    void afterAFindingInTheLedgerNothingIsWrittenUntilItIsMended() throws SQLException {
        var load = "committee load " + folder.resolve("committee.csv") + " --year 2566";
        tamper(TAMPER);
        desk.ask("invariants");

        var refused = desk.ask(load);
        assertThat(refused.status()).isEqualTo(3);
        assertThat(refused.err()).contains("P-924").contains("งดบันทึก");
        assertThat(desk.ask("scores --year 2566").status()).isZero();

        tamper(MEND);
        assertThat(desk.ask(load).status()).isEqualTo(3);
        assertThat(desk.ask("invariants").status()).isZero();
        assertThat(desk.ask(load).status()).isZero();
    }

    @Test
    void aFindingThatAFurtherDecisionHealsStopsNoWriting() throws SQLException {
        tamper("update decision set body = replace(body, 'ไม่พบการแข่งขันนี้', '') where ruling = 'reject'");

        assertThat(desk.ask("invariants").status()).isEqualTo(1);
        assertThat(desk.ask("committee load " + folder.resolve("committee.csv") + " --year 2566").status()).isZero();
    }

    @Test
    void theStartReadsWhatCameAfterTheLastCleanCheckAndStopsWriting() throws SQLException {
        desk.ask("invariants");
        tamper(TAMPER);
        try (var store = TestStore.embedded(home)) {
            var checks = store.get(CheckSchedule.class);
            assertThat(checks.checkBeforeServing()).as("what was clean before is believed").isTrue();
            checks.checkAll();
            assertThat(checks.checkBeforeServing()).as("nothing is believed any more").isFalse();
            assertThatThrownBy(() -> withdraw(store)).isInstanceOf(WritingStopped.class);
        }
        tamper(MEND);
        try (var store = TestStore.embedded(home)) {
            assertThat(store.get(CheckSchedule.class).checkBeforeServing()).isTrue();
            assertThatThrownBy(() -> withdraw(store)).isNotInstanceOf(WritingStopped.class);
        }
    }

    @Test
    void theStartSeesThatTheEndWasCutOff() throws SQLException {
        desk.ask("invariants");
        tamper("delete from ledger_entry where seq > 8", "drop trigger if exists ledger_posting_refuses_delete",
                "delete from ledger_posting where posting_no > 1");
        try (var store = TestStore.embedded(home)) {
            assertThat(store.get(CheckSchedule.class).checkBeforeServing()).isFalse();
            var book = store.get(CheckBook.class).findLast(bookOf(store)).orElseThrow();
            assertThat(book.occasion()).isEqualTo(Occasion.START);
            assertThat(book.broken()).contains("I10");
        }
    }

    @Test
    void aPageSaysInASentenceThatNothingIsWritten() throws SQLException {
        tamper(TAMPER);
        desk.ask("invariants");
        try (var served = ServedYear.serve(StoreSettings.from(desk.environment()))) {
            var teacher = served.as(Role.STAFF, "S1", "");

            var answer = teacher.post(ServedYear.YEAR + "/mine/withdraw", "form", "awards", "key", "A-1", "reason",
                    "ส่งผิด");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("งดบันทึกข้อมูลชั่วคราว");
            assertThat(teacher.get(ServedYear.YEAR + "/mine").statusCode()).isEqualTo(200);
            var page = served.as(Role.AUDITOR).get(ServedYear.YEAR + "/ledger").body();
            assertThat(page).contains("phonngan invariants").contains("I06 I09");
        }
    }

    private static OfficeYear bookOf(TestStore store) {
        return store.get(CheckYears.class).listBooks().getFirst();
    }

    private static void withdraw(TestStore store) {
        var book = bookOf(store);
        var member = store.get(Rosters.class).get(book).findById("S2").orElseThrow();
        store.get(WithdrawClaim.class).withdraw(book, "awards", "A-8", member, "", "s2", Instant.EPOCH);
        throw new IllegalStateException("written or answered");
    }

    private void tamper(String... edits) throws SQLException {
        var settings = StoreSettings.from(desk.environment());
        try (var insider = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
                var statement = insider.createStatement()) {
            for (var trigger : List.of("ledger_entry_refuses_update", "ledger_entry_refuses_delete")) {
                statement.execute("drop trigger if exists " + trigger);
            }
            for (var edit : edits) {
                statement.execute(edit);
            }
        }
    }
}
