package phonngan.intake;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import phonngan.common.Ids;
import phonngan.common.Problem;
import phonngan.common.ThaiDate;
import phonngan.common.Transactions;

/// Reads the answers of a form: rows are read and staged, compared with what is known, and shown all at once.
///
/// It only adds: what a source no longer has is at most noted as missing. The order of rows never matters, and the same
/// source read twice adds nothing.
public final class ImportSubmissions {
    private final IntakeBook store;
    private final Transactions transactions;
    private final Ids ids;

    /// Works on a store.
    public ImportSubmissions(IntakeBook store, Transactions transactions, Ids ids) {
        this.store = store;
        this.transactions = transactions;
        this.ids = ids;
    }

    /// Reads a source. When another reading of the same form is shown meanwhile, this one starts again.
    public IntakeOutcome read(IntakeOrder order, SubmissionSource source) {
        var columns = new Columns(order.form(), source.headers(), source.name());
        if (!columns.problems().isEmpty()) {
            return new IntakeOutcome.RefusedFile(columns.problems());
        }
        var outcome = attempt(order, source, columns);
        while (outcome == null) {
            order.problems().forgetAll();
            outcome = attempt(order, source, columns);
        }
        if (outcome instanceof IntakeOutcome.Taken(var batch, _) && batch.isPresent()) {
            matchKnownSenders(order);
        }
        return outcome;
    }

    /// What somebody once said of a sender serves the rows that come later, too.
    private void matchKnownSenders(IntakeOrder order) {
        if (new SenderRulings(transactions.reading(() -> store.listRulings(order.book()))).nameSomebody()) {
            new MatchAgain(store, transactions).match(order.book(), order.rules(), order.roster(), order.now());
        }
    }

    private @Nullable IntakeOutcome attempt(IntakeOrder order, SubmissionSource source, Columns columns) {
        var form = order.form();
        var batch = new Batch(ids.next(), order.book(), form.form(), form.text(), source.name(), source.fingerprint(),
                source.headers(), order.whole(), order.enteredBy(), order.now());
        var stand = transactions.reading(() -> store.standOf(order.book(), form.form()));
        var scribe = new BatchScribe(store, transactions, batch, order);
        scribe.begin();
        var reader = new RowReader(form, order.rules(), columns, dateOrder(order, source, columns), source.name());
        var refused = new StageRows(order, reader, columns, scribe).stage(source);
        var merge = new MergeRows(store, transactions, ids, order, batch, scribe);
        var counts = merge.merge().plus(new IntakeCounts(0, 0, 0, refused));
        var stopped = order.whole() ? merge.noteMissing() : Optional.<Problem>empty();
        if (stopped.isPresent() || order.dryRun()) {
            scribe.clear();
            return stopped.<IntakeOutcome>map(it -> new IntakeOutcome.RefusedFile(List.of(it)))
                    .orElse(new IntakeOutcome.Taken(OptionalLong.empty(), counts));
        }
        var shown = transactions.inOne(() -> {
            store.lock(order.book());
            if (!store.standOf(order.book(), form.form()).equals(stand)) {
                return false;
            }
            store.show(batch, counts);
            return true;
        });
        scribe.clear();
        return shown ? new IntakeOutcome.Taken(OptionalLong.of(batch.id()), counts) : null;
    }

    /// Day first, unless the form settles it or a value of the column proves month first.
    private static DateOrder dateOrder(IntakeOrder order, SubmissionSource source, Columns columns) {
        var mapping = order.form().findColumn(Field.SUBMITTED_AT);
        if (mapping.isEmpty()) {
            return DateOrder.DAY_FIRST;
        }
        if (mapping.get().order() != null) {
            return mapping.get().order();
        }
        var places = columns.shared().stream().filter(it -> it.field() == Field.SUBMITTED_AT)
                .flatMap(it -> it.positions().stream()).toList();
        var proof = new boolean[1];
        source.forEachRow(row -> {
            if (row instanceof SourceRow.Cells cells && !proof[0]) {
                proof[0] = places.stream().filter(it -> it < cells.cells().size())
                        .anyMatch(it -> ThaiDate.provesMonthFirst(cells.cells().get(it)));
            }
        });
        return proof[0] ? DateOrder.MONTH_FIRST : DateOrder.DAY_FIRST;
    }
}
