package phonngan.common.jdbc;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a failure of the database says about trying again.
public enum StoreFault {
    /// The same would fail again: a duplicate, a broken rule, a missing right, no fault of the database at all. Or it may
    /// have come about already, and nobody can tell.
    LASTING,
    /// Two writers stood in each other's way, or the server is about to hand over: everything was rolled back.
    PASSING,
    /// The connection is gone, or none could be had: whether a commit under way came about is not known.
    LOST;

    /// Lock wait over; deadlock; deadlock of a group at its commit; conflict in a group.
    private static final Set<Integer> STOOD_IN_THE_WAY = Set.of(1205, 1213, 1180, 3101);
    /// The server has become one that is only read from; a node that has lost its cluster.
    private static final Set<Integer> WRONG_SERVER = Set.of(1290, 1836, 1047);
    /// The embedded database: lock wait over; a row that somebody else has just changed.
    private static final Set<Integer> STOOD_IN_THE_WAY_EMBEDDED = Set.of(50200, 90131);
    /// All that is heard of a connection that the pool has thrown away: tidying up after the failure fails on it in turn,
    /// and that failure takes the place of the first one.
    private static final String THROWN_AWAY = "Connection is closed";
    /// How deep causes are looked at; a chain of causes may run in a circle.
    private static final int DEEPEST = 20;

    /// Whether the whole transaction may be run again.
    public boolean mayPass() {
        return this != LASTING;
    }

    /// What a failure, or any of its causes, says. The gravest counts.
    public static StoreFault of(@Nullable Throwable failure) {
        var gravest = LASTING;
        var cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof CommitUnknown) {
                return LASTING;
            }
            if (cause instanceof SQLException sql && ofOne(sql).compareTo(gravest) > 0) {
                gravest = ofOne(sql);
            }
            cause = cause.getCause();
        }
        return gravest;
    }

    /// Whether a failure comes from a database that is away, or was when it mattered.
    public static boolean isAway(@Nullable Throwable failure) {
        return failure != null && (failure instanceof CommitUnknown || of(failure).mayPass() || isAway(failure.getCause()));
    }

    /// Whether a key was there already.
    static boolean isDuplicate(@Nullable Throwable failure) {
        return failure != null
                && (failure instanceof SQLIntegrityConstraintViolationException || isDuplicate(failure.getCause()));
    }

    private static StoreFault ofOne(SQLException failure) {
        var state = failure.getSQLState();
        if (state == null) {
            return failure instanceof SQLTransientConnectionException || THROWN_AWAY.equals(failure.getMessage())
                    ? LOST
                    : byCode(failure.getErrorCode());
        }
        return state.startsWith("08") ? LOST : state.startsWith("40") ? PASSING : byCode(failure.getErrorCode());
    }

    private static StoreFault byCode(int code) {
        return STOOD_IN_THE_WAY.contains(code) || STOOD_IN_THE_WAY_EMBEDDED.contains(code) || WRONG_SERVER.contains(code)
                ? PASSING
                : LASTING;
    }

    /// Whether a connection on which this happened leads to a server that will not do any more.
    static boolean isOfWrongServer(SQLException failure) {
        return WRONG_SERVER.contains(failure.getErrorCode());
    }
}
