package phonngan.catalogue;

import java.util.List;
import java.util.Optional;
import phonngan.common.OfficeYear;

/// Rule books ready to be used, by the year that they serve or by their fingerprint.
public interface ServingRuleBooks {

    /// The rule book in force for new runs of an office's year; empty when none was loaded.
    Optional<RuleBook> findRuleBook(OfficeYear book);

    /// The rule book of a fingerprint that the store is known to keep.
    RuleBook getRuleBook(CatalogueDigest digest);

    /// The worked examples of that rule book, in the order of its files. Each came out as it says when the book was
    /// loaded: a book of which one does not is not stored.
    List<WorkedExample> listExamples(CatalogueDigest digest);
}
