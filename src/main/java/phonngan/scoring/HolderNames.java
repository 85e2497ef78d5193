package phonngan.scoring;

import phonngan.common.ThaiText;
import phonngan.roster.Subject;

/// Whose award it is: holders compare as names do.
final class HolderNames {
    private HolderNames() {
    }

    /// The key of an award's holder. No holder given means the subject, who is therefore the same holder as one written
    /// with the subject's own name.
    static String key(String holder, Subject subject) {
        return ThaiText.canonical(holder).isEmpty() ? key(subject.name()) : key(holder);
    }

    private static String key(String name) {
        return ThaiText.canonical(name);
    }
}
