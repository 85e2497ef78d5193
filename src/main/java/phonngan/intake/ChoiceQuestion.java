package phonngan.intake;

import java.util.List;
import java.util.Optional;

/// What the choice texts of a column are taken for, for a person to look over.
///
/// @param field the field; empty for the column that names the indicator
/// @param options what a text may mean
/// @param texts the texts as they stand, in the order in which they were met
/// @param hasMore whether there are more different texts than a person can look over
public record ChoiceQuestion(Optional<Field> field, List<Option> options, List<Text> texts, boolean hasMore) {
    /// Keeps its own copies.
    public ChoiceQuestion {
        options = List.copyOf(options);
        texts = List.copyOf(texts);
    }

    /// Something that a text may mean.
    ///
    /// @param value the id, or the number of a step
    /// @param title what people call it
    /// @param titleEn the same in English; empty when the rule book has none
    public record Option(String value, String title, String titleEn) {
    }

    /// A text.
    ///
    /// @param text in canonical spelling
    /// @param rows in how many rows it stands
    /// @param value what it is taken for; empty when nobody knows, so that its rows are refused
    public record Text(String text, long rows, String value) {
    }

    /// What a person says that a text means.
    ///
    /// @param field the field; empty for the column that names the indicator
    /// @param value an option's value; empty when its rows are to be refused
    public record Answer(Optional<Field> field, String text, String value) {
    }

    /// The word by which pages name the question.
    public String word() {
        return field.map(Field::word).orElse("indicator");
    }
}
