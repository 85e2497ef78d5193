package phonngan.catalogue.jdbc;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import phonngan.catalogue.CatalogueDigest;
import phonngan.catalogue.Loading;
import phonngan.catalogue.RuleBookFiles;
import phonngan.catalogue.RuleBooks;
import phonngan.common.FiscalYear;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;
import phonngan.common.jdbc.Guard;

/// Rule books over JDBC.
@Singleton
final class JdbcRuleBooks implements RuleBooks {
    private final RuleBookRows.Texts texts;
    private final RuleBookRows.Loadings loadings;
    private final Guard guard;
    private final Transactions transactions;
    private final Ids ids;

    JdbcRuleBooks(RuleBookRows.Texts texts, RuleBookRows.Loadings loadings, Guard guard, Transactions transactions,
            Ids ids) {
        this.texts = texts;
        this.loadings = loadings;
        this.guard = guard;
        this.transactions = transactions;
        this.ids = ids;
    }

    @Override
    public void load(long office, FiscalYear year, RuleBookFiles files, String enteredBy, Instant at) {
        var digest = files.digest().hex();
        transactions.inOne(() -> {
            guard.lock(new OfficeYear(office, year));
            if (texts.findByDigest(digest).isEmpty()) {
                texts.save(new RuleBookRow(digest, files.pack()));
            }
            if (!loadings.findLast(office, year.be()).equals(Optional.of(digest))) {
                loadings.save(new LoadingRow(ids.next(), office, year.be(), digest, enteredBy, at.toEpochMilli()));
            }
        });
    }

    @Override
    public Optional<CatalogueDigest> findServing(long office, FiscalYear year) {
        return transactions.reading(() -> loadings.findLast(office, year.be())
                .or(() -> loadings.findLast(EVERY_OFFICE, year.be())).map(CatalogueDigest::new));
    }

    @Override
    public List<Loading> listLoadings(long office, FiscalYear year) {
        return transactions.reading(() -> loadings.listAll(office, year.be()).stream()
                .map(it -> new Loading(new CatalogueDigest(it.digest()), it.officeId() == EVERY_OFFICE, it.enteredBy(),
                        Instant.ofEpochMilli(it.loadedAt())))
                .toList());
    }

    @Override
    public List<FiscalYear> listYears(long office) {
        return transactions.reading(() -> loadings.listYears(office).stream().map(FiscalYear::new).toList());
    }

    @Override
    public Optional<RuleBookFiles> find(CatalogueDigest digest) {
        return transactions
                .reading(() -> texts.findByDigest(digest.hex()).map(it -> RuleBookFiles.unpack(it.packed())));
    }
}
