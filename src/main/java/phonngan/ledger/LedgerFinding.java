package phonngan.ledger;

import phonngan.common.Points;

/// Something that cannot be in a ledger which only ever grew. Each finding names the first entry concerned;
/// [FindingText] says it in Thai and English.
public sealed interface LedgerFinding {

    /// The place of the first entry concerned; 0 when none is.
    long seq();

    /// Entries are missing, or out of place.
    ///
    /// @param seq the place that should come next
    /// @param found the place that comes instead
    record OutOfSequence(long seq, long found) implements LedgerFinding {
    }

    /// The entry does not name the hash of the one before it.
    ///
    /// @param seq the entry's place
    /// @param expected the hash of the entry before it
    /// @param written what it names
    record PreviousHashDiffers(long seq, String expected, String written) implements LedgerFinding {
    }

    /// The entry's columns do not give its hash: one of them was changed.
    ///
    /// @param seq the entry's place
    /// @param computed the hash that its columns give
    /// @param written the hash that it carries
    record HashDiffers(long seq, String computed, String written) implements LedgerFinding {
    }

    /// The entry is of no kind that the ledger knows.
    ///
    /// @param seq the entry's place
    /// @param kind what it says
    record UnknownKind(long seq, String kind) implements LedgerFinding {
    }

    /// An award or bonus takes points away, or an entry says nothing at all.
    ///
    /// @param seq the entry's place
    /// @param kind its kind
    /// @param points its points
    record WrongSign(long seq, String kind, Points points) implements LedgerFinding {
    }

    /// The entry is not filed where its kind belongs, or does not follow an earlier entry for the same thing.
    ///
    /// @param seq the entry's place
    /// @param part the part under which it is filed
    /// @param follows the id of the entry that it claims to follow
    record Misfiled(long seq, String part, long follows) implements LedgerFinding {
    }

    /// A reversal names no earlier entry.
    ///
    /// @param seq the reversal's place
    /// @param reverses the id that it names; empty when it names none
    record ReversesUnknown(long seq, String reverses) implements LedgerFinding {
    }

    /// A reversal takes back something else than the entry that it names, or another kind of entry claims to reverse.
    ///
    /// @param seq the entry's place
    /// @param reverses the id that it names
    record ReversesOther(long seq, long reverses) implements LedgerFinding {
    }

    /// An entry is taken back a second time.
    ///
    /// @param seq the place of the second reversal
    /// @param reverses the id of the entry
    /// @param first the place of the first reversal
    record ReversedTwice(long seq, long reverses, long first) implements LedgerFinding {
    }

    /// The chain does not have, at that place, the head that somebody wrote down.
    ///
    /// @param seq the place
    /// @param recorded the hash that was written down
    /// @param found the hash that stands there
    record HeadDiffers(long seq, String recorded, String found) implements LedgerFinding {
    }

    /// The chain ends before a head that somebody wrote down.
    ///
    /// @param seq the first missing place
    /// @param recorded the place of the head that was written down
    record TailCut(long seq, long recorded) implements LedgerFinding {
    }

    /// Entries stand in the chain of which no posting knows.
    ///
    /// @param seq the place of the first of them
    /// @param last the place of the last of them
    record PostingMissing(long seq, long last) implements LedgerFinding {
    }

    /// A posting's own figures do not go on from the posting before it.
    ///
    /// @param seq the first place that it should cover
    /// @param number the posting's number
    /// @param entries how many entries it says it added
    /// @param head the place of the head that it wrote down
    record PostingDiffers(long seq, int number, long entries, long head) implements LedgerFinding {
    }

    /// The text of a rule book that entries name is another one now.
    ///
    /// @param seq the place of the first entry that names it
    /// @param digest its digest
    record RuleBookAltered(long seq, String digest) implements LedgerFinding {
    }

    /// A rule book that entries name is not stored.
    ///
    /// @param seq the place of the first entry that names it
    /// @param digest its digest
    record RuleBookMissing(long seq, String digest) implements LedgerFinding {
    }
}
