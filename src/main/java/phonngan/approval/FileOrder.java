package phonngan.approval;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import phonngan.intake.PaperFault;
import phonngan.intake.PaperOutcome;
import phonngan.intake.PaperStore;
import phonngan.intake.TakePapers;

/// Takes the scan of the signed order in, as any paper is taken in, and puts the order on record with its fingerprint.
public final class FileOrder {
    private final PaperStore papers;
    private final RecordOrder orders;

    /// Works on the store of papers.
    public FileOrder(PaperStore papers, RecordOrder orders) {
        this.papers = papers;
        this.orders = orders;
    }

    /// What came of it.
    public sealed interface Answer {
        /// The scan lies in the store; whether the order stands on record is the list's answer.
        record Taken(ListAnswer answer) implements Answer {
        }

        /// The scan was not taken, and nothing changed.
        record NotTaken(PaperFault why) implements Answer {
        }
    }

    /// Files it.
    ///
    /// @param orderNo its number
    /// @param orderDate its day; null when it is not known
    /// @param scan the bytes of a PDF or picture; what lies in the store is the same with everything that could run or
    /// tell more than the paper taken out, and its SHA-256 is what is recorded
    public Answer file(ListOrder order, String orderNo, @Nullable LocalDate orderDate, byte[] scan) {
        if (scan.length == 0 || scan.length > TakePapers.LARGEST) {
            return new Answer.NotTaken(scan.length == 0 ? PaperFault.EMPTY : PaperFault.TOO_LARGE);
        }
        return switch (papers.keep(scan)) {
            case PaperOutcome.Refused(var why) -> new Answer.NotTaken(why);
            case PaperOutcome.Kept(var kept) -> new Answer.Taken(
                    orders.record(order, orderNo, orderDate, kept.sha256()));
        };
    }
}
