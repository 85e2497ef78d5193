package phonngan.intake.jdbc;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
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
import phonngan.common.FiscalYear;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Problem;
import phonngan.common.Transactions;
import phonngan.common.jdbc.Guard;
import phonngan.common.jdbc.JsonText;
import phonngan.common.jdbc.WholeGroups;
import phonngan.intake.Batch;
import phonngan.intake.Claim;
import phonngan.intake.IntakeBook;
import phonngan.intake.IntakeCounts;
import phonngan.intake.KnownClaim;
import phonngan.intake.RawRow;
import phonngan.intake.SenderRuling;
import phonngan.intake.StagedRow;
import phonngan.roster.SubjectKey;

/// Readings and claims over JDBC.
@Singleton
final class JdbcIntakeBook implements IntakeBook {
    private final BatchRows batches;
    private final ClaimRows claims;
    private final IntakeRows.Raw raw;
    private final IntakeRows.Problems problems;
    private final IntakeRows.Staged staged;
    private final IntakeRows.Matches matches;
    private final IntakeRows.Rulings rulings;
    private final IntakeRows.Sightings sightings;
    private final Guard guard;
    private final Transactions transactions;
    private final Ids ids;

    JdbcIntakeBook(BatchRows batches, ClaimRows claims, IntakeRows.Raw raw, IntakeRows.Problems problems,
            IntakeRows.Staged staged, IntakeRows.Matches matches, IntakeRows.Rulings rulings,
            IntakeRows.Sightings sightings, Guard guard, Transactions transactions, Ids ids) {
        this.batches = batches;
        this.claims = claims;
        this.raw = raw;
        this.problems = problems;
        this.staged = staged;
        this.matches = matches;
        this.rulings = rulings;
        this.sightings = sightings;
        this.guard = guard;
        this.transactions = transactions;
        this.ids = ids;
    }

    @Override
    public void begin(Batch batch) {
        batches.save(BatchRow.begun(batch));
    }

    @Override
    public void keepRaw(Batch batch, List<RawRow> rows) {
        if (!rows.isEmpty()) {
            raw.saveAll(rows.stream()
                    .map(it -> new RawRowRow(batch.id(), it.row(), it.line(), JsonText.write(it.cells()))).toList());
        }
    }

    @Override
    public void keepProblems(Batch batch, List<Problem> found) {
        if (!found.isEmpty()) {
            problems.saveAll(found.stream().map(it -> ProblemRow.of(ids.next(), batch.id(), it)).toList());
        }
    }

    @Override
    public void stage(Batch batch, List<StagedRow> rows) {
        if (!rows.isEmpty()) {
            staged.saveAll(rows.stream().map(it -> new StagedRowRow(batch.id(), it.sortKey(), JsonText.write(it)))
                    .toList());
        }
    }

    @Override
    public List<StagedRow> listStaged(Batch batch, String afterSortKey, int atMost) {
        return staged.listAfter(batch.id(), afterSortKey, atMost).stream()
                .map(it -> JsonText.read(it.body(), StagedRow.class)).toList();
    }

    @Override
    public List<KnownClaim> listKnown(OfficeYear book, String form, Collection<String> identities) {
        var rows = claims.listKnown(book.office(), book.year().be(), form, identities);
        return rows.isEmpty() ? List.of() : latest(book, form, rows, identities);
    }

    @Override
    public List<KnownClaim> listAbsent(Batch batch, String afterIdentity, int atMost) {
        var book = batch.book();
        var rows = WholeGroups.page(atMost,
                limit -> claims.listAbsent(batch.id(), book.office(), book.year().be(), batch.form(), afterIdentity,
                        "\u0001", "\u0002", limit),
                KnownClaimRow::identity);
        Set<String> identities = rows.stream().map(KnownClaimRow::identity).collect(Collectors.toSet());
        return rows.isEmpty() ? List.of() : latest(book, batch.form(), rows, identities);
    }

    private List<KnownClaim> latest(OfficeYear book, String form, List<KnownClaimRow> rows,
            Collection<String> identities) {
        var missing = listMissing(book, form, identities);
        Map<String, KnownClaim> latest = new LinkedHashMap<>();
        for (var row : rows) {
            latest.merge(row.responseKey(),
                    new KnownClaim(row.identity(), row.responseKey(), row.version(), row.contentHash(),
                            missing.contains(row.responseKey())),
                    (first, second) -> first.version() > second.version() ? first : second);
        }
        return List.copyOf(latest.values());
    }

    @Override
    public Set<String> listMissing(OfficeYear book, String form, Collection<String> identities) {
        Set<String> missing = new HashSet<>();
        for (var sighting : sightings.listShown(book.office(), book.year().be(), form, identities)) {
            if (sighting.seen()) {
                missing.remove(sighting.responseKey());
            } else {
                missing.add(sighting.responseKey());
            }
        }
        return missing;
    }

