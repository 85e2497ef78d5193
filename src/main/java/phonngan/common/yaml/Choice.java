package phonngan.common.yaml;

import java.util.Map;
import java.util.Optional;
import phonngan.common.ProblemCode;

/// Words of which one must be written.
///
/// @param meanings each word and what it means
public record Choice<T>(Map<String, T> meanings) {

    /// What the word means; tells of any other word.
    public Optional<T> read(Field field) {
        var word = field.text();
        if (word.isEmpty() || meanings.containsKey(word)) {
            return Optional.ofNullable(meanings.get(word));
        }
        var words = meanings.keySet().stream().sorted().toList();
        field.refuse(ProblemCode.UNKNOWN_WORD, Nearest.to(word, words), String.join(", ", words));
        return Optional.empty();
    }
}
