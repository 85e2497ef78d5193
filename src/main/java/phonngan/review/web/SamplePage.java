package phonngan.review.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.RuleBook;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.review.DrawSample;
import phonngan.roster.Roster;
import phonngan.roster.SubjectKey;

/// A sample of the year's claims, to be looked at again on paper.
///
/// @param frame around it
/// @param rules the rule book in force, for titles
/// @param roster who the claims are about
/// @param wanted what is to be drawn; its seed is a fresh one before anything was drawn
/// @param drawn what was drawn; null before
public record SamplePage(Frame frame, RuleBook rules, Roster roster, DrawSample.Wanted wanted,
        DrawSample.@Nullable Drawn drawn) {

    /// The same sample as a sheet to fill in.
    public Address sheet() {
        return Address.of(frame.at("/sample.csv")).with("seed", wanted.seed())
                .with("n", Integer.toString(wanted.size())).with("by", wanted.byIndicator() ? "indicator" : "")
                .with("of", wanted.acceptedOnly() ? "accepted" : "");
    }

    /// Where a claim is read.
    public Address claim(DrawSample.Sampled it) {
        var claim = it.history().current();
        return Address.of(frame.at("/claims")).then(claim.form()).with("key", claim.responseKey());
    }

    /// Staff id or unit code, and name, of whoever a claim is about; empty while nobody knows.
    public String whose(DrawSample.Sampled it) {
        var subject = it.standing().current().subject();
        return subject == null ? "" : id(subject) + " " + name(subject);
    }

    private String id(SubjectKey key) {
        return roster.findId(key).orElse("");
    }

    private String name(SubjectKey key) {
        return roster.findPerson(key).map(it -> it.name())
                .or(() -> roster.findUnit(key).map(it -> it.name())).orElse("");
    }

    /// The indicator's title in the reader's language.
    public String title(DrawSample.Sampled it) {
        return rules.findIndicator(it.indicator()).map(found -> frame.ui().title(found.title(), found.titleEn()))
                .orElse(it.indicator());
    }

    /// What was drawn.
    public DrawSample.Drawn found() {
        return Objects.requireNonNull(drawn);
    }
}
