package phonngan.review.jdbc;

import static phonngan.common.CodePointOrder.BY_CODE_POINT;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;
import phonngan.common.jdbc.Guard;
import phonngan.common.jdbc.JsonText;
import phonngan.common.jdbc.WholeGroups;
import phonngan.intake.Claim;
import phonngan.intake.IntakeBook;
import phonngan.review.ClaimHistory;
import phonngan.review.Decision;
import phonngan.review.DecisionRow;
import phonngan.review.ReviewAct;
import phonngan.review.ReviewBook;
import phonngan.roster.SubjectKey;

/// Decisions over JDBC, beside the claims of the intake book.
@Singleton
final class JdbcReviewBook implements ReviewBook {
    private static final int PAGE = 1000;
    /// An answer's claims come from the store in any order.
    private static final Comparator<Claim> IN_ORDER = Comparator.comparing(Claim::identity, BY_CODE_POINT)
            .thenComparing(Claim::responseKey, BY_CODE_POINT).thenComparingInt(Claim::version)
            .thenComparingLong(Claim::id);

    private final IntakeBook claims;
    private final ReviewRows.Acts acts;
    private final ReviewRows.Staged staged;
    private final ReviewRows.Decisions decisions;
    private final Guard guard;
    private final Transactions transactions;

    JdbcReviewBook(IntakeBook claims, ReviewRows.Acts acts, ReviewRows.Staged staged, ReviewRows.Decisions decisions,
            Guard guard, Transactions transactions) {
        this.claims = claims;
        this.acts = acts;
        this.staged = staged;
        this.decisions = decisions;
        this.guard = guard;
        this.transactions = transactions;
    }

    @Override
    public void begin(ReviewAct act) {
        acts.save(new ActRow(act.id(), act.office(), act.what(), act.enteredBy(), act.at().toEpochMilli(), false));
    }

    @Override
    public void stage(ReviewAct act, List<DecisionRow> rows) {
        if (!rows.isEmpty()) {
            staged.saveAll(rows.stream()
                    .map(it -> new StagedDecisionRow(act.id(), it.sortKey(), JsonText.write(it))).toList());
        }
    }

    @Override
    public List<DecisionRow> listStaged(ReviewAct act, String afterSortKey, int about) {
        return WholeGroups.page(about, limit -> staged.listAfter(act.id(), afterSortKey, limit),
                it -> it.sortKey().substring(0, it.sortKey().lastIndexOf('\u0001'))).stream()
                .map(it -> JsonText.read(it.body(), DecisionRow.class)).toList();
    }

    @Override
    public void clearStage(ReviewAct act) {
        staged.clear(act.id());
    }

    @Override
    public void append(List<Decision> made) {
        if (!made.isEmpty()) {
            decisions.saveAll(made.stream().map(DecisionRowRow::of).toList());
        }
    }

    @Override
    public void show(ReviewAct act) {
        acts.show(act.id());
    }

    @Override
    public void lock(OfficeYear book) {
        guard.lock(book);
    }

    @Override
    public String standOf(OfficeYear book) {
        return claims.standOf(book) + " " + acts.lastShown(book.office()) + " " + acts.countShown(book.office());
    }

    @Override
    public List<FiscalYear> listYears(long office, String form) {
        return claims.listYears(office, form);
    }

    @Override
    public Set<String> listReviewers(OfficeYear book) {
        return Set.copyOf(decisions.listReviewers(book.office(), book.year().be()));
    }

    @Override
    public List<String> listForms(OfficeYear book) {
        return claims.listForms(book);
    }

    @Override
    public List<ClaimHistory> listHistories(OfficeYear book, String form, Collection<String> responseKeys) {
        var identities = new HashSet<String>();
        for (var key : responseKeys) {
            identities.add(key);
            for (int at = key.indexOf('/'); at >= 0; at = key.indexOf('/', at + 1)) {
                identities.add(key.substring(0, at));
            }
        }
        if (identities.isEmpty()) {
            return List.of();
        }
        var versions = claims.listVersions(book, form, identities).stream()
                .filter(it -> responseKeys.contains(it.responseKey())).toList();
        return histories(book, form, versions);
    }

    @Override
    public List<ClaimHistory> listHistoriesAfter(OfficeYear book, String form, String afterIdentity, int about) {
        return transactions
                .reading(() -> histories(book, form, claims.listVersionsAfter(book, form, afterIdentity, about)));
    }

    @Override
    public List<ClaimHistory> listHistoriesOf(OfficeYear book, SubjectKey subject) {
        return transactions.reading(() -> claims.listIdentitiesOf(book, subject).entrySet().stream()
                .flatMap(it -> histories(book, it.getKey(), claims.listVersions(book, it.getKey(), it.getValue()))
                        .stream())
                .toList());
    }

    @Override
    public void forEachHistory(OfficeYear book, String form, Consumer<ClaimHistory> reader) {
        var page = listHistoriesAfter(book, form, "", PAGE);
        while (!page.isEmpty()) {
            page.forEach(reader);
            page = listHistoriesAfter(book, form, page.getLast().current().identity(), PAGE);
        }
    }

    private List<ClaimHistory> histories(OfficeYear book, String form, List<Claim> versions) {
        if (versions.isEmpty()) {
            return List.of();
        }
        Set<String> identities = versions.stream().map(Claim::identity).collect(Collectors.toSet());
        var matches = claims.listMatches(book, form, identities);
        var missing = claims.listMissing(book, form, identities);
        Map<Long, List<Decision>> made = new HashMap<>();
        decisions.list(book.office(), book.year().be(), form, identities)
                .forEach(it -> made.computeIfAbsent(it.claimId(), _ -> new ArrayList<>()).add(it.toDecision()));
        var byKey = new LinkedHashMap<String, List<Claim>>();
        versions.stream().sorted(IN_ORDER)
                .forEach(it -> byKey.computeIfAbsent(it.responseKey(), _ -> new ArrayList<>()).add(it));
        return byKey.values().stream().map(it -> {
            var ids = it.stream().map(Claim::id).collect(Collectors.toSet());
            var own = ids.stream().flatMap(id -> made.getOrDefault(id, List.of()).stream()).toList();
            return new ClaimHistory(it, own,
                    ids.stream().filter(matches::containsKey).collect(Collectors.toMap(id -> id, matches::get)),
                    missing.contains(it.getFirst().responseKey()));
        }).toList();
    }
}
