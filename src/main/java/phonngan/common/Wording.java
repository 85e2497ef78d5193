package phonngan.common;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// Turns codes into sentences, in Thai or English. The texts live in `messages/<bundle>_<language>.properties`;
/// a missing text is a programmer's mistake and throws.
public final class Wording {
    private static final ResourceBundle.Control EXACT = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /// A private-use character that no canonical text of a user begins with.
    private static final String DOUBT = "\uE000";

    /// Another one, before a day.
    private static final String DAY = "\uE001";

    private Wording() {
    }

    /// The sentence of a bundle's key with its arguments filled in as they are: no grouping, no locale.
    ///
    /// @throws java.util.MissingResourceException when the text is missing
    public static String say(Language language, String bundle, String key, List<String> arguments) {
        var told = arguments.stream().map(it -> resolve(language, it)).toArray();
        return new MessageFormat(texts(language, bundle).getString(key), Locale.ROOT).format(told);
    }

    /// An argument that names a text instead of being one, such as the doubt about a claim's owner; [#say] looks it up.
    public static String doubt(String key) {
        return DOUBT + key;
    }

    /// An argument that is a day; [#say] prints it as readers of the language write days.
    public static String day(LocalDate day) {
        return DAY + day;
    }

    private static String resolve(Language language, String argument) {
        return argument.startsWith(DAY) ? dayOf(language, argument) : textOf(language, argument);
    }

    private static String dayOf(Language language, String argument) {
        try {
            return ThaiDate.print(LocalDate.parse(argument.substring(DAY.length())),
                    language == Language.TH ? DateStyle.THAI_LONG : DateStyle.ENGLISH);
        } catch (DateTimeParseException _) {
            return argument;
        }
    }

    private static String textOf(Language language, String argument) {
        if (!argument.startsWith(DOUBT)) {
            return argument;
        }
        var texts = texts(language, "doubts");
        var key = argument.substring(DOUBT.length());
        return texts.containsKey(key) ? texts.getString(key) : argument;
    }

    private static ResourceBundle texts(Language language, String bundle) {
        return ResourceBundle.getBundle("messages/" + bundle, language.locale(), EXACT);
    }

    /// As [#say(Language, String, String, List)] with the arguments spelled out.
    public static String say(Language language, String bundle, String key, String... arguments) {
        return say(language, bundle, key, List.of(arguments));
    }

    /// What is wrong, as a sentence.
    public static String message(Problem problem, Language language) {
        return say(language, "problems", problem.code().word() + ".message", problem.arguments());
    }

    /// What to do about it, as a sentence.
    public static String remedy(Problem problem, Language language) {
        return say(language, "problems", problem.code().word() + ".remedy", problem.arguments());
    }
}
