package phonngan.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.common.Points;

/// A slot as the ledger has it and as a run wants it.
///
/// @param slot the slot
/// @param latest the id of the last entry there; 0 when there has been none
/// @param stands what the ledger says; zero when nothing stands
/// @param wanted what the run says; zero when nothing should stand
/// @param submissions what the run's figure rests on
/// @param reason why what stands would be taken back
public record Difference(Slot slot, long latest, Points stands, Points wanted, List<Long> submissions, Reason reason) {
    /// Keeps its own copy.
    public Difference {
        submissions = List.copyOf(submissions);
    }

    static Difference between(Slot slot, @Nullable Standing standing, @Nullable Wanted wanted) {
        return new Difference(slot, standing == null ? 0 : standing.latest(),
                standing == null ? Points.ZERO : standing.points(), wanted == null ? Points.ZERO : wanted.points(),
                wanted == null ? List.of() : wanted.submissions(),
                wanted == null ? Reason.NOT_IN_RUN : Reason.OTHER_FIGURE);
    }

    boolean isNone() {
        return stands.equals(wanted);
    }
}
