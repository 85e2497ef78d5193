package phonngan.review.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RuleBook;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.intake.ClaimState;
import phonngan.review.ClaimCensus;
import phonngan.review.ClaimsFound;
import phonngan.review.ClaimsFound.Found;
import phonngan.roster.Roster;
import phonngan.roster.SubjectKey;

/// A stretch of the year's claims.
///
/// @param frame around it
/// @param rules the rule book in force, for titles
/// @param roster people and units, for names
/// @param asked what the reader wants to see
/// @param forms the forms of the year
/// @param census how many claims stand where in the whole year
/// @param found the claims; null when nobody is known under what the reader asked for
/// @param further whether claims were passed before these
public record ClaimsPage(Frame frame, RuleBook rules, Roster roster, Asked asked, List<String> forms,
        ClaimCensus census, @Nullable ClaimsFound found, boolean further) {
    /// Stands for every state in which somebody still has to do something.
    public static final String OPEN = "open";
    /// Stands for every other state.
    public static final String DECIDED = "decided";

    /// Keeps its own copy.
    public ClaimsPage {
        forms = List.copyOf(forms);
    }

    /// What a reader wants to see; empty for all.
    ///
    /// @param state a state's word, or one of those above
    /// @param form the form's id
    /// @param indicator the indicator's id
    /// @param subject staff id or unit code
    public record Asked(String state, String form, String indicator, String subject) {
        /// Whether anything is left out.
        public boolean isNarrowed() {
            return !(state + form + indicator + subject).isEmpty();
        }
    }

    /// The states that a claim's latest version can be in.
    public List<ClaimState> states() {
        return Arrays.stream(ClaimState.values()).filter(it -> it != ClaimState.SUPERSEDED).toList();
    }

    /// The list in another state, all else as asked.
    public Address in(String state) {
        return choice(state);
    }

    /// The first stretch of what was asked for.
    public Address first() {
        return choice(asked.state());
    }

    /// The next stretch.
    public @Nullable Address next() {
        return found == null
                ? null
                : found.next()
                        .map(it -> choice(asked.state()).with("from", it.form()).with("after", it.identity()))
                        .orElse(null);
    }

    /// The page of a claim.
    public Address of(Found it) {
        var current = it.history().current();
        return Address.of(frame.at("/claims")).then(current.form()).with("key", current.responseKey());
    }

    /// An indicator's title in the reader's language; the id itself when the rule book does not have it.
    public String title(String indicator) {
        return rules.findIndicator(indicator).map(this::title).orElse(indicator);
    }

    /// An indicator's title in the reader's language.
    public String title(Indicator it) {
        return frame.ui().title(it.title(), it.titleEn());
    }

    /// What people call somebody; empty for nobody.
    public String name(@Nullable SubjectKey key) {
        return key == null ? "" : new ClaimWords(frame.ui(), rules, roster).nameOf(key);
    }

    /// Staff id or unit code; empty for nobody.
    public String id(@Nullable SubjectKey key) {
        return key == null ? "" : roster.findId(key).orElse("");
    }

    private Address choice(String state) {
        return Address.of(frame.at("/claims")).with("state", state).with("form", asked.form())
                .with("indicator", asked.indicator()).with("subject", asked.subject());
    }
}
