package phonngan.ledger;

/// One entry of the ledger (รายการคะแนน): four kinds, one line each, and no way to change any of them.
public sealed interface PointEntry {

    /// What every kind says.
    EntryLine line();

    /// Points of a run up to the full mark.
    ///
    /// @param line what every kind says; its part is base
    record Award(EntryLine line) implements PointEntry {
    }

    /// Points of a run beyond the full mark.
    ///
    /// @param line what every kind says; its part is bonus
    record Bonus(EntryLine line) implements PointEntry {
    }

    /// Base points that a committee decided apart from any run. It stands like an award: a later run with the same
    /// figure leaves it, another figure reverses it.
    ///
    /// @param line what every kind says; its part is base
    record Adjustment(EntryLine line) implements PointEntry {
    }

    /// Takes back an earlier entry, whole and once.
    ///
    /// @param line what every kind says; its points are those of the other entry with the other sign
    /// @param reverses the id of the other entry
    record Reversal(EntryLine line, long reverses) implements PointEntry {
    }

    /// The kind's word in the chain.
    default String kind() {
        return switch (this) {
            case Award _ -> "award";
            case Bonus _ -> "bonus";
            case Adjustment _ -> "adjustment";
            case Reversal _ -> "reversal";
        };
    }
}
