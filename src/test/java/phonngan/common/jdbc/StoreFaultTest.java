package phonngan.common.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreFaultTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
                           40001, 1213,   PASSING,  deadlock
                           40001, 0,      PASSING,  the same on the embedded database
                           HY000, 1205,   PASSING,  lock wait over
                           HYT00, 50200,  PASSING,  the same on the embedded database
                           90131, 90131,  PASSING,  a row that somebody else has just changed
                           40000, 3101,   PASSING,  conflict within a group
                           HY000, 1180,   PASSING,  deadlock of a group, met at its commit
                           HY000, 1290,   PASSING,  read only after a failover
                           HY000, 1836,   PASSING,  read only
                           08S01, 1047,   LOST,     a node without its cluster
                           08S01, 0,      LOST,     the line broke
                           08001, 0,      LOST,     nobody answers
                           23000, 1062,   LASTING,  duplicate
                           HY000, 3819,   LASTING,  a check on MySQL
                           23000, 4025,   LASTING,  a check on MariaDB
                           42000, 1142,   LASTING,  no right
                           45000, 1644,   LASTING,  the ledger refuses change
                           28000, 1045,   LASTING,  wrong password
                           """)
    void whatMayPassIsTriedAgainAndNothingElse(String state, int code, StoreFault fault, String why) {
        var failure = new SQLException("as the server says", state, code);

        assertThat(StoreFault.of(failure)).as(why).isEqualTo(fault);
        assertThat(StoreFault.of(new IllegalStateException(new StoreFailure("around it", failure))))
                .as(why).isEqualTo(fault);
    }

    @Test
    void aPoolThatHasNoConnectionToGiveHasLostTheServer() {
        assertThat(StoreFault.of(new SQLTransientConnectionException("request timed out"))).isEqualTo(StoreFault.LOST);
    }

    @Test
    void aConnectionThatThePoolHasThrownAwayIsLost() {
        assertThat(StoreFault.of(new SQLException("Connection is closed"))).isEqualTo(StoreFault.LOST);
    }

    @Test
    void aFaultOfTheProductLasts() {
        assertThat(StoreFault.of(new IllegalStateException("08S01 is only mentioned"))).isEqualTo(StoreFault.LASTING);
        assertThat(StoreFault.of(null)).isEqualTo(StoreFault.LASTING);
    }

    @Test
    void theGravestCauseCounts() {
        var rolledBack = new SQLException("deadlock", "40001", 1213);
        rolledBack.initCause(new SQLException("and the line broke", "08S01", 0));

        assertThat(StoreFault.of(rolledBack)).isEqualTo(StoreFault.LOST);
    }

    @Test
    void onlyAConnectionToAServerThatWillNotDoIsThrownAwayByUs() {
        var pool = new WrongServer();

        assertThat(pool.adjudicate(new SQLException("read only", "HY000", 1290))).hasToString("MUST_EVICT");
        assertThat(pool.adjudicate(new SQLException("deadlock", "40001", 1213))).hasToString("CONTINUE_EVICT");
    }
}
