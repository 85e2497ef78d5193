package phonngan.invariants;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import phonngan.common.OfficeYear;
import phonngan.common.Progress;
import phonngan.ledger.Head;
import phonngan.ledger.LedgerFinding;
import phonngan.ledger.RuleBookCheck;
import phonngan.ledger.VerifyLedger;

/// The chain of the ledger, recomputed entry by entry.
public final class InspectChain implements Inspection {
    private static final Set<Invariant> OWN = EnumSet.of(Invariant.I05, Invariant.I07, Invariant.I08, Invariant.I09,
            Invariant.I11, Invariant.I12);

    private final VerifyLedger ledger;
    private final RuleBookCheck ruleBooks;
    private final Progress progress;
    private final Head whole;

    /// With the verifier.
    public InspectChain(VerifyLedger ledger, RuleBookCheck ruleBooks, Progress progress) {
        this(ledger, ruleBooks, progress, Head.EMPTY);
    }

    private InspectChain(VerifyLedger ledger, RuleBookCheck ruleBooks, Progress progress, Head whole) {
        this.ledger = ledger;
        this.ruleBooks = ruleBooks;
        this.progress = progress;
        this.whole = whole;
    }

    /// The same for what came after a head at which the chain was whole.
    InspectChain after(Head head) {
        return new InspectChain(ledger, ruleBooks, progress, head);
    }

    @Override
    public Set<Invariant> invariants() {
        return OWN;
    }

    @Override
    public void inspect(OfficeYear book, Notebook notebook) {
        var report = whole.seq() == 0
                ? ledger.verify(book, ruleBooks, List.of(), it -> progress.advance("check", it))
                : ledger.verifyAfter(book, whole, ruleBooks);
        OWN.forEach(it -> notebook.checked(it, Math.max(0, report.head().seq() - whole.seq())));
        report.findings().forEach(it -> notebook.found(breach(it)));
        if (report.unlisted() > 0) {
            notebook.foundMore(breach(report.findings().getLast()).invariant(), report.unlisted());
        }
    }

    private static Breach breach(LedgerFinding finding) {
        return switch (finding) {
            case LedgerFinding.OutOfSequence(var seq, var found) ->
                of(Invariant.I07, seq, Long.toString(seq), Long.toString(found));
            case LedgerFinding.PreviousHashDiffers(var seq, var expected, var written) ->
                of(Invariant.I08, seq, expected, written);
            case LedgerFinding.HashDiffers(var seq, var computed, var written) ->
                of(Invariant.I09, seq, computed, written);
            case LedgerFinding.UnknownKind(var seq, var kind) ->
                of(Invariant.I12, seq, "award, bonus, adjustment, reversal", kind);
            case LedgerFinding.WrongSign(var seq, var kind, var points) ->
                of(Invariant.I12, seq, kind, points.plain());
            case LedgerFinding.Misfiled(var seq, var part, var follows) ->
                of(Invariant.I12, seq, "", part + " ← " + follows);
            case LedgerFinding.ReversesUnknown(var seq, var reverses) -> of(Invariant.I11, seq, "", reverses);
            case LedgerFinding.ReversesOther(var seq, var reverses) ->
                of(Invariant.I11, seq, "", Long.toString(reverses));
            case LedgerFinding.ReversedTwice(var seq, var reverses, var first) ->
                of(Invariant.I11, seq, "entry " + first, "entry " + seq + " ← " + reverses);
            case LedgerFinding.HeadDiffers(var seq, var recorded, var found) ->
                of(Invariant.I08, seq, recorded, found);
            case LedgerFinding.TailCut(var seq, var recorded) ->
                of(Invariant.I07, seq, Long.toString(recorded), "");
            case LedgerFinding.PostingMissing(var seq, var last) ->
                of(Invariant.I07, seq, "", seq + "–" + last);
            case LedgerFinding.PostingDiffers(var seq, var number, var entries, var head) ->
                of(Invariant.I07, seq, "", "posting " + number + ": " + entries + " → " + head);
            case LedgerFinding.RuleBookAltered(var seq, var digest) -> of(Invariant.I05, seq, digest, "");
            case LedgerFinding.RuleBookMissing(var seq, var digest) -> of(Invariant.I05, seq, digest, "");
        };
    }

    private static Breach of(Invariant invariant, long seq, String expected, String found) {
        return new Breach(invariant, "entry " + seq, expected, found);
    }
}
