package phonngan.app.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.TestStore;

/// A server that could lose what it acknowledged is refused with the setting to change.
@Tag("mariadb")
class ServerFitnessTest {

    @AfterEach
    void makeItFitAgain() throws SQLException {
        set("innodb_flush_log_at_trx_commit", "1");
        set("max_allowed_packet", Long.toString(64L << 20));
    }

    @Test
    void aFitServerIsTaken() {
        assertThat(ServerFitness.findUnfit(TestStore.freshMariaDb())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"innodb_flush_log_at_trx_commit, 0, 1", "innodb_flush_log_at_trx_commit, 2, 1",
            "max_allowed_packet, 1048576, 16777216"})
    void anUnfitOneIsRefusedBeforeAnythingIsMade(String name, String value, String wanted) throws SQLException {
        var settings = TestStore.freshMariaDb();
        set(name, value);

        var refused = new CommandDesk(TestStore.environmentOf(settings)).ask("ledger verify");

        assertThat(refused.status()).isEqualTo(3);
        assertThat(refused.err()).contains("P-951").contains(name + " = " + wanted);
        try (var owner = DriverManager.getConnection(settings.url(), settings.ownerUser(), settings.ownerPassword());
                var tables = owner.getMetaData().getTables(owner.getCatalog(), null, "%", null)) {
            assertThat(tables.next()).isFalse();
        }
    }

    @Test
    void aTableOfAnotherEngineIsNamed() throws SQLException {
        var settings = TestStore.freshMariaDb();
        try (var owner = DriverManager.getConnection(settings.url(), settings.ownerUser(), settings.ownerPassword());
                var statement = owner.createStatement()) {
            statement.execute("create table old_list (id int primary key) engine=MyISAM");
        }

        assertThat(ServerFitness.findUnfit(settings)).hasValueSatisfying(
                it -> assertThat(it.arguments()).containsExactly("engine old_list", "MyISAM", "InnoDB"));
    }

    private static void set(String name, String value) throws SQLException {
        try (var root = DriverManager.getConnection(TestStore.server());
                var statement = root.createStatement()) {
            statement.execute("set global " + name + " = " + value);
        }
    }
}
