package phonngan.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import phonngan.intake.Claim;
import phonngan.intake.ClaimFacts;

/// Claims of a year that look like one of a few others: the same said twice of one person or unit, or one paper used for
/// several. That is a hint to look, not a verdict. What is remembered grows with the few, not with the year.
final class Twins {
    private final Set<String> askedSaid = new HashSet<>();
    private final Set<String> askedPapers = new HashSet<>();
    private final Map<String, ClaimKey> firstSaid = new HashMap<>();
    private final Set<String> saidTwice = new HashSet<>();
    private final Map<String, String> firstUse = new HashMap<>();
    private final Set<String> usedTwice = new HashSet<>();

    /// Looks for those that look like these.
    Twins(Collection<VersionStanding> few) {
        few.forEach(it -> {
            askedSaid.add(said(it));
            askedPapers.addAll(it.facts().evidenceLinks());
        });
    }

    /// Looks at a claim; every one of the year is to be looked at.
    void look(VersionStanding current) {
        var claim = current.claim();
        var key = new ClaimKey(claim.form(), claim.responseKey());
        var said = said(current);
        if (askedSaid.contains(said) && !firstSaid.computeIfAbsent(said, _ -> key).equals(key)) {
            saidTwice.add(said);
        }
        var use = Objects.toString(current.subject(), "") + " " + current.facts().indicator();
        for (var paper : current.facts().evidenceLinks()) {
            if (askedPapers.contains(paper) && !firstUse.computeIfAbsent(paper, _ -> use).equals(use)) {
                usedTwice.add(paper);
            }
        }
    }

    /// Whether another claim looks like this one of the few.
    boolean has(VersionStanding current) {
        return saidTwice.contains(said(current))
                || current.facts().evidenceLinks().stream().anyMatch(usedTwice::contains);
    }

    private static String said(VersionStanding current) {
        ClaimFacts facts = current.facts();
        return String.join("\u0001", Objects.toString(current.subject(), ""), facts.indicator(),
                Objects.toString(facts.step(), ""), facts.level(), Objects.toString(facts.value(), ""),
                Objects.toString(facts.numerator(), ""), Objects.toString(facts.denominator(), ""), facts.holder(),
                facts.contest(), Claim.achievedOn(facts, current.claim().submittedAt()).toString());
    }
}
