package phonngan.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.approval.ApprovalDesk.TODAY;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import phonngan.access.Role;
import phonngan.approval.FileOrder.Answer;
import phonngan.common.Sha256;
import phonngan.intake.KeptPaper;
import phonngan.intake.PaperFault;
import phonngan.intake.PaperOutcome;
import phonngan.intake.PaperStore;
import phonngan.intake.PaperType;
import phonngan.intake.TakePapers;

class FileOrderTest {
    private static final byte[] SCAN = "%PDF signed".getBytes();

    private final ApprovalDesk desk = ApprovalDesk.inMemory();
    private final Drawer drawer = new Drawer();
    private final FileOrder orders = new FileOrder(drawer, new RecordOrder(desk.desk));

    @BeforeEach
    void aListIsApproved() {
        desk.approved("""
                      aa 5 2
                      bb 5 0
                      cc 4 0
                      """);
    }

    @Test
    void theScanIsKeptAndTheOrderNamesItsFingerprint() {
        assertThat(file(SCAN)).isEqualTo(new Answer.Taken(new ListAnswer.Done(desk.latest())));
        assertThat(desk.latest().find(ListAct.OrderRecorded.class)).contains(
                new ListAct.OrderRecorded("นายเอก รอบคอบ", "77/2566", TODAY, Sha256.of("clean %PDF signed")));
        assertThat(drawer.kept).containsOnlyKeys(Sha256.of("clean %PDF signed"));
    }

    @Test
    void aScanThatIsNotTakenRecordsNothing() {
        assertThat(file("MZ virus".getBytes())).isEqualTo(new Answer.NotTaken(PaperFault.WRONG_TYPE));
        assertThat(desk.latest().find(ListAct.OrderRecorded.class)).isEmpty();
    }

    @Test
    void nothingAndTooMuchAreNotEvenHandedToTheStore() {
        assertThat(file(new byte[0])).isEqualTo(new Answer.NotTaken(PaperFault.EMPTY));
        assertThat(file(new byte[TakePapers.LARGEST + 1])).isEqualTo(new Answer.NotTaken(PaperFault.TOO_LARGE));
        assertThat(drawer.kept).isEmpty();
    }

    @Test
    void theLargestFileIsTaken() {
        var largest = new byte[TakePapers.LARGEST];
        largest[0] = '%';

        assertThat(file(largest)).isInstanceOf(Answer.Taken.class);
    }

    @Test
    void whatTheListRefusesIsItsOwnAnswer() {
        file(SCAN);

        assertThat(file(SCAN)).isEqualTo(new Answer.Taken(
                new ListAnswer.Refused(new ListRefusal.OrderRecordedAlready("77/2566"))));
    }

    private Answer file(byte[] scan) {
        return orders.file(desk.order("นายเอก รอบคอบ", Role.STRATEGY), "77/2566", TODAY, scan);
    }

    /// Keeps whatever begins like a PDF, cleaned.
    private static final class Drawer implements PaperStore {
        private final Map<String, byte[]> kept = new HashMap<>();

        @Override
        public PaperOutcome keep(byte[] content) {
            if (content[0] != '%') {
                return new PaperOutcome.Refused(PaperFault.WRONG_TYPE);
            }
            var clean = ("clean " + new String(content)).getBytes();
            var sha256 = Sha256.of(clean);
            kept.put(sha256, clean);
            return new PaperOutcome.Kept(new KeptPaper(sha256, PaperType.PDF, clean.length));
        }

        @Override
        public byte[] get(String sha256) {
            return Objects.requireNonNull(kept.get(sha256));
        }

        @Override
        public boolean remove(String sha256) {
            return kept.remove(sha256) != null;
        }
    }
}
