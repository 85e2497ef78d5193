package phonngan.roster;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import phonngan.common.PersonName;
import phonngan.common.ThaiText;

/// Whom an office has erased. Their words are gone; what is left are keyed marks, enough to notice that a file names one
/// of them again and too little to learn a name.
public interface ErasedPeople {
    /// Of an office that has erased nobody.
    ErasedPeople NOBODY = (_, _) -> Optional.empty();

    /// Who was called so before, if somebody was and has not been let back since.
    Optional<SubjectKey> find(Called called, String word);

    /// How long their first and last names are: what is needed to look for a name in a text without spaces.
    default Set<NameShape> shapes() {
        return Set.of();
    }

    /// Whether the office has erased anybody.
    default boolean isAnybody() {
        return !shapes().isEmpty();
    }

    /// The lengths of a first and a last name.
    record NameShape(int first, int last) {
    }

    /// The ways in which a file can call somebody.
    enum Called {
        /// รหัสบุคลากร
        STAFF_ID {
            @Override
            String key(String word) {
                return ThaiText.code(word);
            }
        },
        /// อีเมล
        EMAIL {
            @Override
            String key(String word) {
                return ThaiText.canonical(word).toLowerCase(Locale.ROOT);
            }
        },
        /// ชื่อและนามสกุล
        NAME {
            @Override
            String key(String word) {
                return PersonName.key(word);
            }
        };

        abstract String key(String word);

        /// What is marked: two spellings of one word give one text; empty for a blank word.
        public String marked(String word) {
            var key = key(word);
            return key.isEmpty() ? "" : "person," + name() + "," + key;
        }
    }
}
