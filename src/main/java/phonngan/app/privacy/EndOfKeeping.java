package phonngan.app.privacy;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import phonngan.app.store.StoreSettings;
import phonngan.common.FiscalYear;
import phonngan.common.Ids;
import phonngan.common.Office;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.jdbc.JsonText;
import phonngan.intake.PaperStore;

/// Raw rows and files are kept for some years after the fiscal year is over, and no longer. Claims, decisions and points
/// stay: they are what an office answers for.
@Singleton
public final class EndOfKeeping {
    private static final String BATCHES = "(select batch_id from intake_batch where office_id = ? and fiscal_year = ?)";

    private static final String SAYS_SOMETHING = "replace(replace(replace(replace(cells, '[', ''), ']', ''), "
            + "'\"', ''), ',', '') <> ''";

    private final PaperStore papers;
    private final Ids ids;

    EndOfKeeping(PaperStore papers, Ids ids) {
        this.papers = papers;
        this.ids = ids;
    }

    /// A year whose raw rows and files are still there.
    ///
    /// @param fiscalYear the Buddhist fiscal year
    /// @param until the last day on which they are to be kept
    /// @param rows raw rows that still say something
    /// @param files files of evidence
    /// @param over whether that day is over
    public record Keeping(int fiscalYear, LocalDate until, long rows, long files, boolean over) {
    }

    /// Every year of an office that still keeps raw rows or files.
    ///
    /// @param years how many years they are kept after the fiscal year
    public List<Keeping> list(StoreSettings settings, Office office, int years, LocalDate today) {
        try (var store = OwnersHand.on(settings)) {
            return list(store, office, years, today);
        }
    }

    private static List<Keeping> list(OwnersHand store, Office office, int years, LocalDate today) {
        var kept = new ArrayList<Keeping>();
        for (var year : store.column("select fiscal_year from intake_batch where office_id = ? union "
                + "select fiscal_year from evidence_file where office_id = ? order by 1", office.id(), office.id())) {
            var number = Integer.valueOf(year);
            var until = new FiscalYear(number).last().plusYears(years);
            long rows = Long.parseLong(store.column("select count(*) from intake_row where batch_id in " + BATCHES
                    + " and " + SAYS_SOMETHING, office.id(), number).getFirst());
            long files = Long.parseLong(store.column("select count(*) from evidence_file where office_id = ? "
                    + "and fiscal_year = ?", office.id(), number).getFirst());
            if (rows + files > 0) {
                kept.add(new Keeping(number, until, rows, files, today.isAfter(until)));
            }
        }
        return kept;
    }

    /// Throws away what need not be kept any more; why not, when nothing was done.
    public Optional<Problem> end(StoreSettings settings, Office office, int years, LocalDate today,
            ErasureOrder order) {
        if (order.reason().isBlank() || order.by().isBlank()) {
            return Optional.of(Problem.refused(ProblemCode.ERASURE_WITHOUT_REASON, Place.file("")));
        }
        var contents = new ArrayList<String>();
        try (var store = OwnersHand.on(settings)) {
            store.lock(office.id());
            list(store, office, years, today).stream().filter(Keeping::over)
                    .forEach(it -> contents.addAll(end(store, office, it, order)));
            store.commit();
        }
        contents.forEach(papers::remove);
        return Optional.empty();
    }

    private List<String> end(OwnersHand store, Office office, Keeping year, ErasureOrder order) {
        var contents = store.column(
                "select distinct sha256 from evidence_file f where office_id = ? and fiscal_year = ? "
                        + "and not exists (select 1 from evidence_file o where o.sha256 = f.sha256 "
                        + "and (o.fiscal_year <> f.fiscal_year or o.office_id <> f.office_id))",
                office.id(),
                year.fiscalYear());
        store.change("delete from evidence_file where office_id = ? and fiscal_year = ?", office.id(),
                year.fiscalYear());
        for (var batch : store.rows("select batch_id, headers from intake_batch where office_id = ? "
                + "and fiscal_year = ?", office.id(), year.fiscalYear())) {
            var id = Long.valueOf(String.valueOf(batch.getFirst()));
            var headers = JsonText.read(String.valueOf(batch.getLast()), String[].class);
            store.change("update intake_row set cells = ? where batch_id = ?",
                    JsonText.write(ErasedClaims.blanks(headers.length, "")), id);
            store.rows("select problem_id, arguments from intake_problem where batch_id = ?", id)
                    .forEach(it -> ErasedClaims.blankProblem(store, it));
        }
        store.change(
                "insert into retention_act (act_id, office_id, fiscal_year, asked_by, entered_by, reason, removed, "
                        + "acted_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
                ids.next(), office.id(), year.fiscalYear(), order.by(),
                order.enteredBy(), order.reason(),
                JsonText.write(Map.of("intake_row", year.rows(), "evidence_file", year.files())),
                order.now().toEpochMilli());
        return contents;
    }
}
