package phonngan.common.csv;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import phonngan.common.ProblemCode;

/// A place in a row where a letter is lost: a NUL, or the U+FFFD that some program left where it could not read one.
///
/// @param code which of the two
/// @param column the column, counted from 0
/// @param cell the cell as it stands
record Hole(ProblemCode code, int column, String cell) {

    /// The first hole in these cells.
    static Optional<Hole> find(List<String> cells) {
        return IntStream.range(0, cells.size()).boxed()
                .flatMap(column -> codeOf(cells.get(column)).map(code -> new Hole(code, column, cells.get(column))))
                .findFirst();
    }

    private static Stream<ProblemCode> codeOf(String cell) {
        return cell.indexOf('\0') >= 0
                ? Stream.of(ProblemCode.NUL_IN_ROW)
                : cell.indexOf('\uFFFD') >= 0 ? Stream.of(ProblemCode.DAMAGED_TEXT) : Stream.empty();
    }
}
