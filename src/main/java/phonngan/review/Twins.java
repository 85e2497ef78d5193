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
/// several, whosever they are. That is a hint to look, not a verdict. What is remembered grows with the few, not with
/// the year.
final class Twins {
    private final PaperMarks marks;
    private final Set<String> askedSaid = new HashSet<>();
    private final Set<PaperMark> askedPapers = new HashSet<>();
    private final Map<String, ClaimKey> firstSaid = new HashMap<>();
    private final Set<String> saidTwice = new HashSet<>();
    private final Map<PaperMark, String> firstUse = new HashMap<>();
    private final Set<PaperMark> usedTwice = new HashSet<>();

    /// Looks for those that look like these.
    Twins(Collection<VersionStanding> few, PaperMarks marks) {
        this.marks = marks;
        few.forEach(it -> {
            askedSaid.add(said(it));
            askedPapers.addAll(marks.of(it));
        });
    }

    /// Looks at a claim; every one of the year is to be looked at.
    void look(VersionStanding current) {
        var key = ClaimKey.of(current.claim());
        var said = said(current);
        if (askedSaid.contains(said) && !firstSaid.computeIfAbsent(said, _ -> key).equals(key)) {
            saidTwice.add(said);
        }
        var use = use(current);
        for (var paper : marks.of(current)) {
            if (askedPapers.contains(paper) && !firstUse.computeIfAbsent(paper, _ -> use).equals(use)) {
                usedTwice.add(paper);
            }
        }
    }

    /// Whether another claim looks like this one of the few.
    boolean has(VersionStanding current) {
        return saidTwice.contains(said(current)) || marks.of(current).stream().anyMatch(usedTwice::contains);
    }

    /// For what a claim uses its papers: several claims for one use, such as the steps of one work, may share them.
    static String use(VersionStanding current) {
        return Objects.toString(current.subject(), "") + " " + current.facts().indicator();
    }

    /// Whether two claims say the same of one person or unit.
    static boolean sayTheSame(VersionStanding one, VersionStanding other) {
        return said(one).equals(said(other));
    }

    private static String said(VersionStanding current) {
        ClaimFacts facts = current.facts();
        return String.join("\u0001", Objects.toString(current.subject(), ""), facts.indicator(),
                Objects.toString(facts.step(), ""), facts.level(), Objects.toString(facts.value(), ""),
                Objects.toString(facts.numerator(), ""), Objects.toString(facts.denominator(), ""), facts.holder(),
                facts.contest(), Claim.achievedOn(facts, current.claim().submittedAt()).toString());
    }
}
