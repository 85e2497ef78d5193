package phonngan.roster.jdbc;

import java.util.Map;
import java.util.Optional;
import phonngan.roster.ErasedPeople;
import phonngan.roster.SubjectKey;
import phonngan.roster.WordMarks;

/// Erased people by the marks of their words.
///
/// @param marks makes marks
/// @param byMark who had the word of a mark
record MarkedPeople(WordMarks marks, Map<String, SubjectKey> byMark) implements ErasedPeople {

    @Override
    public Optional<SubjectKey> find(Called called, String word) {
        var marked = byMark.isEmpty() ? "" : called.marked(word);
        return marked.isEmpty() ? Optional.empty() : Optional.ofNullable(byMark.get(marks.mark(marked)));
    }
}
