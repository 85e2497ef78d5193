package phonngan.ledger;

import phonngan.catalogue.CatalogueDigest;

/// Looks at the stored rule book that an entry names.
@FunctionalInterface
public interface RuleBookCheck {

    /// What became of a rule book.
    enum Verdict {
        /// Its text still has that digest.
        WHOLE,
        /// Its text has another digest now.
        ALTERED,
        /// It is not stored.
        MISSING
    }

    /// What became of the rule book of that digest.
    Verdict check(CatalogueDigest digest);
}
