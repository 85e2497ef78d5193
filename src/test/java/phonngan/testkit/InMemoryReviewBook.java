package phonngan.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.common.CodePointOrder;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.intake.Claim;
import phonngan.intake.IntakeBook;
import phonngan.review.ClaimHistory;
import phonngan.review.Decision;
import phonngan.review.DecisionRow;
import phonngan.review.ReviewAct;
import phonngan.review.ReviewBook;
import phonngan.roster.SubjectKey;

/// Decisions in memory, beside the claims of an intake book.
public final class InMemoryReviewBook implements ReviewBook {
    private final IntakeBook intake;
    private final Set<Long> begun = new HashSet<>();
    private final List<ReviewAct> shown = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final Map<Long, List<DecisionRow>> staged = new HashMap<>();
    private @Nullable OfficeYear guarded;

    /// On the claims of an intake book.
    public InMemoryReviewBook(IntakeBook intake) {
        this.intake = intake;
    }

    /// What was entered, the first first.
    public List<ReviewAct> acts() {
        return List.copyOf(shown);
    }

    @Override
    public void begin(ReviewAct act) {
        begun.add(act.id());
    }

    @Override
    public void stage(ReviewAct act, List<DecisionRow> rows) {
        staged.computeIfAbsent(act.id(), _ -> new ArrayList<>()).addAll(rows);
    }

    @Override
    public List<DecisionRow> listStaged(ReviewAct act, String afterSortKey, int about) {
        return staged.getOrDefault(act.id(), List.of()).stream()
                .filter(it -> CodePointOrder.BY_CODE_POINT.compare(it.sortKey(), afterSortKey) > 0)
                .sorted(Comparator.comparing(DecisionRow::sortKey, CodePointOrder.BY_CODE_POINT)).toList();
    }

    @Override
    public void clearStage(ReviewAct act) {
        staged.remove(act.id());
    }

    @Override
    public void append(List<Decision> more) {
        decisions.addAll(more);
    }

    @Override
    public void show(ReviewAct act) {
        if (guarded == null || guarded.office() != act.office() || !begun.remove(act.id())) {
            throw new IllegalStateException("the act was not begun, or nobody holds the guard row: " + act);
        }
        guarded = null;
        shown.add(act);
    }

    @Override
    public void lock(OfficeYear book) {
        guarded = book;
    }

    @Override
    public String standOf(OfficeYear book) {
        return intake.standOf(book) + " " + shown.stream().filter(it -> it.office() == book.office())
                .map(it -> Long.toString(it.id())).collect(Collectors.joining(" "));
    }

    @Override
    public List<FiscalYear> listYears(long office, String form) {
        return intake.listYears(office, form);
    }

    @Override
    public List<String> listForms(OfficeYear book) {
        return intake.listForms(book);
    }

    @Override
    public Set<String> listReviewers(OfficeYear book) {
        return visible().filter(it -> it.book().equals(book)).map(Decision::reviewer).collect(Collectors.toSet());
    }

    @Override
    public List<ClaimHistory> listHistories(OfficeYear book, String form, Collection<String> responseKeys) {
        return histories(book, form).filter(it -> responseKeys.contains(it.current().responseKey())).toList();
    }

    @Override
    public List<ClaimHistory> listHistoriesAfter(OfficeYear book, String form, String afterIdentity, int about) {
        return histories(book, form).filter(it -> CodePointOrder.BY_CODE_POINT.compare(it.current().identity(),
                afterIdentity) > 0).toList();
    }

    @Override
    public List<ClaimHistory> listHistoriesOf(OfficeYear book, SubjectKey subject) {
        return listForms(book).stream().flatMap(it -> histories(book, it))
                .filter(history -> history.versions().stream().anyMatch(it -> subject.equals(it.subject()))
                        || history.matches().containsValue(subject))
                .toList();
    }

    @Override
    public void forEachHistory(OfficeYear book, String form, Consumer<ClaimHistory> reader) {
        histories(book, form).toList().forEach(reader);
    }

    private Stream<Decision> visible() {
        var acts = shown.stream().map(ReviewAct::id).collect(Collectors.toSet());
        return decisions.stream().filter(it -> acts.contains(it.act()));
    }

    private Stream<ClaimHistory> histories(OfficeYear book, String form) {
        var versions = intake.listVersionsAfter(book, form, "", Integer.MAX_VALUE);
        var identities = versions.stream().map(Claim::identity).collect(Collectors.toSet());
        var matches = intake.listMatches(book, form, identities);
        var missing = intake.listMissing(book, form, identities);
        var ruled = visible().collect(Collectors.groupingBy(Decision::claimId));
        return versions.stream()
                .collect(Collectors.groupingBy(Claim::responseKey, LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream().map(it -> history(it.getValue(), ruled, matches, missing.contains(it.getKey())));
    }

    private static ClaimHistory history(List<Claim> versions, Map<Long, List<Decision>> ruled,
            Map<Long, SubjectKey> matches, boolean missing) {
        var ids = versions.stream().map(Claim::id).toList();
        var decided = ids.stream().flatMap(it -> ruled.getOrDefault(it, List.of()).stream()).toList();
        var own = ids.stream().filter(matches::containsKey).collect(Collectors.toMap(it -> it, matches::get));
        return new ClaimHistory(versions, decided, own, missing);
    }
}
