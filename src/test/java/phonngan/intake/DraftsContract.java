package phonngan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;
import phonngan.roster.SubjectKey;
import phonngan.testkit.LedgerDesk;

/// What every store of drafts promises.
public abstract class DraftsContract {
    private static final AtomicLong OFFICES = new AtomicLong();
    private static final Instant NOON = Instant.parse("2023-09-20T05:00:00.123Z");
    private static final SubjectKey TEACHER = LedgerDesk.subject("aa");
    private static final SubjectKey COLLEAGUE = LedgerDesk.subject("bb");

    private final OfficeYear book = new OfficeYear(OFFICES.incrementAndGet(), new FiscalYear(2566));

    /// The store under test.
    protected abstract Drafts drafts();

    /// Its transactions.
    protected abstract Transactions transactions();

    @Test
    void aDraftComesBackAsItWasLeft() {
        var draft = new Draft(book, TEACHER, "honour-student", "AAAA-BBBB-CCCC", true,
                Map.of(Field.CONTEST, "ชื่อ & เครื่องหมาย = 100%\nสองบรรทัด", Field.LEVEL, "province"),
                Map.of(0, "certificate", 2, ""), Map.of(0, List.of(7L, 5L), 2, List.of(9L)), NOON);
        keep(draft);

        assertThat(drafts().find(book, TEACHER, "AAAA-BBBB-CCCC")).contains(draft);
    }

    @Test
    void whoSavesAgainUnderAReceiptHasOneDraft() {
        keep(draft(TEACHER, "AAAA-BBBB-CCCC", "ครั้งแรก", NOON));
        keep(draft(TEACHER, "AAAA-BBBB-CCCC", "ครั้งหลัง", NOON.plusSeconds(60)));

        assertThat(drafts().list(book, TEACHER)).singleElement()
                .satisfies(it -> assertThat(it.said()).containsEntry(Field.CONTEST, "ครั้งหลัง"));
    }

    @Test
    void theLatestComesFirstAndNobodySeesThoseOfOthers() {
        keep(draft(TEACHER, "AAAA-BBBB-2222", "ก่อน", NOON));
        keep(draft(TEACHER, "AAAA-BBBB-3333", "หลัง", NOON.plusSeconds(1)));
        keep(draft(COLLEAGUE, "AAAA-BBBB-2222", "ของเพื่อน", NOON));

        assertThat(drafts().list(book, TEACHER)).extracting(Draft::receipt).containsExactly("AAAA-BBBB-3333",
                "AAAA-BBBB-2222");
        assertThat(drafts().find(book, COLLEAGUE, "AAAA-BBBB-3333")).isEmpty();
        assertThat(drafts().list(new OfficeYear(book.office(), new FiscalYear(2567)), TEACHER)).isEmpty();
    }

    @Test
    void whatIsThrownAwayIsGoneAndOthersKeepTheirs() {
        keep(draft(TEACHER, "AAAA-BBBB-2222", "ทิ้ง", NOON));
        keep(draft(COLLEAGUE, "AAAA-BBBB-2222", "เก็บ", NOON));

        new KeepDraft(drafts(), transactions()).drop(book, TEACHER, "AAAA-BBBB-2222");

        assertThat(drafts().list(book, TEACHER)).isEmpty();
        assertThat(drafts().list(book, COLLEAGUE)).hasSize(1);
    }

    @Test
    void thereAreOnlySoManyDraftsButOneOfThemCanStillBeSaved() {
        var keeping = new KeepDraft(drafts(), transactions());
        for (int i = 0; i < Draft.MOST; i++) {
            assertThat(keeping.keep(draft(TEACHER, "AAAA-BBBB-%04d".formatted(i), "", NOON))).isTrue();
        }

        assertThat(keeping.keep(draft(TEACHER, "AAAA-BBBB-9999", "", NOON))).isFalse();
        assertThat(keeping.keep(draft(TEACHER, "AAAA-BBBB-0007", "แก้", NOON))).isTrue();
        assertThat(drafts().list(book, TEACHER)).hasSize(Draft.MOST);
    }

    private void keep(Draft draft) {
        transactions().inOne(() -> drafts().keep(draft));
    }

    private Draft draft(SubjectKey owner, String receipt, String contest, Instant at) {
        return new Draft(book, owner, "honour-student", receipt, false, Map.of(Field.CONTEST, contest), Map.of(),
                Map.of(), at);
    }
}
