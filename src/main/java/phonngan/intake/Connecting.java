package phonngan.intake;

import java.util.List;
import phonngan.common.Problem;

/// What came of connecting a sheet.
public sealed interface Connecting {

    /// It is connected, and read at the next sync.
    record Connected(SheetConnection connection) implements Connecting {
    }

    /// It is not, because the sheet cannot be read.
    ///
    /// @param why what somebody has to set right
    record Stopped(SheetTrouble why) implements Connecting {
    }

    /// It is not, because sheet and form do not fit.
    ///
    /// @param problems why; at least one
    record Refused(List<Problem> problems) implements Connecting {
        /// Keeps its own copy.
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
