package phonngan.common.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micronaut.data.connection.ConnectionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import phonngan.common.jdbc.FaultyLine.Fault;

/// A transaction on a line that breaks: whatever happens, its row is there once, or somebody is told that it is not.
class RepeatedTransactionsTest {
    private static final int TRIES = 5;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<Long> pauses = new ArrayList<>();

    @ParameterizedTest
    @EnumSource(Fault.class)
    void aRowIsThereOnceWhateverHappensToTheLine(Fault fault) {
        var line = new FaultyLine(fault);

        String answer = on(line).inOne(() -> {
            line.write("a row");
            return "written";
        });

        assertThat(answer).isEqualTo("written");
        assertThat(line.rows).containsExactly("a row");
        assertThat(line.keys).containsValue(CommittedWork.DONE);
    }

    @Test
    void aWorkStartsAnewFromItsReads() {
        var line = new FaultyLine(Fault.DEADLOCK_AT_COMMIT);
        var balances = new ArrayList<>(List.of("10", "20"));

        on(line).inOne(() -> line.write("saw " + balances.removeFirst()));

        assertThat(line.rows).containsExactly("saw 20");
    }

    @Test
    void aCommitThatCameAboutIsNotRunAgain() {
        var line = new FaultyLine(Fault.LINE_BREAKS_BEFORE_THE_ANSWER_ARRIVES);
        var runs = new ArrayList<String>();

        on(line).inOne(() -> {
            runs.add("run");
            line.write("a row");
        });

        assertThat(runs).hasSize(1);
        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void aCommitThatNeverArrivedIsForbiddenBeforeTheWorkRunsAgain() {
        var line = new FaultyLine(Fault.LINE_BREAKS_BEFORE_THE_COMMIT_ARRIVES);

        on(line).inOne(() -> line.write("a row"));

        assertThat(line.rows).containsExactly("a row");
        assertThat(line.keys.values()).containsExactlyInAnyOrder(CommittedWork.VOID, CommittedWork.DONE);
    }

    @Test
    void theQuestionAfterACommitIsAskedUntilItIsAnswered() {
        var line = new FaultyLine(Fault.LINE_BREAKS_BEFORE_THE_ANSWER_ARRIVES, Fault.NOBODY_ANSWERS,
                Fault.NOBODY_ANSWERS);

        on(line).inOne(() -> line.write("a row"));

        assertThat(line.rows).containsExactly("a row");
    }

    @Test
    void aQuestionWhoseOwnAnswerIsLostForbidsAllTheSame() {
        var line = new FaultyLine(Fault.LINE_BREAKS_BEFORE_THE_COMMIT_ARRIVES,
                Fault.LINE_BREAKS_BEFORE_THE_ANSWER_ARRIVES);

        on(line).inOne(() -> line.write("a row"));

        assertThat(line.rows).containsExactly("a row");
    }

    @Test
    void whoeverCannotBeToldWhetherItWasStoredIsToldSo() {
        var line = new FaultyLine(Fault.LINE_BREAKS_BEFORE_THE_ANSWER_ARRIVES, Fault.NOBODY_ANSWERS,
                Fault.NOBODY_ANSWERS, Fault.NOBODY_ANSWERS, Fault.NOBODY_ANSWERS, Fault.NOBODY_ANSWERS);
        var transactions = on(line);

        assertThatThrownBy(() -> transactions.inOne(() -> line.write("a row"))).isInstanceOf(CommitUnknown.class);
        assertThat(line.rows).as("it is not run again blindly").containsExactly("a row");
    }

    /// It keeps no keys that could be asked after.
    @Test
    void aCommitOfTheEmbeddedDatabaseWhoseAnswerIsLostIsNotRunAgain() {
        var line = new FaultyLine(Fault.LINE_BREAKS_BEFORE_THE_ANSWER_ARRIVES);
        var transactions = on(line, FaultyLine.toTheEmbeddedDatabase(2));

        assertThatThrownBy(() -> transactions.inOne(() -> line.write("a row"))).isInstanceOf(CommitUnknown.class);
        assertThat(line.rows).containsExactly("a row");
    }

    @Test
    void whatWasCommittedIsNotRunAgainBecauseItCouldNotBeForcedToTheDisk() {
        var line = new FaultyLine();
        var transactions = on(line, FaultyLine.toTheEmbeddedDatabase(1));

        assertThatThrownBy(() -> transactions.inOne(() -> line.write("a row"))).isInstanceOf(CommitUnknown.class);
        assertThat(line.rows).containsExactly("a row");
    }

    @Test
    void theEmbeddedDatabaseIsForcedToTheDiskAfterTheCommit() {
        var line = new FaultyLine(Fault.LINE_BREAKS_IN_THE_WORK);

        on(line, FaultyLine.toTheEmbeddedDatabase(2)).inOne(() -> line.write("a row"));

        assertThat(line.rows).containsExactly("a row");
    }

    @Test
    void aChunkIsThereOnceToo() {
        var line = new FaultyLine(Fault.LINE_BREAKS_BEFORE_THE_ANSWER_ARRIVES);

        on(line).inChunk(() -> line.write("a row"));

        assertThat(line.rows).containsExactly("a row");
    }

    @Test
    void whatOnlyReadsLeavesNoKeyAndIsSimplyReadAgain() {
        var line = new FaultyLine(Fault.LINE_BREAKS_BEFORE_THE_ANSWER_ARRIVES);

        assertThat(on(line).reading(() -> "read").concat("")).isEqualTo("read");
        assertThat(line.keys).isEmpty();
        assertThat(asked()).isZero();
    }

    @Test
    void aDuplicateIsNoReasonToTryAgain() {
        var line = new FaultyLine();
        var runs = new ArrayList<String>();
        var transactions = on(line);

        assertThatThrownBy(() -> transactions.inOne(() -> {
            runs.add("run");
            throw new StoreFailure("duplicate", new SQLIntegrityConstraintViolationException("key", "23000", 1062));
        })).hasRootCauseInstanceOf(SQLException.class);
        assertThat(runs).hasSize(1);
    }

    @Test
    void whatWentWrongFirstIsToldEvenWhenTidyingUpFailsToo() {
        var line = new FaultyLine(Fault.TIDYING_UP_FAILS);
        var full = new StoreFailure("full", new SQLException("no room", "90098", 90098));
        var transactions = on(line, FaultyLine.toTheEmbeddedDatabase(1));

        assertThatThrownBy(() -> transactions.inOne(() -> {
            throw full;
        })).isSameAs(full);
    }

    @Test
    void tryingEndsAndTheLastFailureIsTold() {
        var faults = Collections.nCopies(TRIES, Fault.DEADLOCK_AT_COMMIT).toArray(Fault[]::new);
        var line = new FaultyLine(faults);
        var transactions = on(line);

        assertThatThrownBy(() -> transactions.inOne(() -> line.write("a row"))).isInstanceOf(StoreFailure.class);
        assertThat(line.rows).isEmpty();
        assertThat(meters.counter("phonngan.transactions.again").count()).isEqualTo(TRIES - 1.0);
    }

    @Test
    void eachPauseIsDrawnFromALongerSpanThanTheOneBefore() {
        var line = new FaultyLine(Fault.DEADLOCK_AT_COMMIT, Fault.DEADLOCK_AT_COMMIT, Fault.DEADLOCK_AT_COMMIT);

        on(line).inOne(() -> line.write("a row"));

        assertThat(pauses).containsExactly(10L, 20L, 40L);
    }

    private long asked() {
        return Math.round(meters.counter("phonngan.commits.asked").count());
    }

    private JdbcTransactions on(FaultyLine line) {
        return on(line, FaultyLine.toAServer());
    }

    private JdbcTransactions on(FaultyLine line, ConnectionOperations<Connection> connections) {
        var noPause = new Patience(TRIES, Duration.ofMinutes(1), Duration.ofMinutes(1), span -> {
            pauses.add(span);
            return 0;
        });
        return new JdbcTransactions(line, connections, line, noPause,
                Clock.fixed(Instant.parse("2023-10-01T00:00:00Z"), ZoneOffset.UTC), meters);
    }
}
