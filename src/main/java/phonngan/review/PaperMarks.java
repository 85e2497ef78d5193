package phonngan.review;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import phonngan.common.ThaiText;
import phonngan.common.WebLink;
import phonngan.intake.Claim;
import phonngan.intake.ClaimFacts;

/// Tells by which marks the papers of a claim are known again.
final class PaperMarks {
    private final Map<Long, String> contents;

    /// @param contents the content of files that more than one person sent, by id
    PaperMarks(Map<Long, String> contents) {
        this.contents = Map.copyOf(contents);
    }

    /// Of a version with what was put right in it.
    Set<PaperMark> of(VersionStanding version) {
        return of(version.facts(), version.claim().submittedAt());
    }

    /// Of a version as it was sent.
    Set<PaperMark> of(Claim version) {
        return of(version.facts(), version.submittedAt());
    }

    private Set<PaperMark> of(ClaimFacts facts, Instant submittedAt) {
        var marks = new LinkedHashSet<PaperMark>();
        facts.evidenceLinks().stream().flatMap(it -> WebLink.split(it).stream()).filter(PaperMarks::saysAnything)
                .forEach(it -> marks.add(new PaperMark(Likeness.PAPER, paper(it))));
        var number = ThaiText.code(facts.documentNo()).replace(" ", "");
        if (!number.isEmpty()) {
            marks.add(new PaperMark(Likeness.NUMBER, String.join("\u0001", number,
                    ThaiText.canonical(facts.issuer()).toLowerCase(Locale.ROOT),
                    Claim.achievedOn(facts, submittedAt).toString())));
        }
        return marks;
    }

    /// A dash in the place of a link is no paper.
    private static boolean saysAnything(String link) {
        return link.chars().anyMatch(Character::isLetterOrDigit);
    }

    private String paper(String link) {
        var file = WebLink.findOwnFile(link);
        var content = file.isPresent() ? contents.get(file.getAsLong()) : null;
        return content == null ? WebLink.target(link) : "content:" + content;
    }
}
