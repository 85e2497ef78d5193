package phonngan.invariants;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import phonngan.common.OfficeYear;
import phonngan.common.Points;
import phonngan.ledger.Movement;
import phonngan.ledger.PostedPoints;
import phonngan.ledger.Posting;

/// The balances. None is stored, so none can be forged by itself; what stands at a slot is its last figure, and the sum
/// of all its entries must come to the same.
public final class InspectSlots implements Inspection {
    private final PostedPoints posted;

    /// With the ledger.
    public InspectSlots(PostedPoints posted) {
        this.posted = posted;
    }

    @Override
    public Set<Invariant> invariants() {
        return EnumSet.of(Invariant.I01);
    }

    @Override
    public void inspect(OfficeYear book, Notebook notebook) {
        posted.listPostings(book).stream().map(Posting::round).distinct().forEach(round -> {
            var sums = new Sums(round, notebook);
            try (var movements = posted.openMovements(book, round)) {
                movements.forEach(sums::add);
            }
            sums.close();
        });
    }

    /// The movements of one slot after another.
    private static final class Sums {
        private final String round;
        private final Notebook notebook;
        private @Nullable Movement last;
        private Points sum = Points.ZERO;

        Sums(String round, Notebook notebook) {
            this.round = round;
            this.notebook = notebook;
        }

        void add(Movement it) {
            if (last != null && !last.slot().equals(it.slot())) {
                close();
            }
            sum = sum.plus(it.points());
            last = last == null || last.seq() < it.seq() ? it : last;
        }

        void close() {
            if (last != null) {
                var stands = last.reversal() ? Points.ZERO : last.points();
                notebook.checked(Invariant.I01, 1);
                if (!stands.equals(sum)) {
                    notebook.found(Invariant.I01, round + " " + last.slot(), stands.plain(), sum.plain());
                }
            }
            last = null;
            sum = Points.ZERO;
        }

    }
}
