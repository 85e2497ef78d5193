package phonngan.roster.jdbc;

import jakarta.inject.Provider;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import phonngan.common.PersonName;
import phonngan.roster.LearnerNames;
import phonngan.roster.WordMarks;

/// Learners by initials and mark: `ก.ป. ·9f3ab2c4d5e6f708`.
///
/// @param marks makes marks
record MarkedLearners(Provider<WordMarks> marks) implements LearnerNames {
    private static final int SHOWN = 16;
    private static final Pattern HIDDEN = Pattern.compile(".{0,12} ·[0-9a-f]{16}");
    /// A Thai vowel that is written before its consonant is no initial.
    private static final String VOWELS_BEFORE = "เแโใไ";

    @Override
    public String hidden(String name) {
        var key = PersonName.key(name);
        return key.isEmpty() || HIDDEN.matcher(name).matches()
                ? name
                : initials(PersonName.bare(name)) + " ·" + marks.get().mark("learner," + key).substring(0, SHOWN);
    }

    private static String initials(String bare) {
        return Arrays.stream(bare.split(" ")).limit(2).map(MarkedLearners::initial).collect(Collectors.joining());
    }

    private static String initial(String word) {
        int at = word.length() > 1 && VOWELS_BEFORE.indexOf(word.charAt(0)) >= 0 ? 1 : 0;
        return word.substring(at, word.offsetByCodePoints(at, 1)) + ".";
    }
}
