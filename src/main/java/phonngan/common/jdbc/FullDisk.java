package phonngan.common.jdbc;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;

/// Tells a full disk from other faults: it is the one that whoever looks after the machine can end at once.
public final class FullDisk {
    /// What MySQL and MariaDB say: disk full, table full.
    private static final Set<Integer> OF_A_SERVER = Set.of(1021, 1114);

    private FullDisk() {
    }

    /// Whether something failed because there was no room on the disk, here or on the database server.
    public static boolean isBehind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException && saysSo(cause)
                    || cause instanceof SQLException sql && OF_A_SERVER.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    /// Java has no type for it; these are the words of the operating systems.
    private static boolean saysSo(Throwable failure) {
        var words = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return words.contains("no space left") || words.contains("not enough space")
                || words.contains("quota exceeded");
    }
}
