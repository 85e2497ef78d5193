package phonngan.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.RuleBook;
import phonngan.common.Language;
import phonngan.common.Wording;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.intake.Claim;
import phonngan.intake.NearestSubjects.Near;
import phonngan.intake.Sender;
import phonngan.intake.SenderRuling;
import phonngan.review.ClaimPlace;
import phonngan.roster.Roster;
import phonngan.roster.SubjectKey;

/// The claims whose subject nobody knows yet, with whoever they may be from.
///
/// @param frame around it
/// @param rules the rule book, for titles
/// @param roster people and units, for names
/// @param doubts the claims of the page
/// @param next where to go on; null at the end of the list
/// @param further whether claims were passed before these
/// @param rulings what people have said last, the latest first
/// @param said the word of what was just done; empty for nothing
/// @param count how many claims that was about
public record DoubtsPage(Frame frame, RuleBook rules, Roster roster, List<Doubtful> doubts,
        @Nullable ClaimPlace next, boolean further, List<SenderRuling> rulings, String said, long count) {
    /// Keeps its own copies.
    public DoubtsPage {
        doubts = List.copyOf(doubts);
        rulings = List.copyOf(rulings);
    }

    /// A claim in doubt.
    ///
    /// @param near who may be meant, the surest first
    /// @param aside that somebody said it is nobody's here; null when nobody did
    public record Doubtful(Claim claim, List<Near> near, @Nullable SenderRuling aside) {
    }

    /// The page on which a claim finds its subject.
    public Address of(Claim it) {
        return Address.of(frame.at("/match")).then(it.form()).with("key", it.responseKey());
    }

    /// The next stretch; null at the end.
    public @Nullable Address onward() {
        return next == null
                ? null
                : Address.of(frame.at("/match")).with("from", next.form()).with("after", next.identity());
    }

    /// An indicator's title in the reader's language.
    public String title(Claim it) {
        return new ClaimWords(frame.ui(), rules, roster).title(it.facts().indicator());
    }

    /// What people call somebody.
    public String name(SubjectKey key) {
        return new ClaimWords(frame.ui(), rules, roster).nameOf(key);
    }

    /// Staff id or unit code.
    public String id(SubjectKey key) {
        return roster.findId(key).orElse("");
    }

    /// Why the roster could not tell, as a sentence.
    public String why(Claim it) {
        return why(it, frame.ui().language());
    }

    static String why(Claim it, Language language) {
        return it.unmatchedWhy().isEmpty() ? "" : Wording.say(language, "doubts", it.unmatchedWhy());
    }

    /// All that a row says of its sender, on one line.
    public String sender(Sender it) {
        return inOneLine(it);
    }

    static String inOneLine(Sender it) {
        return String.join(" · ", List.of(it.staffName(), it.staffId(), it.email(), it.unitCode()).stream()
                .filter(text -> !text.isEmpty()).toList());
    }
}
