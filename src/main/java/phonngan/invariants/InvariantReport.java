package phonngan.invariants;

import java.util.List;
import phonngan.common.OfficeYear;
import phonngan.ledger.Head;

/// How the invariants came out for one year.
///
/// @param book the office and fiscal year
/// @param head the head of the ledger before anything was looked at
/// @param outcomes one for each invariant that was asked, in their order
public record InvariantReport(OfficeYear book, Head head, List<Outcome> outcomes) {
    /// Keeps its own copy.
    public InvariantReport {
        outcomes = List.copyOf(outcomes);
    }

    /// Whether all of them hold.
    public boolean isClean() {
        return outcomes.stream().allMatch(Outcome::holds);
    }

    /// The invariants that do not hold, in their order.
    public List<Invariant> listBroken() {
        return outcomes.stream().filter(it -> !it.holds()).map(Outcome::invariant).toList();
    }

    /// How many findings there are altogether.
    public long findings() {
        return outcomes.stream().mapToLong(Outcome::findings).sum();
    }

    /// How many of them stop writing.
    public long stopping() {
        return outcomes.stream().filter(it -> it.invariant().stopsWriting()).mapToLong(Outcome::findings).sum();
    }

    /// How much was looked at altogether.
    public long checked() {
        return outcomes.stream().mapToLong(Outcome::checked).sum();
    }
}
