package phonngan.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts a cell that holds several choices. Choices are joined with `;` in the form's own download and with `, ` in the
/// linked sheet, and a choice may hold a comma itself: so the known texts are tried first, the longest before others.
final class ChoiceCutter {
    private ChoiceCutter() {
    }

    /// The choices in the order of the cell, each once. What is no known text is cut at the next separator.
    static List<String> cut(String cell, Collection<String> known) {
        var texts = known.stream().filter(it -> !it.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        var choices = new LinkedHashSet<String>();
        int at = 0;
        while (at < cell.length()) {
            var choice = knownAt(cell, at, texts);
            int end = choice == null ? nextSeparator(cell, at) : at + choice.length();
            var text = cell.substring(at, end).strip();
            if (!text.isEmpty()) {
                choices.add(text);
            }
            at = afterSeparator(cell, end);
        }
        return List.copyOf(choices);
    }

    private static @Nullable String knownAt(String cell, int at, List<String> texts) {
        return texts.stream().filter(it -> cell.startsWith(it, at))
                .filter(it -> isSeparator(cell, at + it.length())).findFirst().orElse(null);
    }

    private static int nextSeparator(String cell, int at) {
        int end = at;
        while (!isSeparator(cell, end)) {
            end++;
        }
        return end;
    }

    private static boolean isSeparator(String cell, int at) {
        return at >= cell.length() || cell.charAt(at) == ';' || cell.startsWith(", ", at)
                || cell.charAt(at) == ',' && at == cell.length() - 1 || cell.charAt(at) == ' ' && onlySpace(cell, at);
    }

    private static boolean onlySpace(String cell, int at) {
        return at + 1 < cell.length() && cell.charAt(at + 1) == ';';
    }

    private static int afterSeparator(String cell, int end) {
        int at = end;
        while (at < cell.length() && (cell.charAt(at) == ';' || cell.charAt(at) == ',' || cell.charAt(at) == ' ')) {
            at++;
        }
        return at;
    }
}
