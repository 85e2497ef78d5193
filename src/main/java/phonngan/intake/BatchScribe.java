package phonngan.intake;

import java.util.ArrayList;
import java.util.List;
import phonngan.common.Problem;
import phonngan.common.Transactions;

/// Writes what a reading finds, in chunks that nobody sees yet. A dry run stages rows only, to compare them.
final class BatchScribe {
    private static final int CHUNK = 1000;

    private final IntakeBook store;
    private final Transactions transactions;
    private final Batch batch;
    private final IntakeOrder order;
    private final List<RawRow> raw = new ArrayList<>();
    private final List<StagedRow> staged = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    BatchScribe(IntakeBook store, Transactions transactions, Batch batch, IntakeOrder order) {
        this.store = store;
        this.transactions = transactions;
        this.batch = batch;
        this.order = order;
    }

    void begin() {
        if (!order.dryRun()) {
            transactions.inChunk(() -> store.begin(batch));
        }
    }

    void keep(RawRow row) {
        if (!order.dryRun()) {
            raw.add(row);
            flushWhenFull(raw);
        }
    }

    void stage(StagedRow row) {
        staged.add(row);
        flushWhenFull(staged);
    }

    void tell(Problem problem) {
        order.problems().tell(problem);
        if (!order.dryRun()) {
            problems.add(problem);
            flushWhenFull(problems);
        }
    }

    void append(Claim claim) {
        if (!order.dryRun()) {
            claims.add(claim);
            flushWhenFull(claims);
        }
    }

    void noteSightings(List<KnownClaim> known, boolean seen) {
        if (!order.dryRun() && !known.isEmpty()) {
            transactions.inChunk(() -> store.noteSightings(batch, known, seen));
        }
    }

    void flush() {
        transactions.inChunk(() -> {
            store.keepRaw(batch, raw);
            store.stage(batch, staged);
            store.keepProblems(batch, problems);
            store.append(claims);
        });
        List.of(raw, staged, problems, claims).forEach(List::clear);
    }

    void clear() {
        transactions.inChunk(() -> store.clearStage(batch));
    }

    private void flushWhenFull(List<?> list) {
        if (list.size() >= CHUNK) {
            flush();
        }
    }
}
