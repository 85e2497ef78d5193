package phonngan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a person says that a column of a sheet or file carries.
public sealed interface ColumnMeaning {
    /// Stands behind the word of a field whose cells may hold several choices.
    String MANY = "+";

    /// Nothing that points come from; it is kept with the raw row.
    record Unused() implements ColumnMeaning {
    }

    /// It says which indicator the row is about.
    record NamesIndicator() implements ColumnMeaning {
    }

    /// It fills a field.
    ///
    /// @param many whether one cell may hold several choices
    record Carries(Field field, boolean many) implements ColumnMeaning {
    }

    /// The word by which pages name it.
    default String word() {
        return switch (this) {
            case Unused _ -> "";
            case NamesIndicator _ -> "indicator";
            case Carries(var field, var many) -> field.word() + (many ? MANY : "");
        };
    }

    /// The meaning of that word, if there is one.
    static Optional<ColumnMeaning> find(String word) {
        return list().stream().filter(it -> it.word().equals(word)).findFirst();
    }

    /// Every meaning, in the order in which people look for them.
    static List<ColumnMeaning> list() {
        var all = new ArrayList<ColumnMeaning>(List.of(new Unused(), new NamesIndicator()));
        for (var field : Field.values()) {
            switch (field) {
                case STEP, EVIDENCE_KIND -> {
                    all.add(new Carries(field, false));
                    all.add(new Carries(field, true));
                }
                case EVIDENCE_LINKS -> all.add(new Carries(field, true));
                case SUBMITTED_AT, EMAIL, STAFF_ID, STAFF_NAME, UNIT_CODE, LEVEL, VALUE, WEIGHT, NUMERATOR,
                        DENOMINATOR, HOLDER, CONTEST, ACHIEVED_ON, ISSUER, DOCUMENT_NO, NOTE ->
                    all.add(new Carries(field, false));
            }
        }
        return List.copyOf(all);
    }
}
