package phonngan.ledger;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import phonngan.ledger.LedgerFinding.Misfiled;
import phonngan.ledger.LedgerFinding.ReversedTwice;
import phonngan.ledger.LedgerFinding.ReversesOther;
import phonngan.ledger.LedgerFinding.ReversesUnknown;
import phonngan.ledger.LedgerFinding.UnknownKind;
import phonngan.ledger.LedgerFinding.WrongSign;

/// Whether an entry makes sense by itself and beside the entries that it names: a forger who also mended the hashes is
/// caught here.
///
/// @param named the entries that the entries under test name, by id
/// @param firstReversals the place of the first reversal of each of them that was reversed, by its id
/// @param findings where findings go
record MeaningCheck(Map<Long, WrittenEntry> named, Map<Long, Long> firstReversals, Findings findings) {

    void check(WrittenEntry entry) {
        switch (entry.kind()) {
            case "award" -> checkFigure(entry, Part.BASE, entry.points().hundredths() > 0);
            case "bonus" -> checkFigure(entry, Part.BONUS, entry.points().hundredths() > 0);
            case "adjustment" -> checkFigure(entry, Part.BASE, !entry.points().isZero());
            case "reversal" -> checkReversal(entry);
            default -> findings.add(new UnknownKind(entry.seq(), entry.kind()));
        }
        if (entry.follows() != 0 && !isEarlier(entry, named.get(entry.follows()))) {
            findings.add(new Misfiled(entry.seq(), entry.part(), entry.follows()));
        }
    }

    private void checkFigure(WrittenEntry entry, Part part, boolean rightSign) {
        if (!rightSign) {
            findings.add(new WrongSign(entry.seq(), entry.kind(), entry.points()));
        }
        if (!entry.part().equals(part.word())) {
            findings.add(new Misfiled(entry.seq(), entry.part(), entry.follows()));
        }
        if (entry.reverses() != null) {
            findings.add(new ReversesOther(entry.seq(), entry.reverses()));
        }
    }

    private void checkReversal(WrittenEntry entry) {
        var id = entry.reverses();
        var reversed = id == null ? null : named.get(id);
        if (id == null || reversed == null || reversed.seq() >= entry.seq()) {
            findings.add(new ReversesUnknown(entry.seq(), Objects.toString(id, "")));
            return;
        }
        if (reversed.kind().equals("reversal") || !reversed.sharesSlotWith(entry)
                || reversed.points().hundredths() != -entry.points().hundredths()) {
            findings.add(new ReversesOther(entry.seq(), id));
        }
        var first = firstReversals.getOrDefault(id, entry.seq());
        if (first < entry.seq()) {
            findings.add(new ReversedTwice(entry.seq(), id, first));
        }
    }

    private static boolean isEarlier(WrittenEntry entry, @Nullable WrittenEntry followed) {
        return followed != null && followed.seq() < entry.seq() && followed.sharesSlotWith(entry);
    }
}
