package phonngan.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import phonngan.catalogue.CatalogueDigest;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.RuleBookReading;
import phonngan.catalogue.RuleBooks;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.catalogue.WorkedExample;
import phonngan.catalogue.yaml.RuleBookReader;
import phonngan.common.OfficeYear;
import phonngan.ledger.RuleBookCheck;
import phonngan.review.Confirmations;
import phonngan.review.YearRules;
import phonngan.roster.Rosters;

/// The rule book and roster of a year. A stored rule book never changes, so each is read from its text only once.
public final class YearBooks implements ServingRuleBooks {
    private final RuleBooks ruleBooks;
    private final Rosters rosters;
    private final Confirmations confirmations;
    private final Map<CatalogueDigest, RuleBookReading.Sound> read = new ConcurrentHashMap<>();

    YearBooks(RuleBooks ruleBooks, Rosters rosters, Confirmations confirmations) {
        this.ruleBooks = ruleBooks;
        this.rosters = rosters;
        this.confirmations = confirmations;
    }

    @Override
    public Optional<RuleBook> findRuleBook(OfficeYear book) {
        return ruleBooks.findServing(book.office(), book.year()).map(this::getRuleBook);
    }

    @Override
    public RuleBook getRuleBook(CatalogueDigest digest) {
        return getReading(digest).book();
    }

    @Override
    public List<WorkedExample> listExamples(CatalogueDigest digest) {
        return getReading(digest).examples();
    }

    /// What decisions of a year are judged by.
    public YearRules getRules(OfficeYear book) {
        return new YearRules(findRuleBook(book).orElseThrow(), rosters.get(book),
                confirmations.confirmed(book));
    }

    /// Whether the rule book of a fingerprint is kept and still has that fingerprint.
    public RuleBookCheck.Verdict verify(CatalogueDigest digest) {
        return ruleBooks.find(digest)
                .map(it -> it.digest().equals(digest) ? RuleBookCheck.Verdict.WHOLE : RuleBookCheck.Verdict.ALTERED)
                .orElse(RuleBookCheck.Verdict.MISSING);
    }

    private RuleBookReading.Sound getReading(CatalogueDigest digest) {
        return read.computeIfAbsent(digest, this::read);
    }

    private RuleBookReading.Sound read(CatalogueDigest digest) {
        var files = ruleBooks.find(digest).orElseThrow();
        return switch (new RuleBookReader().read(files)) {
            case RuleBookReading.Sound sound -> sound;
            case RuleBookReading.Faulty faulty ->
                throw new IllegalStateException("a stored rule book can no longer be read: " + faulty.problems());
        };
    }
}
