package phonngan.scoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import phonngan.catalogue.RuleBook;
import phonngan.common.Language;
import phonngan.common.Round;

/// What people call the things that a case knows by id only. An id without a title speaks for itself.
///
/// @param evidenceKinds title of each kind of evidence, in the order in which people should read them
/// @param units name of each unit by code
/// @param roundsInEnglish English title of each round by id, as far as there is one
public record Titles(Map<String, String> evidenceKinds, Map<String, String> units,
        Map<String, String> roundsInEnglish) {
    /// Keeps its own copies.
    public Titles {
        evidenceKinds = Collections.unmodifiableMap(new LinkedHashMap<>(evidenceKinds));
        units = Map.copyOf(units);
        roundsInEnglish = Map.copyOf(roundsInEnglish);
    }

    /// The titles of a rule book, beside the names of the units of a roster.
    public static Titles of(RuleBook book, Map<String, String> units) {
        return new Titles(book.evidenceKinds(), units, book.english().rounds());
    }

    /// What people call a round in a language; the Thai title when there is no English.
    public String round(Round round, Language language) {
        return switch (language) {
            case TH -> round.title();
            case EN -> roundsInEnglish.getOrDefault(round.id(), round.title());
        };
    }

    String kind(String id) {
        return evidenceKinds.getOrDefault(id, id);
    }

    String unit(String code) {
        return units.getOrDefault(code, code);
    }
}
