package phonngan.access;

import java.util.Locale;
import java.util.regex.Pattern;
import phonngan.common.Sha256;

/// A code that is printed on paper and typed by a person, in groups of four.
public final class PaperCode {
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\-]+");
    private static final Pattern GROUP = Pattern.compile(".{4}(?=.)");

    private PaperCode() {
    }

    /// As it is printed: `7K3M-…`.
    public static String printed(String code) {
        return GROUP.matcher(code).replaceAll("$0-");
    }

    /// The hash under which it is kept, however it was typed.
    static String hash(String typed) {
        return Sha256.of("phonngan-paper/1," + BETWEEN.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT));
    }
}
