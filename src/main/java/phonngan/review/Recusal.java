package phonngan.review;

import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.common.WebLink;
import phonngan.intake.Claim;
import phonngan.roster.Roster;
import phonngan.roster.SubjectKey;
import phonngan.roster.Unit;

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
    /// @param papers the papers of the judge's own evidence, as [#papers(Claim)] names them
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
        var above = unitsAbove(subject);
        if (isHeaded(above)) {
            return Optional.of(Interest.SUPERIOR);
        }
        if (isDeclared(subject, above)) {
            return Optional.of(Interest.DECLARED);
        }
        return papers(claim).anyMatch(papers::contains)
                ? Optional.of(Interest.SHARED)
                : Optional.empty();
    }

    @Override
    public boolean concerns(Claim claim, @Nullable SubjectKey subject) {
        return find(claim, subject).isPresent();
    }

    @Override
    public boolean concerns(SubjectKey subject) {
        var above = unitsAbove(subject);
        return own.concerns(subject) || subject.equals(judge.person()) || isHeaded(above)
                || isDeclared(subject, above);
    }

    /// Where the papers of a claim are, each called in one way only.
    static Stream<String> papers(Claim claim) {
        return claim.facts().evidenceLinks().stream().flatMap(it -> WebLink.split(it).stream()).map(WebLink::target);
    }

    /// Whether the evidence is of the unit in which the judge works.
    boolean isOfOwnUnit(@Nullable SubjectKey subject) {
        var unit = unitOf(judge.person());
        return !unit.isEmpty() && unit.equals(unitOf(subject));
    }

    /// Whoever heads a unit is the superior of everybody in it and below it.
    private boolean isHeaded(Set<String> above) {
        return !Collections.disjoint(headed, above);
    }

    /// A conflict with a unit is one with everybody in it and below it.
    private boolean isDeclared(@Nullable SubjectKey subject, Set<String> above) {
        return !declared.isEmpty() && (subject != null && declared.contains(subject)
                || above.stream().flatMap(it -> roster.findUnit(it).stream()).map(Unit::key)
                        .anyMatch(declared::contains));
    }

    /// Codes of somebody’s unit, of the one above it, and so on; a circle of units is walked once.
    private Set<String> unitsAbove(@Nullable SubjectKey subject) {
        var above = new HashSet<String>();
        var code = unitOf(subject);
        while (!code.isEmpty() && above.add(code)) {
            code = roster.findUnit(code).map(Unit::parentCode).orElse("");
        }
        return above;
    }

    private String unitOf(@Nullable SubjectKey subject) {
        return subject == null
                ? ""
                : roster.findPerson(subject).map(it -> it.periods().getLast().unitCode())
                        .or(() -> roster.findUnit(subject).map(it -> it.code())).orElse("");
    }
}
