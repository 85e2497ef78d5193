package phonngan.review;

import java.util.List;
import java.util.function.Consumer;
import phonngan.common.Problem;

/// Where decisions come from.
public interface DecisionSource {

    /// What is wrong with the file as a whole; nothing is read when there is anything.
    List<Problem> problems();

    /// Hands over every row.
    ///
    /// @param reader is told each row that could be read
    /// @param refused is told each row that could not
    void forEachRow(Consumer<DecisionRow> reader, Consumer<Problem> refused);
}
