package phonngan.scoring;

import java.util.Map;
import phonngan.catalogue.RuleBook;

/// What people call the things that a case knows by id only. An id without a title speaks for itself.
///
/// @param evidenceKinds title of each kind of evidence, in the order in which people should read them
/// @param units name of each unit by code
public record Titles(Map<String, String> evidenceKinds, Map<String, String> units) {

    /// The titles of a rule book, beside the names of the units of a roster.
    public static Titles of(RuleBook book, Map<String, String> units) {
        return new Titles(book.evidenceKinds(), units);
    }

    String kind(String id) {
        return evidenceKinds.getOrDefault(id, id);
    }

    String unit(String code) {
        return units.getOrDefault(code, code);
    }
}
