package phonngan.scoring;

import java.util.ArrayList;
import java.util.List;
import phonngan.common.Transactions;

/// Walks through a run's evidence subject by subject, a page at a time; a subject without evidence has an empty list.
final class EvidenceBySubject {
    private static final int PAGE = 2000;

    private final RunBook runs;
    private final Transactions transactions;
    private final ScoreRun run;
    private int next;
    private List<PlacedEvidence> page = List.of();
    private int at;
    private boolean exhausted;

    EvidenceBySubject(RunBook runs, Transactions transactions, ScoreRun run) {
        this.runs = runs;
        this.transactions = transactions;
        this.run = run;
    }

    /// The evidence of the next subject by place.
    List<PlacedEvidence> next() {
        if (at >= page.size() && !exhausted) {
            int after = page.isEmpty() ? -1 : page.getLast().subject();
            page = transactions.reading(() -> runs.listEvidence(run, after, PAGE));
            at = 0;
            exhausted = page.isEmpty();
        }
        var own = new ArrayList<PlacedEvidence>();
        while (at < page.size() && page.get(at).subject() == next) {
            own.add(page.get(at++));
        }
        next++;
        return own;
    }
}
