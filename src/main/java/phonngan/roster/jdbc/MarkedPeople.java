package phonngan.roster.jdbc;

import jakarta.inject.Provider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import phonngan.roster.ErasedPeople;
import phonngan.roster.SubjectKey;
import phonngan.roster.WordMarks;

/// Erased people by the marks of their words.
///
/// @param marks makes marks; not asked for, and no key needed, while nobody was erased
/// @param byMark who had the word of a mark
/// @param shapes how long their names are
record MarkedPeople(Provider<WordMarks> marks, Map<String, SubjectKey> byMark,
        Set<NameShape> shapes) implements ErasedPeople {

    static MarkedPeople of(Provider<WordMarks> marks, List<ErasedWordRow> rows) {
        return new MarkedPeople(marks,
                rows.stream().collect(
                        Collectors.toMap(ErasedWordRow::mark, it -> new SubjectKey(it.subjectKey()), (one, _) -> one)),
                rows.stream().filter(it -> it.firstLength() > 0)
                        .map(it -> new NameShape(it.firstLength(), it.lastLength())).collect(Collectors.toSet()));
    }

    @Override
    public boolean isAnybody() {
        return !byMark.isEmpty();
    }

    @Override
    public Optional<SubjectKey> find(Called called, String word) {
        var marked = byMark.isEmpty() ? "" : called.marked(word);
        return marked.isEmpty() ? Optional.empty() : Optional.ofNullable(byMark.get(marks.get().mark(marked)));
    }
}
