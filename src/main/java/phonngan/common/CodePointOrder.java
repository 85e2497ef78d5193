package phonngan.common;

import java.util.Comparator;

/// The order of ids in everything that is printed: by Unicode code point. `String.compareTo` goes by UTF-16 units and
/// puts rare characters beyond U+FFFF before some that they should follow.
public final class CodePointOrder {
    /// The order itself.
    public static final Comparator<String> CODE_POINTS = CodePointOrder::compare;

    private CodePointOrder() {
    }

    private static int compare(String one, String other) {
        var length = Math.min(one.length(), other.length());
        for (var i = 0; i < length; i++) {
            var a = one.charAt(i);
            var b = other.charAt(i);
            if (a != b) {
                // half of a pair stands for a code point above all that fit into one unit
                return Character.isSurrogate(a) == Character.isSurrogate(b)
                        ? Character.compare(a, b)
                        : Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b));
            }
        }
        return Integer.compare(one.length(), other.length());
    }
}
