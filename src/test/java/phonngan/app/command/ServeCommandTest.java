package phonngan.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.testkit.CommandDesk;
import phonngan.app.store.EmbeddedStore;
import phonngan.app.store.Offices;
import phonngan.app.store.SampleMarks;
import phonngan.app.store.StoreSettings;

/// What `serve` does before it serves. The port is taken, so that every service here ends at once with status 3.
class ServeCommandTest {
    private static final Instant NOON = Instant.parse("2023-10-10T05:00:00Z");

    @TempDir
    private Path home;
    private ServerSocket taken;

    @BeforeEach
    void takeAPort() throws IOException {
        taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void leaveThePort() throws IOException {
        taken.close();
    }

    @Test
    void aPlainServiceNeverFillsAnEmptyStore() {
        assertThat(serve(Map.of(), "serve")).isEqualTo(ExitStatus.FAULT);
        assertThat(EmbeddedStore.isEmpty(settings())).isTrue();
    }

    @Test
    void noSampleGoesIntoADatabaseOnAServer() {
        assertThat(serve(Map.of("PHONNGAN_DB_URL", "jdbc:mysql://localhost:1/phonngan"), "serve", "--sample"))
                .isEqualTo(ExitStatus.WRONG);
    }

    @Test
    void noSampleIsServedToOthersThanThisMachine() {
        assertThat(serve(Map.of("PHONNGAN_URL", "https://points.example"), "serve", "--sample"))
                .isEqualTo(ExitStatus.WRONG);
    }

    @Test
    void whoCouldNotBeServedIsToldBeforeTheSampleIsLoaded() {
        var said = new CommandDesk(Map.of("PHONNGAN_HOME", home.toString(), "PHONNGAN_PORT",
                Integer.toString(taken.getLocalPort()))).ask("serve --sample");

        assertThat(said.status()).isEqualTo(ExitStatus.FAULT);
        assertThat(said.err()).startsWith("P-931 ").hasLineCount(1);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void aStoreWithAnythingInItIsLeftAsItIs() {
        try (var session = session()) {
            session.get(Offices.class).getOrCreate("real", NOON);
        }

        assertThat(serve(Map.of(), "serve", "--sample")).isEqualTo(ExitStatus.FAULT);

        try (var session = session()) {
            assertThat(session.get(Offices.class).list()).extracting("code").containsExactly("real");
            assertThat(session.get(SampleMarks.class).isSample()).isFalse();
        }
    }

    @Test
    void draftsThatAKilledProcessLeftBehindAreSweptAtTheStart() throws SQLException {
        session().close();
        draft(1, Instant.now().minusSeconds(2 * 86_400));
        draft(2, Instant.now());

        serve(Map.of(), "serve");

        try (var connection = DriverManager.getConnection(settings().url(), "phonngan", "");
                var found = connection.createStatement().executeQuery("select draft_id from ledger_draft")) {
            assertThat(found.next()).isTrue();
            assertThat(found.getLong(1)).isEqualTo(2);
            assertThat(found.next()).isFalse();
        }
    }

    private void draft(long id, Instant recordedAt) throws SQLException {
        try (var connection = DriverManager.getConnection(settings().url(), "phonngan", "");
                var insert = connection
                        .prepareStatement("""
                                          insert into ledger_draft (draft_id, office_id, fiscal_year, seq,
                                            entry_id, kind, part, follows, subject_key, indicator_id, round,
                                            points, effective_on, recorded_at, submission_ids, run_id,
                                            rule_digest, reason, previous_hash, hash)
                                          values (?, 1, 2566, 1, ?, 'award', 'base', 0, repeat('a', 32), 'sar',
                                            '12m', 100, '2023-09-30', ?, '', 1, '', '', repeat('0', 64),
                                            repeat('0', 64))
                                          """)) {
            insert.setLong(1, id);
            insert.setLong(2, id);
            insert.setLong(3, recordedAt.toEpochMilli());
            insert.executeUpdate();
        }
    }

    private int serve(Map<String, String> more, String... line) {
        var environment = new HashMap<>(Map.of("PHONNGAN_HOME", home.toString(), "PHONNGAN_PORT",
                Integer.toString(taken.getLocalPort())));
        environment.putAll(more);
        return Commands.run(new CommandDesk(environment).desk(), line);
    }

    private Session session() {
        return Session.open(CommandDesk.in(home).desk(), _ -> {
        }, Map.of());
    }

    private StoreSettings settings() {
        return StoreSettings.from(Map.of("PHONNGAN_HOME", home.toString()));
    }
}
