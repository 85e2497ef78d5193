package phonngan.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import phonngan.roster.ErasedPeople.Called;
import phonngan.roster.ErasedWords;
import phonngan.roster.Roster;
import phonngan.roster.SubjectKey;

/// Rows that name somebody as their sender whose words were erased. A file that was read before the erasure may be read
/// again after it, and must not bring the words back.
final class ErasedSenders {
    private static final Map<Field, Called> KEYS = new EnumMap<>(
            Map.of(Field.STAFF_ID, Called.STAFF_ID, Field.EMAIL, Called.EMAIL, Field.STAFF_NAME, Called.NAME));

    private final Roster roster;
    private final Columns columns;

    ErasedSenders(Roster roster, Columns columns) {
        this.roster = roster;
        this.columns = columns;
    }

    /// Who was erased and is named as sender. A name alone may be that of a namesake who still works here.
    Optional<SubjectKey> find(Sender sender) {
        return roster.erased().find(Called.STAFF_ID, sender.staffId())
                .or(() -> roster.erased().find(Called.EMAIL, sender.email()))
                .or(() -> sender.staffId().isEmpty() && sender.email().isEmpty()
                        && roster.listByName(sender.staffName()).isEmpty()
                                ? roster.erased().find(Called.NAME, sender.staffName())
                                : Optional.empty());
    }

    /// The row with what stands for the person in the place of the person's words.
    SourceRow.Cells neutral(SourceRow.Cells row, SubjectKey person) {
        var cells = new ArrayList<>(row.cells());
        for (int position : named()) {
            if (names(cells.get(position), person)) {
                cells.set(position, new ErasedWords(person).code());
            }
        }
        return new SourceRow.Cells(row.row(), row.line(), cells);
    }

    /// The row without a word.
    static RawRow blank(SourceRow.Cells row) {
        return new RawRow(row.row(), row.line(), Collections.nCopies(row.cells().size(), ""));
    }

    private boolean names(String cell, SubjectKey person) {
        return KEYS.values().stream().anyMatch(it -> roster.erased().find(it, cell).filter(person::equals).isPresent());
    }

    private Set<Integer> named() {
        var positions = new HashSet<>(columns.identity());
        columns.shared().stream().filter(it -> KEYS.containsKey(it.field())).map(MappedColumn::positions)
                .flatMap(List::stream).forEach(positions::add);
        return positions;
    }
}
