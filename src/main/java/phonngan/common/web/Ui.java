package phonngan.common.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import phonngan.common.DateStyle;
import phonngan.common.Language;
import phonngan.common.ThaiDate;
import phonngan.common.Wording;

/// How a template speaks: texts, days and times in the reader's language.
///
/// @param language the reader's
public record Ui(Language language) {
    private static final char UNBROKEN = '\u00A0';

    /// The text of a key. Its first word names the bundle: `ranking.title` stands in
    /// `messages/pages/ranking_<language>.properties` under `title`.
    ///
    /// @throws java.util.MissingResourceException when the text is missing
    public String t(String key, Object... arguments) {
        int dot = key.indexOf('.');
        return Wording.say(language, "pages/" + key.substring(0, dot), key.substring(dot + 1),
                Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /// The language's tag: `th` or `en`.
    public String lang() {
        return language.tag();
    }

    /// The title in the reader's language; the Thai one when there is no English.
    public String title(String thai, @Nullable String english) {
        return language == Language.EN && english != null ? english : thai;
    }

    /// A day such as `1 ต.ค. 2565`, which does not break across lines.
    public String day(LocalDate day) {
        return ThaiDate.print(day, style()).replace(' ', UNBROKEN);
    }

    /// A moment in the time of Thailand, such as `5 ต.ค. 2566 14:30 น.`
    public String moment(Instant instant) {
        return ThaiDate.print(instant, style()).replace(' ', UNBROKEN);
    }

    private DateStyle style() {
        return language == Language.TH ? DateStyle.THAI_SHORT : DateStyle.ENGLISH;
    }

    /// A whole number in groups of three: `7,012`.
    public String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
