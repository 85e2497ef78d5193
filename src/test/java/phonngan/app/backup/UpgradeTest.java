package phonngan.app.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.app.store.Migrations;
import phonngan.app.store.StoreSettings;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.OlderStore;
import phonngan.testkit.PostedOffice;
import phonngan.testkit.TestStore;

/// A store of an earlier release under this one, also when the upgrade was cut short.
class UpgradeTest {
    private static final String EARLIER = "14";
    private static final Instant NOW = Instant.parse("2026-11-21T05:00:00Z");

    @TempDir
    private static Path folder;
    /// A store of this release, and what it says.
    private static CommandDesk full;

    private Path home;
    private CommandDesk desk;

    @BeforeAll
    static void anOfficeWithPostedPoints() {
        full = PostedOffice.in(folder.resolve("full"));
    }

    @BeforeEach
    void anOwnHome() throws IOException {
        home = Files.createTempDirectory(folder, "home");
        desk = CommandDesk.in(home);
    }

    @Test
    void aStoreOfAnEarlierReleaseComesUpWithEverything() throws IOException {
        OlderStore.make(settings(), EARLIER, settings(full));

        desk.typeWell("invariants -o " + home.resolve("invariants.csv"));

        assertSame(desk);
        assertThat(copies(home)).singleElement().asString().contains("schema-14-");
    }

    @Test
    @Tag("mariadb")
    void theSameOnMariaDb() {
        var server = TestStore.freshMariaDb();
        OlderStore.make(server, EARLIER, settings(full));

        assertSame(new CommandDesk(TestStore.environmentOf(server)));
    }

    @Test
    void anUpgradeThatWasCutShortNamesTheCopyAndOnlyTheCopyBringsItBack() throws Exception {
        OlderStore.make(settings(), EARLIER, settings(full));
        var copy = BackupBeforeUpgrade.keep(settings(), NOW).orElseThrow();
        mark(copy);
        Migrations.runTo(settings(), "22");
        execute("create table report_confirmation (half int)");

        var refused = desk.ask("ledger verify");

        assertThat(refused.status()).isEqualTo(3);
        assertThat(refused.err()).startsWith("P-952 ").contains("phonngan restore " + copy.toAbsolutePath())
                .hasLineCount(1);
        var other = Files.copy(copy, home.resolve("other.zip"));
        assertThat(desk.ask("restore " + other).err()).startsWith("P-948 ");

        desk.typeWell("restore " + copy);
        assertSame(desk);
    }

    @Test
    void aMarkThatNamesNoCopyYetStopsNothing() throws SQLException {
        OlderStore.make(settings(), EARLIER, settings(full));
        execute("create table " + UpgradeMark.TABLE + " (file varchar(4000) not null)");

        assertSame(desk);
    }

    @Test
    void tablesThatWereHalfMadeInAnEmptyStoreAreMadeAnew() throws SQLException {
        Migrations.runTo(settings(), "5");
        execute("create table ledger_entry (half int)");

        desk.typeWell("catalogue load config/catalogue/2566");
    }

    @Test
    void anUpgradeTwiceIsOne() throws IOException {
        OlderStore.make(settings(), EARLIER, settings(full));

        assertThat(BringToThisRelease.bring(settings(), NOW))
                .isInstanceOfSatisfying(BringToThisRelease.Outcome.Ready.class,
                        it -> assertThat(it.kept()).isPresent());
        assertThat(BringToThisRelease.bring(settings(), NOW))
                .isInstanceOfSatisfying(BringToThisRelease.Outcome.Ready.class, it -> assertThat(it.kept()).isEmpty());
    }

    private static void assertSame(CommandDesk desk) {
        for (var question : new String[]{"ledger verify", "scores --year 2566", "submissions list --year 2566"}) {
            assertThat(desk.ask(question).out()).as(question).isEqualTo(full.ask(question).out());
        }
    }

    private static Path[] copies(Path home) throws IOException {
        try (var files = Files.list(home.resolve("backups"))) {
            return files.toArray(Path[]::new);
        }
    }

    private void mark(Path copy) throws SQLException {
        try (var owner = settings().openAsOwner()) {
            UpgradeMark.set(owner, copy);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var store = DriverManager.getConnection(settings().url(), "phonngan", "")) {
            store.createStatement().execute(sql);
        }
    }

    private StoreSettings settings() {
        return settings(desk);
    }

    private static StoreSettings settings(CommandDesk desk) {
        return StoreSettings.from(desk.environment());
    }
}
