package phonngan.intake.web;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;

/// What a form of a page sent, by the names of its fields.
///
/// @param fields as the framework read them; a field that came several times is a collection
record Posted(Map<String, ?> fields) {

    /// What a field says; empty when it is not there.
    String text(String name) {
        var said = fields.get(name);
        return Objects.toString(said instanceof Collection<?> several ? several.iterator().next() : said, "");
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }
}
