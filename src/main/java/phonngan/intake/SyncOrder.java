package phonngan.intake;

import java.time.Instant;
import java.util.OptionalLong;
import phonngan.common.Progress;

/// How a connected sheet is to be read.
///
/// @param by who has it read; `sync` for the service itself
/// @param now the time of reading
/// @param confirmedMissing how many missing claims somebody has confirmed
/// @param problems who is told of each problem as it is found
/// @param progress who is told how far it is
public record SyncOrder(String by, Instant now, OptionalLong confirmedMissing, ProblemSink problems,
        Progress progress) {
}
