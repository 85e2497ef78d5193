package phonngan.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.roster.Subject;

/// A figure that a run gives otherwise than an earlier one.
///
/// @param subject whose, as the later run has it
/// @param was the earlier figure; null when the earlier run had none
/// @param is the later one
/// @param causes what came in between, in the order in which a reader would ask; empty when nothing that runs keep
/// explains it
public record RunChange(Subject subject, @Nullable RunLine was, RunLine is, List<ChangeCause> causes) {
    /// Keeps its own copy.
    public RunChange {
        causes = List.copyOf(causes);
    }
}
