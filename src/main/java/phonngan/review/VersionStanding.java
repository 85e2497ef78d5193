package phonngan.review;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import phonngan.intake.Claim;
import phonngan.intake.ClaimFacts;
import phonngan.intake.ClaimState;
import phonngan.roster.SubjectKey;

/// Where one version of a claim stands, derived from what was sent and what was decided; nothing of it is stored, so
/// nothing of it can be out of step.
///
/// @param claim the version
/// @param state where it stands
/// @param facts what it says, with the corrections that stand
/// @param subject whose evidence it is; null while in doubt
/// @param admitted whether an admission lifted lateness or period
/// @param decision the decision that stands; empty while it is in review
public record VersionStanding(Claim claim, ClaimState state, ClaimFacts facts, @Nullable SubjectKey subject,
        boolean admitted, Optional<Decision> decision) {

    /// Derives it.
    ///
    /// @param readings how many reviewers must agree on a claim for an indicator, by the indicator's id
    static VersionStanding of(ClaimHistory history, Claim claim, ToIntFunction<String> readings) {
        var admission = admission(history, claim);
        var admitted = admission.map(it -> it.ruling().corrections()).orElse(Corrections.NONE);
        var facts = admitted.apply(claim.facts());
        var sent = claim.subject() != null ? claim.subject() : history.matches().get(claim.id());
        var subject = admitted.subject() != null ? admitted.subject() : sent;
        var standing = standing(history, claim, readings.applyAsInt(facts.indicator()));
        if (standing.isPresent()) {
            var corrections = standing.get().ruling().corrections();
            facts = corrections.apply(facts);
            subject = corrections.subject() != null ? corrections.subject() : subject;
        }
        var state = standing.map(it -> stateOf(it.ruling())).orElse(undecided(claim, subject, admission.isPresent()));
        return new VersionStanding(claim, state, facts, subject, admission.isPresent(), standing);
    }

    /// How many reviewers must agree on a version.
    static int readings(ClaimHistory history, Claim claim, ToIntFunction<String> readings) {
        return readings.applyAsInt(admission(history, claim)
                .map(it -> it.ruling().corrections().apply(claim.facts())).orElse(claim.facts()).indicator());
    }

    /// Whoever takes the own claim back needs nobody's agreement, and what was decided on an objection stands alone
    /// against all that went before it.
    private static Optional<Decision> standing(ClaimHistory history, Claim claim, int readings) {
        var rulings = history.rulingsOn(claim);
        if (!rulings.isEmpty() && isBySender(claim, rulings.getLast())) {
            return Optional.of(rulings.getLast());
        }
        return Readings.sinceAppeal(rulings).resolve(readings)
                .or(() -> rulings.reversed().stream().filter(Decision::onAppeal).findFirst());
    }

    private static Optional<Decision> admission(ClaimHistory history, Claim claim) {
        return history.decisionsOn(claim).reversed().stream().filter(it -> it.ruling() instanceof Ruling.Admit)
                .findFirst();
    }

    /// Nobody else than the sender bears that id: reviewers are refused their own cases.
    private static boolean isBySender(Claim claim, Decision decision) {
        return decision.ruling() instanceof Ruling.Withdraw && !decision.reviewer().isEmpty()
                && decision.reviewer().equals(claim.sender().staffId());
    }

    private static ClaimState undecided(Claim claim, @Nullable SubjectKey subject, boolean admitted) {
        if (subject == null) {
            return ClaimState.UNMATCHED;
        }
        if (claim.outOfPeriod() && !admitted) {
            return ClaimState.OUT_OF_PERIOD;
        }
        return claim.late() && !admitted ? ClaimState.LATE : ClaimState.RECEIVED;
    }

    private static ClaimState stateOf(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Accept _ -> ClaimState.ACCEPTED;
            case Ruling.Return _ -> ClaimState.RETURNED;
            case Ruling.Reject _ -> ClaimState.REJECTED;
            case Ruling.Admit _ -> ClaimState.RECEIVED;
            case Ruling.Await _ -> ClaimState.AWAITING;
            case Ruling.DuplicateOf _ -> ClaimState.DUPLICATE;
            case Ruling.Withdraw _ -> ClaimState.WITHDRAWN;
        };
    }

    /// Whether nobody has decided on it yet.
    public boolean isInReview() {
        return decision.isEmpty();
    }

    /// What else is true of it besides its state, in a fixed order.
    Set<String> conditions() {
        var conditions = new LinkedHashSet<String>();
        if (subject == null) {
            conditions.add(ClaimState.UNMATCHED.word());
        }
        if (claim.outOfPeriod()) {
            conditions.add(ClaimState.OUT_OF_PERIOD.word());
        }
        if (claim.late()) {
            conditions.add(ClaimState.LATE.word());
        }
        if (admitted) {
            conditions.add("admitted");
        }
        conditions.remove(state.word());
        return conditions;
    }
}
