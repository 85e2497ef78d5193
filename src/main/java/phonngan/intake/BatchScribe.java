package phonngan.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.common.Problem;
import phonngan.common.Transactions;

/// Writes what a reading finds, in chunks that nobody sees yet. A dry run stages rows only, to compare them.
final class BatchScribe {
    private static final int CHUNK = 1000;
    /// A chunk of a thousand huge rows would not fit into memory.
    private static final long CHUNK_CHARACTERS = 4_000_000;

    private final IntakeBook store;
    private final Transactions transactions;
    private final Batch batch;
    private final IntakeOrder order;
    private final List<RawRow> raw = new ArrayList<>();
    private final List<StagedRow> staged = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private long characters;

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
            row.cells().forEach(this::weigh);
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
            weigh(problem.place().value());
            problem.arguments().forEach(this::weigh);
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
        characters = 0;
    }

    void clear() {
        transactions.inChunk(() -> store.clearStage(batch));
    }

    private void weigh(@Nullable String text) {
        characters += text == null ? 0 : text.length();
    }

    private void flushWhenFull(List<?> list) {
        if (list.size() >= CHUNK || characters >= CHUNK_CHARACTERS) {
            flush();
        }
    }
}
