package phonngan.app.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import phonngan.app.privacy.PersonWords.Name;
import phonngan.common.ThaiText;

/// Puts what stands for an erased person in the place of the person's words, in any text: plain, a key of joined parts,
/// or JSON. Everything else stays as it is, so that texts that named the same thing still do.
final class Redaction {
    private static final Pattern JOINT = Pattern.compile("(?<=[|/])|(?=[|/])");
    /// A name alone says little, and stands in other words; it goes only where the text is about the person.
    private static final int SHORTEST_NAME = 3;
    private static final String LETTER = "[\\p{IsLatin}\\p{Nd}]";

    private record Exchange(Pattern words, String instead) {
        String in(String text) {
            return words.matcher(text).replaceAll(Matcher.quoteReplacement(instead));
        }
    }

    private final PersonWords words;
    private final List<Exchange> anywhere = new ArrayList<>();
    private final List<Exchange> inRecords = new ArrayList<>();
    private final List<Exchange> about = new ArrayList<>();
    /// Identities of answers that were renamed; their texts say nothing else.
    private final Map<String, String> renamed = new HashMap<>();

    Redaction(PersonWords words) {
        this.words = words;
        var code = words.instead().code();
        words.emails().forEach(it -> exchange(anywhere, "(?<![\\p{Alnum}._%+-])" + literal(it) + "(?![\\p{Alnum}-])",
                code));
        words.codes().forEach(
                it -> exchange(PersonWords.isTelling(it) ? anywhere : inRecords, pattern(it), code));
        words.names().forEach(it -> exchange(anywhere, literal(it.first()) + "\\s{0,3}" + literal(it.last()),
                words.instead().name()));
        words.names().stream().flatMap(it -> Stream.of(it.first(), it.last()))
                .filter(it -> it.length() >= SHORTEST_NAME)
                .forEach(it -> exchange(about, apart(literal(it)), "…"));
    }

    /// A number of few digits is somebody's only as a value of its own or as a part of a key.
    private static String pattern(String code) {
        if (!PersonWords.isTelling(code)) {
            return "(?<=[ \"|/])" + literal(code) + "(?=[|/\"])";
        }
        var notANumberOfJson = code.chars().allMatch(Character::isDigit) ? "(?<![:\\[,.])" : "";
        return apart(notANumberOfJson + literal(code));
    }

    /// Not within a longer Latin word or number, and not as the name of a field of JSON. Thai words follow each other
    /// without a space.
    private static String apart(String word) {
        return "(?<!" + LETTER + ")" + word + "(?!" + LETTER + "|\":)";
    }

    private static String literal(String text) {
        return Pattern.quote(text);
    }

    private static void exchange(List<Exchange> where, String pattern, String instead) {
        where.add(new Exchange(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), instead));
    }

    /// Answers of this identity are called otherwise from now on.
    void rename(String identity, String instead) {
        renamed.put(identity, instead);
    }

    /// A text in which the person may be named.
    String in(String text) {
        var key = part(text);
        if (!key.equals(text)) {
            return key;
        }
        var exchanged = JOINT.splitAsStream(text).map(this::part).collect(Collectors.joining());
        for (var it : anywhere) {
            exchanged = it.in(exchanged);
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            for (var it : inRecords) {
                exchanged = it.in(exchanged);
            }
        }
        for (var it : renamed.entrySet()) {
            exchanged = exchanged.replace(it.getKey(), it.getValue());
        }
        return exchanged;
    }

    /// A text that is about the person: there a first or a last name alone is the person's, too.
    String inOwn(String text) {
        var exchanged = in(text);
        for (var it : about) {
            exchanged = it.in(exchanged);
        }
        return exchanged;
    }

    private String part(String part) {
        var code = ThaiText.code(part);
        return words.codes().contains(code) || words.emails().contains(code.toLowerCase(Locale.ROOT))
                ? words.instead().code()
                : part;
    }

    /// A question to the database.
    ///
    /// @param condition holds for rows in which the person may be named
    /// @param parameters of the condition
    record Naming(String condition, Object[] parameters) {
    }

    /// Asks for rows that may name the person in one of some columns.
    Naming naming(List<String> columns) {
        var probes = probes();
        return new Naming(columns.stream().flatMap(column -> probes.stream().map(_ -> "lower(" + column + ") like ?"))
                .collect(Collectors.joining(" or ", "(", ")")),
                columns.stream().flatMap(_ -> probes.stream()).toArray());
    }

    /// What a text must hold for anything to be exchanged in it, as patterns of the database.
    private List<String> probes() {
        return Stream.of(words.codes().stream(), words.emails().stream(), words.names().stream().map(Redaction::probe),
                renamed.keySet().stream()).flatMap(it -> it).map(it -> "%" + it.toLowerCase(Locale.ROOT) + "%")
                .distinct().toList();
    }

    private static String probe(Name name) {
        return name.first() + "%" + name.last();
    }
}
