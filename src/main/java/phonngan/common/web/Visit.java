package phonngan.common.web;

import org.jspecify.annotations.Nullable;
import phonngan.common.Deed;
import phonngan.common.Language;

/// One request of a reader.
///
/// @param language the language of the answer: Thai unless asked otherwise, whatever the browser prefers
/// @param fragment whether only the part that changes is wanted, because a script puts it into the page
/// @param path the path asked for
/// @param query what stands behind the path's question mark, without the language; empty for nothing
/// @param visitor who is signed in; null for nobody
public record Visit(Language language, boolean fragment, String path, String query, @Nullable Visitor visitor) {

    /// Whether a page should offer an act to the reader.
    public boolean may(Deed deed) {
        return visitor != null && visitor.may(deed);
    }

    /// The same page in a language.
    public String in(Language other) {
        return path + "?" + (query.isEmpty() ? "" : query + "&") + "lang=" + other.tag();
    }

    /// What forms have to carry; empty when nobody is signed in.
    public String formToken() {
        return visitor == null ? "" : visitor.formToken();
    }

    /// The same visit after the stay was given another token.
    public Visit as(String formToken) {
        return visitor == null
                ? this
                : new Visit(language, fragment, path, query, new Visitor(visitor.name(), visitor.office(),
                        visitor.own(), visitor.deeds(), formToken));
    }
}
