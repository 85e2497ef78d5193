package phonngan.invariants;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.RuleBooks;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.OfficeYear;
import phonngan.common.Progress;
import phonngan.ledger.PostedPoints;
import phonngan.ledger.Posting;
import phonngan.ledger.RuleBookCheck;
import phonngan.review.ReviewBook;
import phonngan.roster.Rosters;
import phonngan.scoring.Replayed;
import phonngan.scoring.ReplayRun;
import phonngan.scoring.RunBook;
import phonngan.scoring.ScoreRun;

/// Every run that was posted, computed once more from the evidence that it kept, and that evidence held against claims
/// and decisions.
public final class InspectRuns implements Inspection {
    private static final int BATCH = 200;

    private final PostedPoints posted;
    private final RunBook runs;
    private final ReplayRun replay;
    private final RuleBooks loadings;
    private final ServingRuleBooks ruleBooks;
    private final RuleBookCheck check;
    private final ReviewBook claims;
    private final Rosters rosters;
    private final InspectedRows rows;
    private final Progress progress;

    /// Works on a store.
    public InspectRuns(PostedPoints posted, RunBook runs, ReplayRun replay, RuleBooks loadings,
            ServingRuleBooks ruleBooks, RuleBookCheck check, ReviewBook claims, Rosters rosters, InspectedRows rows,
            Progress progress) {
        this.posted = posted;
        this.runs = runs;
        this.replay = replay;
        this.loadings = loadings;
        this.ruleBooks = ruleBooks;
        this.check = check;
        this.claims = claims;
        this.rosters = rosters;
        this.rows = rows;
        this.progress = progress;
    }

    @Override
    public Set<Invariant> invariants() {
        return EnumSet.of(Invariant.I03, Invariant.I04, Invariant.I05, Invariant.I13, Invariant.I19, Invariant.I31);
    }

    @Override
    public void inspect(OfficeYear book, Notebook notebook) {
        posted.listPostings(book).stream().mapToLong(Posting::run).distinct().sorted().forEach(number -> runs
                .findRun(book, Math.toIntExact(number)).ifPresentOrElse(it -> inspect(it, notebook),
                        () -> notebook.found(Invariant.I31, "run " + number, "", "")));
    }

    private void inspect(ScoreRun run, Notebook notebook) {
        if (!hasItsRules(run, notebook)) {
            return;
        }
        var rules = ruleBooks.getRuleBook(run.digest());
        var cited = new CitedClaims(run, rules, claims, rosters.get(run.book()), rows, notebook);
        var batch = new ArrayList<Replayed>();
        replay.replay(run, rules, it -> {
            compare(run, it, notebook);
            checkPaidOnce(run, it, rules, notebook);
            batch.add(it);
            if (batch.size() >= BATCH) {
                cited.check(batch);
                batch.clear();
            }
            progress.advance("check", 1);
        });
        cited.check(batch);
    }

    /// The rule book was loaded for this office and year, and its text is what it was. When it was loaded is not asked:
    /// a clock that was set back between loading and run would accuse a whole year.
    private boolean hasItsRules(ScoreRun run, Notebook notebook) {
        notebook.checked(Invariant.I05, 1);
        var whole = check.check(run.digest()) == RuleBookCheck.Verdict.WHOLE;
        var loaded = loadings.listLoadings(run.book().office(), run.book().year()).stream()
                .anyMatch(it -> it.digest().equals(run.digest()));
        if (!whole || !loaded) {
            notebook.found(Invariant.I05, "run " + run.number(), run.digest().hex(), "");
        }
        return whole;
    }

    private static void compare(ScoreRun run, Replayed replayed, Notebook notebook) {
        notebook.checked(Invariant.I31, replayed.anew().size());
        replayed.differences().forEach(it -> notebook.found(Invariant.I31,
                "run " + run.number() + ", " + replayed.subject().key() + ", " + it.indicator(), it.anew(), it.kept()));
    }

    /// No claim makes two figures of one subject, and no two versions of a claim make one.
    private static void checkPaidOnce(ScoreRun run, Replayed replayed, RuleBook rules, Notebook notebook) {
        var claims = new HashSet<Long>();
        var answers = new HashSet<String>();
        for (var line : replayed.kept()) {
            int place = placeOf(rules, line.indicator());
            for (long claim : line.counted()) {
                notebook.checked(Invariant.I13, 1);
                var answer = replayed.findEvidence(place, claim).map(it -> it.reference()).orElse("claim " + claim);
                if (!claims.add(claim) | !answers.add(answer)) {
                    notebook.found(Invariant.I13, "run " + run.number() + ", claim " + claim, "", "");
                }
            }
        }
    }

    static int placeOf(RuleBook rules, String indicator) {
        List<String> ids = rules.indicators().stream().map(it -> it.id()).toList();
        return ids.indexOf(indicator);
    }
}
