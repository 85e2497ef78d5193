package phonngan.ledger.jdbc;

import io.micronaut.core.annotation.Introspected;
import java.util.Arrays;
import phonngan.common.Points;
import phonngan.ledger.Movement;
import phonngan.ledger.Part;
import phonngan.ledger.Slot;
import phonngan.roster.SubjectKey;

/// What one entry does, in hundredths, in the order of the posting key.
@Introspected
record MovementRow(String subjectKey, String indicatorId, String part, long follows, long seq, long entryId,
        String kind, long points) {

    /// Before every entry: no subject, indicator or part has an empty name.
    static final MovementRow BEFORE_ALL = new MovementRow("", "", "", 0, 0, 0, "", 0);

    Movement movement() {
        return new Movement(new Slot(new SubjectKey(subjectKey), indicatorId, knownPart()), seq, entryId,
                kind.equals("reversal"), new Points(points));
    }

    private Part knownPart() {
        return Arrays.stream(Part.values()).filter(it -> it.word().equals(part)).findFirst().orElseThrow(
                () -> new IllegalStateException("entry " + seq + " of the ledger is of no known part: " + part));
    }
}
