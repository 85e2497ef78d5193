package phonngan.common;

/// Text that is canonical as it stands. Nearly every cell is, and one look at each character tells it, while
/// repairing costs many.
final class PlainText {
    private static final char SARA_AA = '\u0E32';
    private static final char SARA_AM = '\u0E33';
    private static final char SARA_E = '\u0E40';

    private PlainText() {
    }

    /// Whether [ThaiText#canonical] would change nothing. Only printable ASCII and Thai written in its proper order are
    /// known to be so; of anything else the answer is no.
    static boolean is(String text) {
        char before = ' ';
        char twoBefore = ' ';
        for (int i = 0; i < text.length(); i++) {
            char it = text.charAt(i);
            if (!mayFollow(it, before, twoBefore)) {
                return false;
            }
            twoBefore = before;
            before = it;
        }
        return before != ' ' || text.isEmpty();
    }

    private static boolean mayFollow(char it, char before, char twoBefore) {
        if (it == ' ') {
            return before != ' ';
        }
        if (it > ' ' && it < '\u007F') {
            return true;
        }
        if (it < '\u0E01' || it > '\u0E5B' || it > '\u0E3A' && it < '\u0E3F') {
            return false;
        }
        if (it == SARA_AA || it == SARA_AM) {
            return isLetter(before) || isTone(before) && isLetter(twoBefore);
        }
        if (isVowelMark(it)) {
            return isLetter(before);
        }
        if (isTone(it)) {
            return isLetter(before) || isVowelMark(before) && isLetter(twoBefore);
        }
        return !isRareMark(it) && !(it == SARA_E && before == SARA_E);
    }

    private static boolean isLetter(char it) {
        return it >= 'ก' && it <= 'ฮ';
    }

    /// ◌ั ◌ิ ◌ี ◌ึ ◌ื ◌ุ ◌ู ◌็
    private static boolean isVowelMark(char it) {
        return it == '\u0E31' || it >= '\u0E34' && it <= '\u0E39' || it == '\u0E47';
    }

    /// ◌่ ◌้ ◌๊ ◌๋ ◌์
    private static boolean isTone(char it) {
        return it >= '\u0E48' && it <= '\u0E4C';
    }

    /// ◌ฺ ◌ํ ◌๎
    private static boolean isRareMark(char it) {
        return it == '\u0E3A' || it == '\u0E4D' || it == '\u0E4E';
    }
}
