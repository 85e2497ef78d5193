package phonngan.scoring;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import phonngan.testkit.TestStore;
import org.junit.jupiter.api.Test;

/// The same agreement on the server of the run.
@Tag("mariadb")
class SqlOracleOnMariaDbTest {
    private final String schema = "phonngan_oracle_" + ProcessHandle.current().pid();

    @Test
    void theEngineAndTheServerSayTheSame() throws SQLException {
        try (var connection = DriverManager.getConnection(TestStore.server())) {
            execute(connection, "create database " + schema + " default charset utf8mb4 collate utf8mb4_bin");
            try {
                connection.setCatalog(schema);
                for (long seed = 0; seed < 60; seed++) {
                    new SqlOracle(connection).agreesOn(new RandomOffice(seed));
                }
            } finally {
                execute(connection, "drop database " + schema);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
