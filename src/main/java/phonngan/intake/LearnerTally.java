package phonngan.intake;

import java.util.List;

/// A table of learners once it is counted: the groups, and the rows that could not be counted. Of a learner nothing
/// remains.
///
/// @param kind what was counted
/// @param groups what was counted, in the order in which the groups first came
/// @param faults what could not be counted, by row; nothing is sent while there is any, because a row left out would
///        change the figure
public record LearnerTally(TallyKind kind, List<GroupTally> groups, List<TallyFault.At> faults) {
    /// Keeps its own copies.
    public LearnerTally {
        groups = List.copyOf(groups);
        faults = List.copyOf(faults);
    }

    /// Whether it can be sent.
    public boolean isSound() {
        return faults.isEmpty() && !groups.isEmpty();
    }

    /// All groups together.
    public GroupTally total() {
        return groups.stream().reduce(GroupTally.none(""), GroupTally::plus);
    }
}
