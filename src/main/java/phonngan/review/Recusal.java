package phonngan.review;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import phonngan.intake.Claim;
import phonngan.roster.Roster;
import phonngan.roster.SubjectKey;

/// What keeps one judge from deciding, claim by claim.
final class Recusal implements Interests {
    private final Roster roster;
    private final Judge judge;
    private final OwnCase own;
    private final Set<SubjectKey> declared;
    private final Set<String> headed;
    private final Set<String> papers;

    /// @param confirmed who confirmed a report for which claim
    /// @param declared people and units about whom a conflict was declared
    /// @param headed codes of the units that the judge heads
    /// @param papers where the papers of the judge's own evidence are
    Recusal(Roster roster, Judge judge, Confirmed confirmed, Set<SubjectKey> declared, Set<String> headed,
            Set<String> papers) {
        this.roster = roster;
        this.judge = judge;
        this.own = new OwnCase(roster, judge.called(), confirmed);
        this.declared = Set.copyOf(declared);
        this.headed = Set.copyOf(headed);
        this.papers = Set.copyOf(papers);
    }

    /// Why the judge may not decide; empty when nothing is known.
    Optional<Interest> find(Claim claim, @Nullable SubjectKey subject) {
        if (own.concerns(claim, subject) || judge.person() != null && judge.person().equals(subject)) {
            return Optional.of(Interest.OWN);
        }
        var unit = unitOf(subject);
        if (headed.contains(unit)) {
            return Optional.of(Interest.SUPERIOR);
        }
        if (isDeclared(subject, unit)) {
            return Optional.of(Interest.DECLARED);
        }
        return claim.facts().evidenceLinks().stream().anyMatch(papers::contains)
                ? Optional.of(Interest.SHARED)
                : Optional.empty();
    }

    @Override
    public boolean concerns(Claim claim, @Nullable SubjectKey subject) {
        return find(claim, subject).isPresent();
    }

    @Override
    public boolean concerns(SubjectKey subject) {
        return own.concerns(subject) || subject.equals(judge.person()) || headed.contains(unitOf(subject))
                || isDeclared(subject, unitOf(subject));
    }

    /// Whether the evidence is of the unit in which the judge works.
    boolean isOfOwnUnit(@Nullable SubjectKey subject) {
        var unit = unitOf(judge.person());
        return !unit.isEmpty() && unit.equals(unitOf(subject));
    }

    /// A conflict with a unit is one with everybody in it and below it.
    private boolean isDeclared(@Nullable SubjectKey subject, String unit) {
        if (subject == null || declared.isEmpty()) {
            return false;
        }
        if (declared.contains(subject)) {
            return true;
        }
        var seen = new HashSet<String>();
        for (var next = roster.findUnit(unit); next.isPresent() && seen.add(next.get().code()); next = roster
                .findUnit(next.get().parentCode())) {
            if (declared.contains(next.get().key())) {
                return true;
            }
        }
        return false;
    }

    private String unitOf(@Nullable SubjectKey subject) {
        return subject == null
                ? ""
                : roster.findPerson(subject).map(it -> it.periods().getLast().unitCode())
                        .or(() -> roster.findUnit(subject).map(it -> it.code())).orElse("");
    }
}
