package phonngan.roster;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import phonngan.roster.ErasedPeople.Called;
import phonngan.roster.ErasedPeople.NameShape;

/// Finds erased people in the text of a cell and puts what stands for them in their place, so that a file of before the
/// erasure reads as what is stored reads since. Only marks of the words are known: each word that could be one of them
/// is marked and looked for.
public final class ErasedMentions {
    private static final Pattern WORD = Pattern.compile("[\\p{IsLatin}\\p{Nd}][\\p{IsLatin}\\p{Nd}._%+@-]*");
    private static final Pattern PART = Pattern.compile("(?<=[._%+@-])|(?=[._%+@-])");
    private static final Pattern NAMES = Pattern.compile("(?=(?<!\\S)(\\S+)\\s{1,3}(\\S+))");

    private final Roster roster;
    private final ErasedPeople erased;

    /// Looks for whom the office of a roster has erased.
    public ErasedMentions(Roster roster) {
        this.roster = roster;
        this.erased = roster.erased();
    }

    /// Whether there is anybody to look for.
    public boolean areThere() {
        return erased.isAnybody();
    }

    /// The text without words of erased people.
    public String hiddenIn(String text) {
        return areThere()
                ? withoutNames(WORD.matcher(text).replaceAll(it -> Matcher.quoteReplacement(
                        withoutCodes(it.group()))))
                : text;
    }

    private String withoutCodes(String word) {
        return findCode(word).orElseGet(() -> PART.splitAsStream(word).map(it -> findCode(it).orElse(it))
                .collect(Collectors.joining()));
    }

    private Optional<String> findCode(String word) {
        return erased.find(Called.STAFF_ID, word).or(() -> erased.find(Called.EMAIL, word)).map(ErasedWords::new)
                .map(ErasedWords::code);
    }

    /// Thai sets no space before a name that follows another word, nor behind it.
    private String withoutNames(String text) {
        var hidden = text;
        var pairs = NAMES.matcher(text);
        while (pairs.find()) {
            for (var shape : erased.shapes()) {
                hidden = withoutName(hidden, pairs.group(1), pairs.group(2), shape);
            }
        }
        return hidden;
    }

    private String withoutName(String text, String before, String behind, NameShape shape) {
        if (before.length() < shape.first() || behind.length() < shape.last()) {
            return text;
        }
        var first = before.substring(before.length() - shape.first());
        var last = behind.substring(0, shape.last());
        var name = first + " " + last;
        var found = erased.find(Called.NAME, name);
        return found.isEmpty() || !roster.listByName(name).isEmpty()
                ? text
                : text.replaceAll(Arrays.asList(first, last).stream().map(Pattern::quote)
                        .collect(Collectors.joining("\\s{1,3}")),
                        Matcher.quoteReplacement(
                                new ErasedWords(found.get()).name()));
    }
}
