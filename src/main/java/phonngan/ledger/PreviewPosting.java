package phonngan.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import phonngan.common.OfficeYear;
import phonngan.common.Points;

/// Shows what posting a run would do, before anybody does it: the very differences that [PostScores] would post, counted
/// and, as far as a page holds them, listed. Nothing is written.
public final class PreviewPosting {
    private final PostedPoints posted;

    /// Reads a ledger.
    public PreviewPosting(PostedPoints posted) {
        this.posted = posted;
    }

    /// What posting would do.
    ///
    /// @param head the chain's head now: when it is another one later, this is no longer what posting would do
    /// @param slots at how many places of the ledger something else would stand
    /// @param entries how many entries that takes, reversals included
    /// @param reversals how many of them take something back
    /// @param stood the points that stand now at those places
    /// @param wanted the points that would stand there
    /// @param shown some of the differences, by subject key
    public record Preview(Head head, long slots, long entries, long reversals, Points stood, Points wanted,
            List<Difference> shown) {
        /// Keeps its own copy.
        public Preview {
            shown = List.copyOf(shown);
        }
    }

    /// Compares a run's figures with what stands.
    ///
    /// @param figures opens the run's figures in the order of subject keys; read once and closed
    /// @param skipped how many differences to pass over
    /// @param atMost how many to list
    public Preview preview(OfficeYear book, String round, Supplier<Stream<Figure>> figures, long skipped,
            int atMost) {
        var head = posted.getHead(book);
        var tally = new Tally(skipped, atMost);
        try (var movements = posted.openMovements(book, round); var wanted = figures.get()) {
            new Differences(Standing.after(movements), wanted).forEach(tally::add);
        }
        return new Preview(head, tally.slots, tally.entries, tally.reversals, tally.stood, tally.wanted, tally.shown);
    }

    private static final class Tally {
        private final long skipped;
        private final int atMost;
        private final List<Difference> shown = new ArrayList<>();
        private long slots;
        private long entries;
        private long reversals;
        private Points stood = Points.ZERO;
        private Points wanted = Points.ZERO;

        Tally(long skipped, int atMost) {
            this.skipped = skipped;
            this.atMost = atMost;
        }

        void add(Difference difference) {
            if (slots >= skipped && shown.size() < atMost) {
                shown.add(difference);
            }
            slots++;
            reversals += difference.stands().isZero() ? 0 : 1;
            entries += (difference.stands().isZero() ? 0 : 1) + (difference.wanted().isZero() ? 0 : 1);
            stood = stood.plus(difference.stands());
            wanted = wanted.plus(difference.wanted());
        }
    }
}
