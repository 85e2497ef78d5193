package phonngan.ledger;

import java.util.List;
import java.util.stream.Stream;
import phonngan.common.Language;
import phonngan.common.Wording;
import phonngan.ledger.LedgerFinding.HashDiffers;
import phonngan.ledger.LedgerFinding.HeadDiffers;
import phonngan.ledger.LedgerFinding.Misfiled;
import phonngan.ledger.LedgerFinding.OutOfSequence;
import phonngan.ledger.LedgerFinding.PostingDiffers;
import phonngan.ledger.LedgerFinding.PostingMissing;
import phonngan.ledger.LedgerFinding.PreviousHashDiffers;
import phonngan.ledger.LedgerFinding.ReversedTwice;
import phonngan.ledger.LedgerFinding.ReversesOther;
import phonngan.ledger.LedgerFinding.ReversesUnknown;
import phonngan.ledger.LedgerFinding.RuleBookAltered;
import phonngan.ledger.LedgerFinding.RuleBookMissing;
import phonngan.ledger.LedgerFinding.TailCut;
import phonngan.ledger.LedgerFinding.UnknownKind;
import phonngan.ledger.LedgerFinding.WrongSign;

/// A finding in words: the texts stand in `messages/ledger_th.properties` and `messages/ledger_en.properties`.
///
/// @param word the finding's word, as reports print it
/// @param arguments what the texts mention, in the order of their placeholders
public record FindingText(String word, List<String> arguments) {

    /// The words for a finding.
    public static FindingText of(LedgerFinding finding) {
        return switch (finding) {
            case OutOfSequence(var seq, var found) -> text("out-of-sequence", seq, found);
            case PreviousHashDiffers(var seq, var expected, var written) ->
                text("previous-hash-differs", seq, expected, written);
            case HashDiffers(var seq, var computed, var written) -> text("hash-differs", seq, computed, written);
            case UnknownKind(var seq, var kind) -> text("unknown-kind", seq, kind);
            case WrongSign(var seq, var kind, var points) -> text("wrong-sign", seq, kind, points);
            case Misfiled(var seq, var part, var follows) -> text("misfiled", seq, part, follows);
            case ReversesUnknown(var seq, var reverses) -> text("reverses-unknown", seq, reverses);
            case ReversesOther(var seq, var reverses) -> text("reverses-other", seq, reverses);
            case ReversedTwice(var seq, var reverses, var first) -> text("reversed-twice", seq, reverses, first);
            case HeadDiffers(var seq, var recorded, var found) -> text("head-differs", seq, recorded, found);
            case TailCut(var seq, var recorded) -> text("tail-cut", seq, recorded);
            case PostingMissing(var seq, var last) -> text("posting-missing", seq, last);
            case PostingDiffers(var seq, var number, var entries, var head) ->
                text("posting-differs", seq, number, entries, head);
            case RuleBookAltered(var seq, var digest) -> text("rule-book-altered", seq, digest);
            case RuleBookMissing(var seq, var digest) -> text("rule-book-missing", seq, digest);
        };
    }

    /// What is wrong, as a sentence.
    public String message(Language language) {
        return Wording.say(language, "ledger", word + ".message", arguments);
    }

    /// What to do about it, as a sentence.
    public String remedy(Language language) {
        return Wording.say(language, "ledger", word + ".remedy", arguments);
    }

    private static FindingText text(String word, Object... arguments) {
        return new FindingText(word, Stream.of(arguments).map(Object::toString).toList());
    }
}
