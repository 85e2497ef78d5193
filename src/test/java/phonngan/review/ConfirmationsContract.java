package phonngan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;
import phonngan.roster.SubjectKey;
import phonngan.testkit.LedgerDesk;

/// What every store of confirmations promises.
public abstract class ConfirmationsContract {
    private static final AtomicLong IDS = new AtomicLong();
    private static final Instant NOON = Instant.parse("2023-10-20T05:00:00.123Z");
    private static final SubjectKey TEACHER = LedgerDesk.subject("aa");
    private static final SubjectKey COLLEAGUE = LedgerDesk.subject("bb");
    private static final SubjectKey HEAD = LedgerDesk.subject("cc");

    private final OfficeYear book = new OfficeYear(IDS.incrementAndGet(), new FiscalYear(2566));

    /// The store under test.
    protected abstract Confirmations confirmations();

    /// Its transactions.
    protected abstract Transactions transactions();

    @Test
    void whatWasConfirmedIsFoundByItsClaimByItsSubjectAndByItsId() {
        var teachers = confirmation("S0013|QA-1/s5", TEACHER);
        var colleagues = confirmation("S0014|QA-1/s5", COLLEAGUE);
        add(teachers, colleagues);

        assertThat(confirmations().findByClaim(book, "quality-activity-2566", "S0013|QA-1/s5"))
                .containsExactly(teachers);
        assertThat(confirmations().listOf(book, COLLEAGUE)).containsExactly(colleagues);
        assertThat(confirmations().find(book, teachers.id())).contains(teachers);
        assertThat(confirmations().list(book)).containsExactly(teachers, colleagues);
    }

    @Test
    void anotherYearSeesNothingOfIt() {
        var confirmed = confirmation("S0013|QA-1/s5", TEACHER);
        add(confirmed);
        var next = new OfficeYear(book.office(), new FiscalYear(2567));

        assertThat(confirmations().list(next)).isEmpty();
        assertThat(confirmations().find(next, confirmed.id())).isEmpty();
        assertThat(confirmations().findByClaim(next, confirmed.form(), confirmed.responseKey())).isEmpty();
    }

    @Test
    void whatIsTakenBackStaysWithItsReasonAndItsHeadStaysBarred() {
        var confirmed = confirmation("S0013|QA-1/s5", TEACHER);
        add(confirmed);
        var back = new Confirmation.Withdrawal("S0010", "แนบผิดฉบับ", "web:S0010", NOON.plusSeconds(60));

        transactions().inOne(() -> confirmations().withdraw(confirmed, back));

        assertThat(confirmations().find(book, confirmed.id())).hasValueSatisfying(it -> {
            assertThat(it.stands()).isFalse();
            assertThat(it.withdrawal()).contains(back);
        });
        assertThat(confirmations().findByClaim(book, confirmed.form(), confirmed.responseKey()))
                .extracting(Confirmation::confirmer).containsExactly(HEAD);
    }

    @Test
    void nothingIsTakenBackTwice() {
        var confirmed = confirmation("S0013|QA-1/s5", TEACHER);
        add(confirmed);
        var back = new Confirmation.Withdrawal("S0010", "แนบผิดฉบับ", "web:S0010", NOON);
        transactions().inOne(() -> confirmations().withdraw(confirmed, back));

        assertThatThrownBy(() -> transactions().inOne(() -> confirmations().withdraw(confirmed, back)))
                .isInstanceOf(RuntimeException.class);
    }

    private void add(Confirmation... some) {
        transactions().inOne(() -> confirmations().add(List.of(some)));
    }

    private Confirmation confirmation(String key, SubjectKey subject) {
        return new Confirmation(IDS.incrementAndGet(), book, "quality-activity-2566", key, subject, "quality-activity",
                5, HEAD, "S0010", new Confirmation.Report("ศธ 0210/12", LocalDate.of(2023, 9, 20), 7, "ab".repeat(32)),
                "web:S0010", NOON, Optional.empty());
    }
}
