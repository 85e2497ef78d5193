package phonngan.common.csv;

import java.util.List;

/// Cells in which a reader sees nothing: spaces of any kind and invisible marks count as nothing.
final class Blank {
    private Blank() {
    }

    /// True when nothing is to be seen in any of the cells.
    static boolean all(List<String> cells) {
        return cells.stream().allMatch(Blank::is);
    }

    private static boolean is(String cell) {
        return cell.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c)
                || Character.getType(c) == Character.FORMAT);
    }
}
