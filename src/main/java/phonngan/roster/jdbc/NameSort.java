package phonngan.roster.jdbc;

import java.text.Collator;
import java.util.Arrays;
import java.util.Locale;

/// The sort key of a name: ordered byte by byte, unsigned, such keys stand as names do in a Thai dictionary, which no
/// collation of the database does.
public final class NameSort {
    private static final int LONGEST = 600;
    private static final Collator THAI = Collator.getInstance(Locale.forLanguageTag("th"));

    private NameSort() {
    }

    /// The sort key of somebody’s name.
    public static byte[] key(String firstName, String lastName) {
        var key = THAI.getCollationKey(firstName + " " + lastName).toByteArray();
        return key.length <= LONGEST ? key : Arrays.copyOf(key, LONGEST);
    }
}
