package phonngan.intake.jdbc;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import phonngan.common.OfficeYear;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Severity;
import phonngan.common.jdbc.JsonText;
import phonngan.intake.Batch;
import phonngan.intake.IntakeCounts;
import phonngan.intake.KeptProblem;
import phonngan.intake.KeptReading;
import phonngan.intake.KeptReadings;
import phonngan.intake.ProblemGroup;
import phonngan.intake.RawRow;
import phonngan.intake.ReadingTotals;

/// Readings over JDBC, for those who look them up. What was shown never changes but for being taken back, so pages may
/// be asked one after the other.
@Singleton
final class JdbcKeptReadings implements KeptReadings {
    private static final int PAGE = 1000;

    private final ReadingRows.Kept readings;
    private final ReadingRows.Problems problems;
    private final ReadingRows.Raw raw;

    JdbcKeptReadings(ReadingRows.Kept readings, ReadingRows.Problems problems, ReadingRows.Raw raw) {
        this.readings = readings;
        this.problems = problems;
        this.raw = raw;
    }

    @Override
    public List<KeptReading> listReadings(OfficeYear book, String form, long before, int atMost) {
        var rows = form.isEmpty()
                ? readings.listBefore(book.office(), book.year().be(), before, atMost)
                : readings.listOfFormBefore(book.office(), book.year().be(), form, before, atMost);
        return rows.stream().map(BatchRow::kept).toList();
    }

    @Override
    public ReadingTotals total(OfficeYear book, String form) {
        var byState = readings.sum(book.office(), book.year().be(), form).stream()
                .collect(Collectors.toMap(ReadingRows.Sums::state, Function.identity()));
        var none = new ReadingRows.Sums("", 0, 0, 0, 0, 0);
        var standing = byState.getOrDefault("shown", none);
        return new ReadingTotals(standing.readings(), byState.getOrDefault("undone", none).readings(),
                new IntakeCounts(standing.stored(), standing.unchanged(), standing.changed(), standing.refused()));
    }

    @Override
    public List<String> listFormsEverRead(OfficeYear book) {
        return readings.listForms(book.office(), book.year().be());
    }

    @Override
    public List<KeptReading> listLatestOfForms(OfficeYear book) {
        return readings.listLatestOfForms(book.office(), book.year().be()).stream().map(BatchRow::kept).toList();
    }

    @Override
    public Optional<KeptReading> findReading(OfficeYear book, long batch) {
        return readings.find(book.office(), book.year().be(), batch).map(BatchRow::kept);
    }

    @Override
    public Map<Long, Long> countWarnings(Collection<Long> batches) {
        return batches.isEmpty()
                ? Map.of()
                : problems.countWarnings(batches).stream()
                        .collect(Collectors.toMap(ReadingRows.Warnings::batchId, ReadingRows.Warnings::problems));
    }

    @Override
    public List<ProblemGroup> listProblemGroups(Batch batch) {
        var alike = problems.group(batch.id()).stream()
                .collect(Collectors.toMap(ReadingRows.Alike::firstId, ReadingRows.Alike::problems));
        return alike.isEmpty()
                ? List.of()
                : problems.listByIds(alike.keySet()).stream().map(it -> it.kept(batch.source()))
                        .map(it -> new ProblemGroup(alike.getOrDefault(it.id(), 0L), it.problem()))
                        .sorted(Comparator.comparing((ProblemGroup it) -> it.first().severity())
                                .thenComparing(ProblemGroup::count, Comparator.reverseOrder())
                                .thenComparing(it -> it.first().code()))
                        .toList();
    }

    @Override
    public List<KeptProblem> listProblems(Batch batch, ProblemCode code, Severity severity, long after, int atMost) {
        return problems.listAlike(batch.id(), severity.word(), code.word(), after, atMost).stream()
                .map(it -> it.kept(batch.source())).toList();
    }

    @Override
    public void forEachProblem(Batch batch, Consumer<Problem> reader) {
        long after = 0;
        while (true) {
            var page = problems.listAfter(batch.id(), after, PAGE);
            page.forEach(it -> reader.accept(it.kept(batch.source()).problem()));
            if (page.size() < PAGE) {
                return;
            }
            after = page.getLast().problemId();
        }
    }

    @Override
    public List<RawRow> listRows(long batch, Collection<Long> rows) {
        return rows.isEmpty()
                ? List.of()
                : raw.list(batch, rows).stream()
                        .map(it -> new RawRow(it.rowNo(), it.lineNo(),
                                List.of(JsonText.read(it.cells(), String[].class))))
                        .toList();
    }
}
