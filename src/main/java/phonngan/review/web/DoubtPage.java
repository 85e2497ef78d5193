package phonngan.review.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.RuleBook;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.intake.Claim;
import phonngan.intake.SenderRuling;
import phonngan.roster.Roster;
import phonngan.roster.SubjectKey;

/// One claim whose subject nobody knows: what it says, who may be meant, and where somebody is named.
///
/// @param frame around it
/// @param rules the rule book, for titles
/// @param roster people and units, for names
/// @param claim the claim
/// @param alike how many claims in doubt come from the same sender, this one included
/// @param sought what was typed to find somebody; empty for nothing
/// @param people who may be chosen: whoever was sought, else whoever is near
/// @param hasMore whether more people were found than are shown
/// @param aside that somebody said it is nobody's here; null when nobody did
/// @param said the word of what was wrong; empty for nothing
public record DoubtPage(Frame frame, RuleBook rules, Roster roster, Claim claim, long alike, String sought,
        List<Choice> people, boolean hasMore, @Nullable SenderRuling aside, String said) {
    /// Keeps its own copy.
    public DoubtPage {
        people = List.copyOf(people);
    }

    /// Somebody who may be chosen.
    ///
    /// @param likeness the word of why; empty for somebody who was sought
    /// @param unit the name of the unit; empty for a unit itself
    public record Choice(SubjectKey key, String id, String name, String unit, String likeness) {
    }

    /// All that the claim says.
    public Map<String, List<String>> words() {
        return new ClaimWords(frame.ui(), rules, roster).of(claim);
    }

    /// The indicator's title.
    public String title() {
        return new ClaimWords(frame.ui(), rules, roster).title(claim.facts().indicator());
    }

    /// Why the roster could not tell, as a sentence.
    public String why() {
        return DoubtsPage.why(claim, frame.ui().language());
    }

    /// All that the row says of its sender.
    public String sender() {
        return DoubtsPage.inOneLine(claim.sender());
    }

    /// The page of the claim with its whole life.
    public Address whole() {
        return Address.of(frame.at("/claims")).then(claim.form()).with("key", claim.responseKey());
    }

    /// This page.
    public Address here() {
        return Address.of(frame.at("/match")).then(claim.form());
    }
}
