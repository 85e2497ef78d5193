package phonngan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.roster.SubjectKey;

/// What every store keeps of what people said about senders.
public abstract class SenderRulingsContract {
    private static final Instant NOW = Instant.parse("2023-07-10T02:00:00Z");
    private static final OfficeYear BOOK = new OfficeYear(1, new FiscalYear(2566));
    private static final Sender SENDER = new Sender("S00I3", "a@sample.example", "ขาว 'ข้าว'", "");
    private static final SubjectKey ARNON = new SubjectKey("1".repeat(32));

    /// An empty store.
    protected abstract IntakeBook book();

    @Test
    public void whatWasSaidIsKeptInTheOrderInWhichItWasSaid() {
        var first = ruling(7, BOOK, OptionalLong.of(11), ARNON, "");
        var second = ruling(8, BOOK, OptionalLong.empty(), null, "วิทยากรภายนอก");
        book().rule(first);
        book().rule(second);
        book().rule(ruling(9, new OfficeYear(1, new FiscalYear(2567)), OptionalLong.empty(), ARNON, ""));
        book().rule(ruling(10, new OfficeYear(2, new FiscalYear(2566)), OptionalLong.empty(), ARNON, ""));

        assertThat(book().listRulings(BOOK)).containsExactly(first, second);
    }

    @Test
    public void theLastWordHoldsAndAWordOnOneClaimLeavesTheOthersAlone() {
        var rulings = new SenderRulings(List.of(ruling(1, BOOK, OptionalLong.empty(), null, "ไม่ใช่"),
                ruling(2, BOOK, OptionalLong.of(11), ARNON, "")));

        assertThat(rulings.find(claim(11)).orElseThrow().subject()).isEqualTo(ARNON);
        assertThat(rulings.find(claim(12)).orElseThrow().subject()).isNull();
        assertThat(rulings.nameSomebody()).isFalse();
    }

    @Test
    public void theStandOfTheYearChangesWhenAClaimFindsItsSubject() {
        var before = book().standOf(BOOK);
        book().match(claim(11), ARNON, NOW);

        assertThat(book().standOf(BOOK)).isNotEqualTo(before);
    }

    private static SenderRuling ruling(long id, OfficeYear book, OptionalLong claim, @Nullable SubjectKey subject,
            String reason) {
        return new SenderRuling(id, book, SENDER, claim, subject, reason, "web:S0033", NOW);
    }

    private static Claim claim(long id) {
        var facts = new ClaimFacts("self-dev", null, "", BigDecimal.ONE, null, null, null, "", "", null, "", "", "",
                List.of(), "");
        return new Claim(id, BOOK, "hours", "A", "A", 1, "", "A", 1, 1, SENDER, null, "unknown-staff-id", facts, NOW,
                false, false, "f".repeat(64));
    }
}
