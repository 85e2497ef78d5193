package phonngan.review;

import java.util.List;
import java.util.Optional;

/// The claims that were handed to a judge.
///
/// @param left those that wait for the judge: the oldest first, what was put off at the end
/// @param done how many the judge has decided
/// @param settled how many need the judge no more, because others decided them or they wait for somebody else
public record JudgeQueue(List<Item> left, int done, int settled) {
    /// Keeps its own copy.
    public JudgeQueue {
        left = List.copyOf(left);
    }

    /// One that waits.
    ///
    /// @param claim which
    /// @param current its latest version
    /// @param skipped whether the judge put it off
    public record Item(ClaimKey claim, VersionStanding current, boolean skipped) {
    }

    /// How many were handed to the judge and are the judge's to do or done.
    public int total() {
        return left.size() + done;
    }

    /// How many were put off.
    public int skipped() {
        return (int) left.stream().filter(Item::skipped).count();
    }

    /// What to judge next; empty when nothing waits.
    public Optional<Item> next() {
        return left.stream().findFirst();
    }
}
