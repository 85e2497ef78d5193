package phonngan.common;

import java.util.Comparator;

/// The order of ids in every output: by Unicode code point, the same on every machine and in every language.
/// [String#compareTo] differs from it beyond the basic plane, because it compares halves of surrogate pairs.
public final class CodePointOrder {
    /// The order itself.
    public static final Comparator<String> BY_CODE_POINT = CodePointOrder::compare;
/// The order of ids in everything that is printed: by Unicode code point. `String.compareTo` goes by UTF-16 units and
/// puts rare characters beyond U+FFFF before some that they should follow.
public final class CodePointOrder {
    /// The order itself.
    public static final Comparator<String> CODE_POINTS = CodePointOrder::compare;

    private CodePointOrder() {
    }

    private static int compare(String left, String right) {
        int common = Math.min(left.length(), right.length());
        for (int i = 0; i < common; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
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
        return Integer.compare(left.length(), right.length());
        return Integer.compare(one.length(), other.length());
    }
}
