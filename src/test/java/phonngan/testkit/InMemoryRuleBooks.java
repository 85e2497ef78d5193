package phonngan.testkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.CatalogueDigest;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.catalogue.WorkedExample;
import phonngan.common.OfficeYear;

/// Rule books in memory: one is in force for every office and year, and all that ever were can be looked up.
public final class InMemoryRuleBooks implements ServingRuleBooks {
    private final Map<CatalogueDigest, RuleBook> known = new HashMap<>();
    private @Nullable RuleBook serving;

    /// From now on this one is in force.
    public void follow(RuleBook book) {
        known.put(book.digest(), book);
        serving = book;
    }

    /// From now on none is.
    public void followNone() {
        serving = null;
    }

    @Override
    public Optional<RuleBook> findRuleBook(OfficeYear book) {
        return Optional.ofNullable(serving);
    }

    @Override
    public RuleBook getRuleBook(CatalogueDigest digest) {
        return Optional.ofNullable(known.get(digest)).orElseThrow();
    }

    @Override
    public List<WorkedExample> listExamples(CatalogueDigest digest) {
        return List.of();
    }
}
