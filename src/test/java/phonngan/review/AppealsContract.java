package phonngan.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;
import phonngan.roster.SubjectKey;

/// What every store of objections promises.
public abstract class AppealsContract {
    private static final OfficeYear BOOK = new OfficeYear(7, new FiscalYear(2566));
    private static final OfficeYear NEXT_YEAR = new OfficeYear(7, new FiscalYear(2567));
    private static final Instant NOON = Instant.parse("2023-11-06T05:00:00Z");
    private static final SubjectKey MANEE = new SubjectKey("a".repeat(32));
    private static final SubjectKey PITI = new SubjectKey("b".repeat(32));

    /// A store with nothing in it.
    protected abstract Appeals appeals();

    /// The transactions of that store.
    protected abstract Transactions transactions();

    @Test
    void anObjectionComesBackAsItWas() {
        var appeal = add(BOOK, 1, 901, MANEE);

        assertThat(appeals().find(BOOK, 1)).contains(new AppealCase(appeal, Optional.empty()));
        assertThat(appeals().findAgainst(BOOK, 901)).map(AppealCase::appeal).contains(appeal);
        assertThat(appeals().find(NEXT_YEAR, 1)).isEmpty();
        assertThat(appeals().find(BOOK, 2)).isEmpty();
    }

    @Test
    void everybodySeesTheOwnObjectionsEarliestFirst() {
        var second = add(BOOK, 12, 902, MANEE);
        var first = add(BOOK, 11, 901, MANEE);
        add(BOOK, 13, 903, PITI);
        add(NEXT_YEAR, 14, 904, MANEE);

        assertThat(appeals().listOf(BOOK, MANEE)).extracting(AppealCase::appeal).containsExactly(first, second);
    }

    @Test
    void waitingAndAnsweredOnesAreListedApart() {
        var upheld = add(BOOK, 1, 901, MANEE);
        var waiting = add(BOOK, 2, 902, PITI);
        var dismissed = add(BOOK, 3, 903, PITI);
        var anew = new AppealAnswer(1, "S0002", "เกียรติบัตรชัดเจน", Optional.of(950L), "web:S0002", NOON);
        var no = new AppealAnswer(3, "ดร.วายุ วงศ์ภูผา", "หลักฐานเดิม", Optional.empty(), "web:9", NOON);
        transactions().inOne(() -> {
            appeals().add(anew);
            appeals().add(no);
        });

        assertThat(appeals().list(BOOK, false, 0, 9)).containsExactly(new AppealCase(waiting, Optional.empty()));
        assertThat(appeals().list(BOOK, true, 0, 9)).containsExactly(new AppealCase(upheld, Optional.of(anew)),
                new AppealCase(dismissed, Optional.of(no)));
        assertThat(appeals().list(BOOK, true, 1, 9)).extracting(AppealCase::appeal).containsExactly(dismissed);
        assertThat(appeals().list(BOOK, true, 0, 1)).extracting(AppealCase::appeal).containsExactly(upheld);
        assertThat(appeals().countWaiting(BOOK)).isEqualTo(1);
        assertThat(appeals().countWaiting(NEXT_YEAR)).isZero();
    }

    @Test
    void nobodyObjectsTwiceToOneDecisionAndNoObjectionIsAnsweredTwice() {
        add(BOOK, 1, 901, MANEE);
        var answer = new AppealAnswer(1, "S0002", "ไม่มีหลักฐานใหม่", Optional.empty(), "web:S0002", NOON);
        transactions().inOne(() -> appeals().add(answer));

        assertThatThrownBy(() -> add(BOOK, 2, 901, PITI)).hasMessageContaining("uk_appeal");
        assertThatThrownBy(() -> transactions().inOne(() -> appeals().add(answer)))
                .isInstanceOf(RuntimeException.class);
    }

    private Appeal add(OfficeYear book, long id, long decision, SubjectKey by) {
        var appeal = new Appeal(id, book, decision, "student-award-2566", "A-0001/s1", by,
                "ได้รับรางวัลระดับประเทศ ไม่ใช่ระดับจังหวัด", "/o/main/2566/files/77", "web:S0005", NOON);
        transactions().inOne(() -> {
            appeals().lock(book);
            appeals().add(appeal);
        });
        return appeal;
    }
}
