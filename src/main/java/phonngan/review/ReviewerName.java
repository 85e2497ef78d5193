package phonngan.review;

import java.util.Locale;
import phonngan.common.PersonName;
import phonngan.common.ThaiText;

/// What people are called in decisions, rolls and queues: by staff id, by e-mail address, or by name.
final class ReviewerName {
    private ReviewerName() {
    }

    /// What two ways of calling one person share: the same staff id, the same address in whatever capitals, or the same
    /// first and last name whatever the prefix. Staff ids keep their capitals; a name is more than one word.
    static String key(String called) {
        var code = ThaiText.code(called);
        if (code.contains("@")) {
            return code.toLowerCase(Locale.ROOT);
        }
        var name = PersonName.key(called);
        return name.contains(" ") ? name : code;
    }
}