    @Override
    public void append(List<Claim> versions) {
        if (!versions.isEmpty()) {
            claims.saveAll(versions.stream().map(ClaimRow::of).toList());
        }
    }

    @Override
    public void noteSightings(Batch batch, Collection<KnownClaim> known, boolean seen) {
        sightings.saveAll(known.stream().map(it -> new SightingRow(ids.next(), batch.id(), batch.book().office(),
                batch.book().year().be(), batch.form(), it.identity(), it.responseKey(), seen)).toList());
    }

    @Override
    public long countPresent(OfficeYear book, String form) {
        return transactions.reading(() -> claims.countKeys(book.office(), book.year().be(), form)
                - sightings.countShown(book.office(), book.year().be(), form, false)
                + sightings.countShown(book.office(), book.year().be(), form, true));
    }

    @Override
    public String standOf(OfficeYear book, String form) {
        return stand(batches.listEverShown(book.office(), book.year().be(), form));
    }

    @Override
    public void lock(OfficeYear book) {
        guard.lock(book);
    }

    @Override
    public void show(Batch batch, IntakeCounts counts) {
        var ordinal = batches.lastOrdinal(batch.book().office(), batch.book().year().be()) + 1;
        batches.show(batch.id(), ordinal, counts.stored(), counts.unchanged(), counts.changed(), counts.refused());
    }

    @Override
    public void clearStage(Batch batch) {
        staged.clear(batch.id());
    }

    @Override
    public Optional<OfficeYear> findShown(long batch) {
        return batches.findByBatchIdAndState(batch, "shown")
                .map(it -> new OfficeYear(it.officeId(), new FiscalYear(it.fiscalYear())));
    }

    @Override
    public void undo(long batch, String reason, String by, Instant at) {
        batches.undo(batch, reason, by, at.toEpochMilli());
    }

    @Override
    public void forEachUnmatched(OfficeYear book, Consumer<Claim> reader) {
        long after = 0;
        while (true) {
            long from = after;
            var page = transactions
                    .reading(() -> claims.listUnmatched(book.office(), book.year().be(), from, 1000));
            if (page.isEmpty()) {
                return;
            }
            page.forEach(it -> reader.accept(it.toClaim()));
            after = page.getLast().claimId();
        }
    }

    @Override
    public void match(Claim claim, SubjectKey subject, Instant at) {
        matches.save(new MatchRow(ids.next(), claim.id(), claim.book().office(), claim.book().year().be(),
                claim.form(), claim.identity(), subject.value(), at.toEpochMilli()));
    }

    @Override
    public void rule(SenderRuling ruling) {
        rulings.save(RulingRow.of(ruling));
    }

    @Override
    public List<SenderRuling> listRulings(OfficeYear book) {
        return rulings.list(book.office(), book.year().be()).stream().map(RulingRow::toRuling).toList();
    }

    @Override
    public List<Claim> listVersionsAfter(OfficeYear book, String form, String afterIdentity, int about) {
        return WholeGroups
                .page(about, limit -> claims.listAfter(book.office(), book.year().be(), form, afterIdentity, limit),
                        ClaimRow::identity)
                .stream().map(ClaimRow::toClaim).toList();
    }

    @Override
    public List<Claim> listVersions(OfficeYear book, String form, Collection<String> identities) {
        return claims.listOf(book.office(), book.year().be(), form, identities).stream().map(ClaimRow::toClaim)
                .toList();
    }

    @Override
    public List<Claim> listByIds(OfficeYear book, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : claims.listByIds(book.office(), book.year().be(), ids).stream().map(ClaimRow::toClaim).toList();
    }

    @Override
    public SortedMap<String, Set<String>> listIdentitiesOf(OfficeYear book, SubjectKey subject) {
        var byForm = new TreeMap<String, Set<String>>();
        claims.listAnswersOf(book.office(), book.year().be(), subject.value())
                .forEach(it -> byForm.computeIfAbsent(it.form(), _ -> new TreeSet<>()).add(it.identity()));
        return byForm;
    }

    @Override
    public Map<Long, SubjectKey> listMatches(OfficeYear book, String form, Collection<String> identities) {
        Map<Long, SubjectKey> subjects = new LinkedHashMap<>();
        matches.list(book.office(), book.year().be(), form, identities)
                .forEach(it -> subjects.put(it.claimId(), new SubjectKey(it.subjectKey())));
        return subjects;
    }

    @Override
    public List<String> listForms(OfficeYear book) {
        return batches.listForms(book.office(), book.year().be());
    }

    @Override
    public List<FiscalYear> listYears(long office, String form) {
        return batches.listYears(office, form).stream().map(FiscalYear::new).toList();
    }

    @Override
    public String standOf(OfficeYear book) {
        return stand(batches.listEverShown(book.office(), book.year().be())) + " "
                + matches.last(book.office(), book.year().be());
    }

    private static String stand(List<BatchRow> readings) {
        return readings.stream().map(it -> it.batchId() + it.state()).collect(Collectors.joining(" "));
    }
}
