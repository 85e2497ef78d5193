package phonngan.access;

import java.util.Locale;
import phonngan.common.ThaiText;

/// How the names typed at sign-in compare: capitals, spaces around and Thai digits do not matter.
public final class LoginName {
    /// The longest that is stored.
    public static final int LONGEST = 100;

    private LoginName() {
    }

    /// The canonical spelling; empty when nothing was typed.
    public static String of(String typed) {
        return ThaiText.code(typed).toLowerCase(Locale.ROOT);
    }
}
