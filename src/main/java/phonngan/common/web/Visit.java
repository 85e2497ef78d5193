package phonngan.common.web;

import phonngan.common.Language;

/// One request of a reader.
///
/// @param language the language of the answer: Thai unless asked otherwise, whatever the browser prefers
/// @param fragment whether only the part that changes is wanted, because a script puts it into the page
/// @param path the path asked for
/// @param query what stands behind the path's question mark, without the language; empty for nothing
public record Visit(Language language, boolean fragment, String path, String query) {

    /// The same page in a language.
    public String in(Language other) {
        return path + "?" + (query.isEmpty() ? "" : query + "&") + "lang=" + other.tag();
    }
}
