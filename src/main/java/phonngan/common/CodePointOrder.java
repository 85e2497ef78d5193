package phonngan.common;

import java.util.Comparator;

/// The order of ids in every output: by Unicode code point, the same on every machine and in every language.
/// [String#compareTo] differs from it beyond the basic plane, because it compares halves of surrogate pairs.
public final class CodePointOrder {
    /// The order itself.
    public static final Comparator<String> BY_CODE_POINT = CodePointOrder::compare;

    private CodePointOrder() {
    }

    private static int compare(String left, String right) {
        int common = Math.min(left.length(), right.length());
        for (int i = 0; i < common; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                return Character.isSurrogate(a) == Character.isSurrogate(b)
                        ? Character.compare(a, b)
                        : Boolean.compare(Character.isSurrogate(a), Character.isSurrogate(b));
            }
        }
        return Integer.compare(left.length(), right.length());
    }
}
