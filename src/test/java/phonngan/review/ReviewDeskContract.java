package phonngan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;
import phonngan.roster.SubjectKey;

/// What every store of queues, conflicts and talk promises.
public abstract class ReviewDeskContract {
    private static final OfficeYear BOOK = new OfficeYear(7, new FiscalYear(2566));
    private static final OfficeYear NEXT_YEAR = new OfficeYear(7, new FiscalYear(2567));
    private static final Instant NOON = Instant.parse("2023-10-16T05:00:00Z");
    private static final ClaimKey FIRST = new ClaimKey("awards", "A-1/ระดับประเทศ");
    private static final ClaimKey SECOND = new ClaimKey("awards", "A-2");

    /// Queues with nothing in them.
    protected abstract ReviewQueue queue();

    /// No conflicts.
    protected abstract Conflicts conflicts();

    /// No talk.
    protected abstract ClaimNotes notes();

    /// The transactions of that store.
    protected abstract Transactions transactions();

    @Test
    void queuesComeBackActByActEachForItself() {
        var assigned = act(1, BOOK, FIRST, "S1", QueueAct.What.ASSIGNED, "");
        var other = act(2, BOOK, SECOND, "วายุ วงศ์ภูผา", QueueAct.What.ASSIGNED, "");
        var abstained = act(3, BOOK, FIRST, "S1", QueueAct.What.ABSTAINED, "เป็นญาติของเจ้าของหลักฐาน");
        transactions().inOne(() -> queue().add(List.of(assigned, other)));
        transactions().inOne(() -> queue().add(List.of(abstained)));
        transactions().inOne(() -> queue().add(List.of(act(4, NEXT_YEAR, FIRST, "S1", QueueAct.What.SKIPPED, ""))));

        assertThat(queue().listOf(BOOK, "S1")).containsExactly(assigned, abstained);
        assertThat(queue().listOf(BOOK, "วายุ วงศ์ภูผา")).containsExactly(other);
        assertThat(queue().listOf(BOOK, "S9")).isEmpty();
        var all = new ArrayList<QueueAct>();
        queue().forEach(BOOK, all::add);
        assertThat(all).containsExactly(assigned, other, abstained);
        assertThat(queue().last(BOOK)).isEqualTo(3);
        assertThat(queue().last(new OfficeYear(8, new FiscalYear(2566)))).isZero();
    }

    @Test
    void conflictsAreKeptByYear() {
        var declared = new Conflict(1, BOOK, "S1", new SubjectKey("a".repeat(32)), "คู่สมรส", "", "web:S1", NOON);
        var challenged = new Conflict(2, BOOK, "S2", new SubjectKey("b".repeat(32)), "เจ้าหนี้", "55/2566", "web:S9",
                NOON);
        transactions().inOne(() -> {
            conflicts().lock(BOOK);
            conflicts().add(declared);
            conflicts().add(challenged);
        });

        assertThat(conflicts().list(BOOK)).containsExactly(declared, challenged);
        assertThat(conflicts().list(NEXT_YEAR)).isEmpty();
    }

    @Test
    void talkStaysWithItsClaim() {
        var first = note(1, FIRST, "ลายมือชื่ออ่านไม่ออก");
        var second = note(2, FIRST, "โทรถามแล้ว เป็นของจริง");
        transactions().inOne(() -> {
            notes().add(first);
            notes().add(second);
            notes().add(note(3, SECOND, "เรื่องอื่น"));
        });

        assertThat(notes().list(BOOK, FIRST)).containsExactly(first, second);
        assertThat(notes().list(NEXT_YEAR, FIRST)).isEmpty();
    }

    private static ClaimNote note(long id, ClaimKey claim, String text) {
        return new ClaimNote(id, BOOK, claim, 1, "S1", text, "web:S1", NOON);
    }

    private static QueueAct act(long id, OfficeYear book, ClaimKey claim, String judge, QueueAct.What what,
            String reason) {
        return new QueueAct(id, book, claim, judge, what, reason, "web:S9", NOON);
    }
}
