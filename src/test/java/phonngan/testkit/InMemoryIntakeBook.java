package phonngan.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import phonngan.common.CodePointOrder;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.Problem;
import phonngan.intake.Batch;
import phonngan.intake.Claim;
import phonngan.intake.IntakeBook;
import phonngan.intake.IntakeCounts;
import phonngan.intake.KnownClaim;
import phonngan.intake.RawRow;
import phonngan.intake.SenderRuling;
import phonngan.intake.StagedRow;
import phonngan.roster.SubjectKey;

/// Readings and claims in memory. Raw rows and problems are not kept: no question of the port gives them back.
public final class InMemoryIntakeBook implements IntakeBook {
    private static final Comparator<Claim> BY_ANSWER = Comparator
            .comparing(Claim::identity, CodePointOrder.BY_CODE_POINT).thenComparingLong(Claim::id);

    private final List<Batch> shown = new ArrayList<>();
    private final Set<Long> undone = new HashSet<>();
    private final Map<Long, List<StagedRow>> staged = new HashMap<>();
    private final List<Claim> claims = new ArrayList<>();
    private final Map<Long, SubjectKey> matches = new HashMap<>();
    private final List<SenderRuling> rulings = new ArrayList<>();
    private final List<Sighting> sightings = new ArrayList<>();

    private record Sighting(Batch batch, String responseKey, boolean seen) {
    }

    @Override
    public void begin(Batch batch) {
    }

    @Override
    public void keepRaw(Batch batch, List<RawRow> rows) {
    }

    @Override
    public void keepProblems(Batch batch, List<Problem> problems) {
    }

    @Override
    public void stage(Batch batch, List<StagedRow> rows) {
        staged.computeIfAbsent(batch.id(), _ -> new ArrayList<>()).addAll(rows);
    }

    @Override
    public List<StagedRow> listStaged(Batch batch, String afterSortKey, int atMost) {
        return staged.getOrDefault(batch.id(), List.of()).stream()
                .filter(it -> CodePointOrder.BY_CODE_POINT.compare(it.sortKey(), afterSortKey) > 0)
                .sorted(Comparator.comparing(StagedRow::sortKey, CodePointOrder.BY_CODE_POINT)).limit(atMost).toList();
    }

    @Override
    public List<KnownClaim> listKnown(OfficeYear book, String form, Collection<String> identities) {
        return latest(book, form).filter(it -> identities.contains(it.identity())).toList();
    }

    @Override
    public void append(List<Claim> more) {
        claims.addAll(more);
    }

    @Override
    public void noteSightings(Batch batch, Collection<KnownClaim> known, boolean seen) {
        known.forEach(it -> sightings.add(new Sighting(batch, it.responseKey(), seen)));
    }

    @Override
    public List<KnownClaim> listAbsent(Batch batch, String afterIdentity, int atMost) {
        var present = staged.getOrDefault(batch.id(), List.of()).stream().map(StagedRow::identity)
                .collect(Collectors.toSet());
        return latest(batch.book(), batch.form()).filter(it -> !present.contains(it.identity())
                && CodePointOrder.BY_CODE_POINT.compare(it.identity(), afterIdentity) > 0).toList();
    }

    @Override
    public long countPresent(OfficeYear book, String form) {
        return latest(book, form).filter(it -> !it.missing()).count();
    }

    @Override
    public String standOf(OfficeYear book, String form) {
        return shown.stream().filter(it -> it.book().equals(book) && it.form().equals(form))
                .map(it -> it.id() + " " + undone.contains(it.id())).collect(Collectors.joining(" "));
    }

    @Override
    public String standOf(OfficeYear book) {
        return listForms(book).stream().map(it -> standOf(book, it)).collect(Collectors.joining(" ")) + " "
                + matches.size();
    }

    /// Nothing to do: [DirectTransactions] let in one at a time.
    @Override
    public void lock(OfficeYear book) {
    }

    @Override
    public void show(Batch batch, IntakeCounts counts) {
        shown.add(batch);
    }

    @Override
    public void clearStage(Batch batch) {
        staged.remove(batch.id());
    }

    @Override
    public Optional<OfficeYear> findShown(long batch) {
        return standing().filter(it -> it.id() == batch).map(Batch::book).findFirst();
    }

    @Override
    public void undo(long batch, String reason, String by, Instant at) {
        undone.add(batch);
    }

