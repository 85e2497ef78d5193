package phonngan.ledger.jdbc;

import io.micronaut.core.annotation.Introspected;
import phonngan.common.Points;
import phonngan.ledger.Part;
import phonngan.ledger.Slot;
import phonngan.ledger.Standing;
import phonngan.roster.SubjectKey;

/// The last entry at a slot and what stands there.
@Introspected
record SlotRow(String subjectKey, String indicatorId, String part, long entryId, long points) {

    /// Before every slot: no subject, indicator or part has an empty name.
    static final SlotRow BEFORE_ALL = new SlotRow("", "", "", 0, 0);

    Standing standing() {
        var slot = new Slot(new SubjectKey(subjectKey), indicatorId,
                part.equals(Part.BONUS.word()) ? Part.BONUS : Part.BASE);
        return new Standing(slot, entryId, new Points(points));
    }
}
