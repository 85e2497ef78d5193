package phonngan.access;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What a password must be: long, and not one that others try first. Any letters of any language, spaces included; no
/// rule about capitals or digits, and no date from which it is old.
public final class PasswordRules {
    /// The fewest characters.
    public static final int SHORTEST = 12;
    /// The most characters.
    public static final int LONGEST = 128;

    private static final int TELLING = 4;
    private static final Pattern REPEATED = Pattern.compile("(.{1,4})\\1+");
    private static final Pattern AROUND = Pattern.compile("^[\\d\\W_]+|[\\d\\W_]+$", Pattern.UNICODE_CHARACTER_CLASS);

    private final Predicate<String> common;

    /// The rules.
    ///
    /// @param common whether a text in small letters is among the passwords that are tried first
    public PasswordRules(Predicate<String> common) {
        this.common = common;
    }

    /// What is wrong with a password.
    public enum Fault {
        /// shorter than [#SHORTEST]
        SHORT,
        /// longer than [#LONGEST]
        LONG,
        /// one of those tried first, with or without digits around it, or a few letters again and again
        COMMON,
        /// it holds the login name
        NAME,
        /// typed in two ways
        DIFFERENT;

        /// The word by which texts name it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What two ways of typing one password share. A Thai keyboard and a phone may compose marks differently.
    public static String spelled(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    /// The first thing wrong with a password; empty when it will do.
    ///
    /// @param login the login name in canonical spelling
    public Optional<Fault> find(String password, String login) {
        var spelled = spelled(password);
        int length = spelled.codePointCount(0, spelled.length());
        var small = spelled.toLowerCase(Locale.ROOT);
        if (length < SHORTEST) {
            return Optional.of(Fault.SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Fault.LONG);
        }
        if (login.length() >= TELLING && small.contains(login)) {
            return Optional.of(Fault.NAME);
        }
        var core = AROUND.matcher(small).replaceAll("");
        return core.isEmpty() || common.test(small) || common.test(core) || REPEATED.matcher(small).matches()
                ? Optional.of(Fault.COMMON)
                : Optional.empty();
    }
}
