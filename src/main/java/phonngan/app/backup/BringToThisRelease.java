package phonngan.app.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import phonngan.app.store.Migrations;
import phonngan.app.store.StoreSettings;
import phonngan.app.store.TableList;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Sha256;
import phonngan.common.jdbc.StoreFailure;

/// Brings the schema of a store to this release, whatever a killed process left there: what was half begun in an empty
/// store is begun anew, and what was half upgraded is refused with the copy that was kept before.
public final class BringToThisRelease {
    private static final int PATIENCE_SECONDS = 600;
    /// A server takes names of 64 signs.
    private static final int NAME_LENGTH = 32;

    private BringToThisRelease() {
    }

    /// How it ended.
    public sealed interface Outcome {
        /// The store is of this release.
        ///
        /// @param kept the copy of a store of an earlier release; empty when there was nothing to keep
        record Ready(Optional<Path> kept) implements Outcome {
        }

        /// It is left as it is.
        ///
        /// @param problem why, and what to do
        record Refused(Problem problem) implements Outcome {
        }
    }

    /// Brings it. One process at a time: another one waits and finds the work done.
    ///
    /// @throws IOException when the copy before an upgrade cannot be written: the schema then stays as it is
    public static Outcome bring(StoreSettings settings, Instant now) throws IOException {
        try (var owner = settings.openAsOwner()) {
            holdAlone(owner);
            if (RestoreMark.isSet(owner)) {
                return refused(ProblemCode.HALF_A_RESTORE, settings.address());
            }
            var copy = UpgradeMark.find(owner);
            if (copy.isPresent()) {
                return refused(ProblemCode.HALF_AN_UPGRADE, settings.address(), copy.get().toString());
            }
            return new Outcome.Ready(bring(owner, settings, now));
        } catch (SQLException failure) {
            throw new StoreFailure("the schema could not be brought to this release", failure);
        }
    }

    private static Optional<Path> bring(Connection owner, StoreSettings settings, Instant now)
            throws SQLException, IOException {
        if (!Migrations.isPending(settings)) {
            Migrations.run(settings);
            return Optional.empty();
        }
        if (StoreTables.isBegun(owner) && TableList.areEmpty(owner)) {
            Migrations.clean(settings);
        }
        var kept = BackupBeforeUpgrade.keep(settings, now);
        if (kept.isPresent()) {
            UpgradeMark.set(owner, kept.get());
        }
        Migrations.run(settings);
        if (kept.isPresent()) {
            UpgradeMark.clear(owner);
        }
        return kept;
    }

    /// The embedded database has one process anyway. On a server the lock ends with the connection, however that ends.
    private static void holdAlone(Connection owner) throws SQLException {
        if (StoreTables.isEmbedded(owner)) {
            return;
        }
        try (var lock = owner.prepareStatement("select get_lock(?, ?)")) {
            lock.setString(1, "phonngan " + Sha256.of(owner.getCatalog()).substring(0, NAME_LENGTH));
            lock.setInt(2, PATIENCE_SECONDS);
            try (var rows = lock.executeQuery()) {
                rows.next();
                if (rows.getInt(1) != 1) {
                    throw new SQLException(
                            "another process has been changing the schema for " + PATIENCE_SECONDS + " s");
                }
            }
        }
    }

    private static Outcome refused(ProblemCode code, String... arguments) {
        return new Outcome.Refused(Problem.refused(code, Place.file(""), arguments));
    }
}
