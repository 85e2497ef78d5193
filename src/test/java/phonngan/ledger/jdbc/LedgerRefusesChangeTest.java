package phonngan.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;
import phonngan.ledger.PointLedger;
import phonngan.ledger.PostedPoints;
import phonngan.ledger.PostingResult.Posted;
import phonngan.testkit.CountingIds;
import phonngan.testkit.LedgerDesk;
import phonngan.testkit.TestStore;

class LedgerRefusesChangeTest {
    private TestStore store;
    private Connection insider;
    private LedgerDesk desk;

    @BeforeEach
    void postARun() throws SQLException {
        store = TestStore.onH2();
        var settings = store.settings();
        Flyway.configure().dataSource(settings.url(), settings.ownerUser(), settings.ownerPassword())
                .locations("classpath:db/migration").javaMigrations(new V7__LedgerRefusesChange()).load().migrate();
        insider = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
        desk = new LedgerDesk(store.get(PointLedger.class), store.get(PostedPoints.class),
                store.get(Transactions.class), new CountingIds(), new OfficeYear(1, new FiscalYear(2566)));
        desk.post(1, """
                     aa honour-student 5 2
                     bb sar            3 0
                     """);
    }

    @AfterEach
    void close() throws SQLException {
        insider.close();
        store.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update ledger_entry set points = 900 where seq = 1", "update ledger_entry set seq = seq",
            "delete from ledger_entry where seq = 3", "delete from ledger_entry",
            "insert into ledger_entry select * from ledger_entry where seq = 1 on duplicate key update points = 900",
            "merge into ledger_entry e using (select 1) on e.seq = 1 when matched then update set points = 900",
            "update ledger_posting set head_hash = head_hash where posting_no = 1",
            "update ledger_posting set entries = 2", "delete from ledger_posting"})
    void entriesAndPostingsCanNeitherBeChangedNorTakenOut(String deed) throws SQLException {
        var before = desk.chain();

        try (var statement = insider.createStatement()) {
            assertThatThrownBy(() -> statement.execute(deed))
                    .isInstanceOfSatisfying(SQLException.class, it -> assertThat(it.getSQLState()).isEqualTo("45000"))
                    .hasMessageContaining("the ledger only grows");
        }

        assertThat(desk.chain()).isEqualTo(before);
        assertThat(desk.verify().findings()).isEmpty();
    }

    @Test
    void postingGoesOn() {
        assertThat(desk.post(2, "aa honour-student 5 3")).isInstanceOf(Posted.class);
        assertThat(desk.verify().findings()).isEmpty();
    }

    @Test
    void draftsAreSweptAllTheSame() throws SQLException {
        try (var statement = insider.createStatement();
                var drafts = statement.executeQuery("select count(*) from ledger_draft")) {
            assertThat(drafts.next()).isTrue();
            assertThat(drafts.getLong(1)).isZero();
        }
    }
}
