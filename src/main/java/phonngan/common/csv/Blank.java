package phonngan.common.csv;

import java.util.List;

import phonngan.common.ThaiText;

/// Records in which a reader sees nothing.
final class Blank {
    private Blank() {
    }

    /// True when nothing is to be seen in any of the cells.
    static boolean all(List<String> cells) {
        return cells.stream().allMatch(ThaiText::isBlank);
    }
}
