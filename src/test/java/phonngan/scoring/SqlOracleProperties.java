package phonngan.scoring;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// Two scorers that share no code agree to the last hundredth.
class SqlOracleProperties {
    private static Connection connection;

    @BeforeContainer
    static void open() throws SQLException {
        connection = DriverManager.getConnection(
                "jdbc:h2:mem:;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE");
    }

    @AfterContainer
    static void close() throws SQLException {
        connection.close();
    }

    @Property(tries = 60)
    void theEngineAndTheDatabaseSayTheSame(@ForAll long seed) throws SQLException {
        new SqlOracle(connection).agreesOn(new RandomOffice(seed));
    }

    @Property(tries = 2000)
    @Tag("release")
    void theyStillDoAfterTwoThousandOffices(@ForAll long seed) throws SQLException {
        new SqlOracle(connection).agreesOn(new RandomOffice(seed));
    }
}
