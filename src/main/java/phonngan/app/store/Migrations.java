package phonngan.app.store;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import phonngan.ledger.jdbc.V7__LedgerRefusesChange;

/// Brings the schema to this release, as the owner of the schema; then tells the application's user what it may do.
public final class Migrations {
    /// Migrations whose text changed and not what it makes: a column's name was quoted for MySQL, where it is a word of
    /// the language.
    private static final Set<String> MENDED = Set.of("3", "11");

    private Migrations() {
    }

    /// Runs what has not run yet. Nothing happens when the schema is up to date.
    public static void run(StoreSettings settings) {
        learnMendedTexts(settings);
        flyway(settings).load().migrate();
        tellRights(settings);
    }

    /// A store that ran the older text of a mended migration has what the newer one makes: only its memory of the text
    /// is brought up to date. Any other difference is left for the migration to refuse.
    private static void learnMendedTexts(StoreSettings settings) {
        var differing = flyway(settings).ignoreMigrationPatterns("*:pending", "*:future").load()
                .validateWithResult().invalidMigrations;
        if (!differing.isEmpty() && differing.stream()
                .allMatch(it -> MENDED.contains(it.version)
                        && it.errorDetails.errorCode == CoreErrorCode.CHECKSUM_MISMATCH)) {
            flyway(settings).load().repair();
        }
    }

    private static void tellRights(StoreSettings settings) {
        if (!settings.ownerUser().equals(settings.user())) {
            TableRights.grant(settings);
        }
    }

    /// Brings a schema without tables of ours to an earlier version.
    public static void runTo(StoreSettings settings, String version) {
        flyway(settings).baselineOnMigrate(true).baselineVersion("0").target(MigrationVersion.fromVersion(version))
                .load().migrate();
        tellRights(settings);
    }

    /// Whether something has not run yet, or has not run to its end.
    public static boolean isPending(StoreSettings settings) {
        var info = flyway(settings).load().info();
        return info.pending().length > 0
                || Arrays.stream(info.all()).anyMatch(it -> it.getState().isFailed());
    }

    /// Takes every table away. Only for a store that holds nothing that anybody could miss.
    public static void clean(StoreSettings settings) {
        flyway(settings).cleanDisabled(false).load().clean();
    }

    /// The version of the schema that a store has; empty when it has none yet.
    public static String versionOf(StoreSettings settings) {
        var current = flyway(settings).load().info().current();
        return current == null || current.getVersion() == null ? "" : current.getVersion().getVersion();
    }

    /// The version of a store that an earlier release left; empty for one of this release, and for one without a schema.
    public static Optional<String> findOlder(StoreSettings settings) {
        var info = flyway(settings).load().info();
        return info.pending().length == 0
                ? Optional.empty()
                : Optional.ofNullable(info.current()).map(MigrationInfo::getVersion).map(MigrationVersion::getVersion);
    }

    /// The version of the schema that this release has.
    public static String latest(StoreSettings settings) {
        return Arrays.stream(flyway(settings).load().info().all())
                .filter(it -> it.getState().isResolved()).map(MigrationInfo::getVersion)
                .max(MigrationVersion::compareTo)
                .map(MigrationVersion::getVersion).orElseThrow();
    }

    /// Whether a version is later than another one.
    public static boolean isLater(String version, String other) {
        return MigrationVersion.fromVersion(version).isNewerThan(other);
    }

    private static FluentConfiguration flyway(StoreSettings settings) {
        return Flyway.configure().dataSource(settings.url(), settings.ownerUser(), settings.ownerPassword())
                .locations("classpath:db/migration").javaMigrations(new V7__LedgerRefusesChange()).loggers("slf4j");
    }
}
