package phonngan.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.common.Sha256;

/// The fingerprint of what a row says, in values, not in letters: another way of writing the same date is the same.
/// The time of sending belongs to a row. It does not belong to one item among several: whoever edits one item moves
/// the time of all, and only the edited item is to be decided anew.
final class Fingerprint {
    private final Sender sender;
    private final @Nullable Instant submittedAt;

    Fingerprint(Sender sender, @Nullable Instant submittedAt) {
        this.sender = sender;
        this.submittedAt = submittedAt;
    }

    /// Of the whole row with all its claims.
    String ofRow(List<ClaimFacts> claims) {
        var text = new StringBuilder();
        add(text, submittedAt);
        addSender(text);
        claims.forEach(it -> addFacts(text, it));
        return Sha256.of(text.toString());
    }

    /// Of one item of a row. Where the item does not say its day, the day of sending is what it says.
    String ofItem(ClaimFacts facts) {
        var text = new StringBuilder();
        addSender(text);
        addFacts(text, facts);
        if (facts.achievedOn() == null && submittedAt != null) {
            add(text, Claim.achievedOn(facts, submittedAt));
        }
        return Sha256.of(text.toString());
    }

    private void addSender(StringBuilder text) {
        add(text, sender.staffId());
        add(text, sender.email());
        add(text, sender.staffName());
        add(text, sender.unitCode());
    }

    private static void addFacts(StringBuilder text, ClaimFacts facts) {
        add(text, facts.indicator());
        add(text, facts.step());
        add(text, facts.level());
        add(text, plain(facts.value()));
        add(text, plain(facts.weight()));
        add(text, plain(facts.numerator()));
        add(text, plain(facts.denominator()));
        add(text, facts.holder());
        add(text, facts.contest());
        add(text, facts.achievedOn());
        add(text, facts.issuer());
        add(text, facts.documentNo());
        add(text, facts.evidenceKind());
        add(text, facts.evidenceLinks().size());
        facts.evidenceLinks().forEach(it -> add(text, it));
        add(text, facts.note());
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    private static void add(StringBuilder text, @Nullable Object part) {
        var said = part == null ? "" : part.toString();
        text.append(said.length()).append(':').append(said).append(',');
    }
}
