package phonngan.testkit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import phonngan.intake.ClaimState;
import phonngan.scoring.Evidence;

/// One claim being put together: accepted, of no kind in particular, a fact of its own, until something else is said.
public final class EvidenceBuilder {
    private final long claimId;
    private String countsAs;
    private ClaimState state = ClaimState.ACCEPTED;
    private @Nullable Integer step;
    private String level = "";
    private @Nullable BigDecimal value;
    private @Nullable BigDecimal weight;
    private @Nullable BigDecimal numerator;
    private @Nullable BigDecimal denominator;
    private String holder = "";
    private String contest = "";
    private String kind = "";
    private @Nullable Instant decidedAt = instant("2023-10-12T09:00+07:00");
    private String decidedBy = "มานี รักเรียน";
    private String reason = "";
    private String owedBy = "";
    private String owedDocument = "";

    /// A claim by its number.
    public EvidenceBuilder(long claimId) {
        this.claimId = claimId;
        this.countsAs = "fact " + claimId;
    }

    static Instant instant(String isoWithOffset) {
        return OffsetDateTime.parse(isoWithOffset).toInstant();
    }

    EvidenceBuilder step(int newStep) {
        step = newStep;
        return this;
    }

    EvidenceBuilder level(String newLevel) {
        level = newLevel;
        return this;
    }

    EvidenceBuilder value(String newValue) {
        value = new BigDecimal(newValue);
        return this;
    }

    EvidenceBuilder weight(String newWeight) {
        weight = new BigDecimal(newWeight);
        return this;
    }

    EvidenceBuilder share(String newNumerator, String newDenominator) {
        numerator = new BigDecimal(newNumerator);
        denominator = new BigDecimal(newDenominator);
        return this;
    }

    EvidenceBuilder holder(String newHolder) {
        holder = newHolder;
        return this;
    }

    EvidenceBuilder contest(String newContest) {
        contest = newContest;
        return this;
    }

    EvidenceBuilder kind(String newKind) {
        kind = newKind;
        return this;
    }

    EvidenceBuilder countsAs(String fact) {
        countsAs = fact;
        return this;
    }

    EvidenceBuilder decidedAt(@Nullable String isoWithOffset) {
        decidedAt = isoWithOffset == null ? null : instant(isoWithOffset);
        return this;
    }

    EvidenceBuilder state(ClaimState newState, String newReason) {
        state = newState;
        reason = newReason;
        return this;
    }

    EvidenceBuilder owed(String debtor, String document) {
        state = ClaimState.AWAITING;
        owedBy = debtor;
        owedDocument = document;
        return this;
    }

    Evidence build() {
        return new Evidence(claimId, "แบบ/r" + claimId, countsAs, state, step, level, value, weight, numerator,
                denominator, holder, contest, kind, decidedAt, decidedBy, reason, owedBy, owedDocument);
    }
}
