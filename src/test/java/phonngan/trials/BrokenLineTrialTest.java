package phonngan.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.app.store.StoreSettings;
import phonngan.testkit.TestStore;
import phonngan.trials.DatabaseLine.Fault;

/// The line between the service and the database delays, breaks and falls silent, also exactly while a commit is on its
/// way. Answers are read and the year is scored all the same: once and whole.
@Tag("trial")
class BrokenLineTrialTest {
    private static final List<Fault> FAULTS = List.of(Fault.values());

    @TempDir
    private Path folder;

    @Test
    void everythingIsThereOnceWhateverTheLineDoes() {
        var rounds = Rounds.of(BrokenLineTrialTest.class, FAULTS.size());
        var tally = new Tally(rounds, "line to MariaDB");
        try (var server = new OwnMariaDb(folder.resolve("server")); var line = new DatabaseLine(server.port())) {
            rounds.play((number, _) -> play(server, line, number, tally));
        }
        tally.closeWhole();
    }

    /// Whoever runs a transaction again after every failure, without asking what became of its commit, does it twice.
    @Test
    void tryingAgainBlindlyDoesItTwice() throws SQLException {
        try (var server = new OwnMariaDb(folder.resolve("blind")); var line = new DatabaseLine(server.port())) {
            execute(server.url(), "create database blind");
            execute(server.url(), "create table blind.note (note_id bigint primary key, note varchar(20))");
            line.strikeNext(Fault.CUT_AFTER_THE_COMMIT);

            for (int id = 1; id <= 2; id++) {
                if (isWritten(through(line, server.url()), id)) {
                    break;
                }
            }

            assertThat(line.countStruck()).isEqualTo(1);
            try (var root = DriverManager.getConnection(server.url());
                    var rows = root.createStatement().executeQuery("select count(*) from blind.note")) {
                rows.next();
                assertThat(rows.getInt(1)).as("the trial sees what is doubled").isEqualTo(2);
            }
        }
    }

    private void play(OwnMariaDb server, DatabaseLine line, int number, Tally tally) {
        var fault = FAULTS.get(Math.floorMod(number - 1, FAULTS.size()));
        try (var store = TestStore.open(onTheLine(TestStore.fresh(server.url()), server, line))) {
            var office = new TrialOffice(store, folder);
            int before = line.countStruck();
            var acknowledged = new ArrayList<String>();
            for (int file = 0; file < 4; file++) {
                line.strikeNext(fault);
                var keys = List.of("r%d-f%d-a".formatted(number, file), "r%d-f%d-b".formatted(number, file));
                TrialOffice.insist(() -> office.send("round" + number, keys));
                acknowledged.addAll(keys);
            }
            line.strikeNext(fault);
            long first = TrialOffice.insist(office::score);
            line.strikeNext(fault);
            long second = TrialOffice.insist(office::score);
            assertThat(List.of(first, second)).as("%s: runs are numbered in their order", fault).isSorted()
                    .doesNotHaveDuplicates();
            assertThat(line.countStruck()).as("%s came about", fault).isGreaterThanOrEqualTo(before + 6);

            var there = office.countClaims();
            tally.acknowledged(acknowledged.size());
            tally.lost(acknowledged.stream().filter(it -> !there.containsKey(it)).count());
            tally.doubled(there.values().stream().filter(it -> it > 1).count());
            assertThat(office.findBroken()).as(fault.name()).isEmpty();
        }
    }

    /// The same store at the other end of the line, which is given up after two seconds of silence.
    private static StoreSettings onTheLine(StoreSettings straight, OwnMariaDb server, DatabaseLine line) {
        var url = straight.url().replace(":" + server.port() + "/", ":" + line.port() + "/") + "&socketTimeout=2000";
        return new StoreSettings(straight.home(), url, straight.user(), straight.password(), straight.ownerUser(),
                straight.ownerPassword());
    }

    private static String through(DatabaseLine line, String url) {
        return url.replaceFirst(":\\d+/", ":" + line.port() + "/");
    }

    private static boolean isWritten(String url, int id) {
        try (var connection = DriverManager.getConnection(url)) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("insert into blind.note (note_id, note) values (" + id + ", 'ten points')");
            }
            connection.commit();
            return true;
        } catch (SQLException _) {
            return false;
        }
    }

    private static void execute(String url, String sql) throws SQLException {
        try (var root = DriverManager.getConnection(url); var statement = root.createStatement()) {
            statement.execute(sql);
        }
    }
}
