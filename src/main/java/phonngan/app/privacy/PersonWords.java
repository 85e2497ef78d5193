package phonngan.app.privacy;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import phonngan.common.PersonName;
import phonngan.common.ThaiText;
import phonngan.roster.ErasedPeople.Called;
import phonngan.roster.ErasedWords;

/// The words by which a person is called in the store.
///
/// @param instead what takes their place
/// @param codes the staff id and log-in names
/// @param emails e-mail addresses, lower case
/// @param names first and last names
record PersonWords(ErasedWords instead, Set<String> codes, Set<String> emails, Set<Name> names) {
    private static final Pattern TELLING = Pattern.compile("(?=.*\\D).{3,}|\\d{5,}|(?!19|2[04567])\\d{4}");

    /// A first and a last name.
    record Name(String first, String last) {
        String whole() {
            return first + " " + last;
        }
    }

    /// Keeps its own copies.
    PersonWords {
        codes = Set.copyOf(codes);
        emails = Set.copyOf(emails);
        names = Set.copyOf(names);
    }

    /// Whether somebody so called is, or may be, this person.
    boolean areOf(String called) {
        var word = ThaiText.code(called);
        return codes.contains(word) || emails.contains(word.toLowerCase(Locale.ROOT))
                || names.stream().anyMatch(it -> PersonName.key(it.whole()).equals(PersonName.key(called)));
    }

    /// Whether a code can be told from other words, numbers and years wherever it stands.
    static boolean isTelling(String code) {
        return TELLING.matcher(code).matches();
    }

    /// The texts whose keyed marks tell that a later file names the person.
    Stream<String> marked() {
        return Stream
                .of(codes.stream().map(Called.STAFF_ID::marked), emails.stream().map(Called.EMAIL::marked),
                        names.stream().map(Name::whole).map(Called.NAME::marked))
                .flatMap(it -> it).filter(it -> !it.isEmpty()).distinct();
    }
}