    @Override
    public void forEachUnmatched(OfficeYear book, Consumer<Claim> reader) {
        listForms(book).forEach(form -> latestVersions(book, form)
                .filter(it -> it.subject() == null && !matches.containsKey(it.id())).forEach(reader));
    }

    @Override
    public void match(Claim claim, SubjectKey subject, Instant at) {
        matches.put(claim.id(), subject);
    }

    @Override
    public void rule(SenderRuling ruling) {
        rulings.add(ruling);
    }

    @Override
    public List<SenderRuling> listRulings(OfficeYear book) {
        return rulings.stream().filter(it -> it.book().equals(book)).toList();
    }

    @Override
    public List<Claim> listVersionsAfter(OfficeYear book, String form, String afterIdentity, int about) {
        return visible(book, form)
                .filter(it -> CodePointOrder.BY_CODE_POINT.compare(it.identity(), afterIdentity) > 0).toList();
    }

    @Override
    public List<Claim> listVersions(OfficeYear book, String form, Collection<String> identities) {
        return visible(book, form).filter(it -> identities.contains(it.identity())).toList();
    }

    @Override
    public List<Claim> listByIds(OfficeYear book, Collection<Long> ids) {
        return listForms(book).stream().flatMap(it -> visible(book, it)).filter(it -> ids.contains(it.id())).toList();
    }

    @Override
    public SortedMap<String, Set<String>> listIdentitiesOf(OfficeYear book, SubjectKey subject) {
        var found = new TreeMap<String, Set<String>>(CodePointOrder.BY_CODE_POINT);
        listForms(book).forEach(form -> visible(book, form)
                .filter(it -> subject.equals(it.subject()) || subject.equals(matches.get(it.id())))
                .forEach(it -> found.computeIfAbsent(form, _ -> new TreeSet<>()).add(it.identity())));
        return found;
    }

    @Override
    public Map<Long, SubjectKey> listMatches(OfficeYear book, String form, Collection<String> identities) {
        return listVersions(book, form, identities).stream().map(Claim::id).filter(matches::containsKey)
                .collect(Collectors.toMap(it -> it, matches::get));
    }

    @Override
    public Set<String> listMissing(OfficeYear book, String form, Collection<String> identities) {
        var missing = missing(book, form);
        return listVersions(book, form, identities).stream().map(Claim::responseKey).filter(missing::contains)
                .collect(Collectors.toSet());
    }

    private Set<String> missing(OfficeYear book, String form) {
        var found = new HashSet<String>();
        for (var it : sightings) {
            if (isStanding(it.batch()) && it.batch().book().equals(book) && it.batch().form().equals(form)) {
                var _ = it.seen() ? found.remove(it.responseKey()) : found.add(it.responseKey());
            }
        }
        return found;
    }

    @Override
    public List<String> listForms(OfficeYear book) {
        return standing().filter(it -> it.book().equals(book)).map(Batch::form).distinct()
                .sorted(CodePointOrder.BY_CODE_POINT).toList();
    }

    @Override
    public List<FiscalYear> listYears(long office, String form) {
        return standing().filter(it -> it.book().office() == office && it.form().equals(form))
                .map(it -> it.book().year()).distinct().sorted(Comparator.reverseOrder()).toList();
    }

    private Stream<Batch> standing() {
        return shown.stream().filter(it -> !undone.contains(it.id()));
    }

    private boolean isStanding(Batch batch) {
        return standing().anyMatch(it -> it.id() == batch.id());
    }

    private Stream<Claim> visible(OfficeYear book, String form) {
        var readings = standing().map(Batch::id).collect(Collectors.toSet());
        return claims.stream().filter(it -> it.book().equals(book) && it.form().equals(form)
                && readings.contains(it.batch())).sorted(BY_ANSWER);
    }

    private Stream<Claim> latestVersions(OfficeYear book, String form) {
        var latest = new LinkedHashMap<String, Claim>();
        visible(book, form).forEach(it -> latest.put(it.responseKey(), it));
        return latest.values().stream();
    }

    private Stream<KnownClaim> latest(OfficeYear book, String form) {
        var missing = missing(book, form);
        return latestVersions(book, form).map(it -> new KnownClaim(it.identity(), it.responseKey(), it.version(),
                it.contentHash(), missing.contains(it.responseKey())));
    }
}
