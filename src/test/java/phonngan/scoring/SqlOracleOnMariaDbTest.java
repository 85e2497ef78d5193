package phonngan.scoring;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The same agreement on the server that `PHONNGAN_TEST_MARIADB_URL` names.
@Tag("mariadb")
class SqlOracleOnMariaDbTest {
    @Test
    void theEngineAndTheServerSayTheSame() throws SQLException {
        var schema = "phonngan_oracle_" + ProcessHandle.current().pid();
        try (var connection = DriverManager.getConnection(System.getenv("PHONNGAN_TEST_MARIADB_URL"));
                var statement = connection.createStatement()) {
            statement.execute("create database " + schema + " default charset utf8mb4 collate utf8mb4_bin");
            connection.setCatalog(schema);
            connection.setAutoCommit(false);
            for (long seed = 0; seed < 60; seed++) {
                new SqlOracle(connection).agreesOn(new RandomOffice(seed));
            }
            statement.execute("drop database " + schema);
        }
    }
}
