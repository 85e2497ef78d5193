package phonngan.intake;

import java.util.OptionalLong;
import phonngan.cycle.Allowance;

/// How a sync ended.
public sealed interface SyncOutcome {

    /// The sheet was read and its answers are taken over.
    ///
    /// @param batch the reading's id
    /// @param counts what became of the rows
    record Taken(OptionalLong batch, IntakeCounts counts) implements SyncOutcome {
    }

    /// The sheet was read and says what it said before.
    record Unchanged() implements SyncOutcome {
    }

    /// Nothing was read or taken over.
    ///
    /// @param why what somebody has to set right
    record Stopped(SheetTrouble why) implements SyncOutcome {
    }

    /// Somebody paused the connection.
    ///
    /// @param state why and by whom
    record Resting(ConnectionState.Paused state) implements SyncOutcome {
    }

    /// The year takes no evidence in its present phase.
    ///
    /// @param why when it does, and who can change that
    record NotNow(Allowance.NotNow why) implements SyncOutcome {
    }

    /// Somebody else is reading the sheet just now.
    record Busy() implements SyncOutcome {
    }
}
