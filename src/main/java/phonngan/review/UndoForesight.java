package phonngan.review;

import java.util.Map;
import phonngan.intake.ClaimState;

/// What taking a reading back would take away.
///
/// @param vanishing claims that only this reading brought, by the state in which they stand now
/// @param fallingBack claims whose version before this reading would hold again, by the state in which they stand now
/// @param older versions of this reading that a later reading has already replaced
public record UndoForesight(Map<ClaimState, Long> vanishing, Map<ClaimState, Long> fallingBack, long older) {
    /// Keeps its own copies.
    public UndoForesight {
        vanishing = Map.copyOf(vanishing);
        fallingBack = Map.copyOf(fallingBack);
    }

    /// How many claims would not be seen any more.
    public long countVanishing() {
        return sum(vanishing);
    }

    /// How many claims would stand as before.
    public long countFallingBack() {
        return sum(fallingBack);
    }

    /// How many of them the committee has accepted.
    public long countAccepted() {
        return vanishing.getOrDefault(ClaimState.ACCEPTED, 0L) + fallingBack.getOrDefault(ClaimState.ACCEPTED, 0L);
    }

    /// Whether nothing that is seen now would change.
    public boolean isEmpty() {
        return vanishing.isEmpty() && fallingBack.isEmpty();
    }

    private static long sum(Map<ClaimState, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
