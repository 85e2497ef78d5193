package phonngan.app.web;

import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import phonngan.app.ScoreYear;
import phonngan.catalogue.RuleBook;
import phonngan.common.OfficeYear;
import phonngan.common.Round;
import phonngan.common.web.WorkDesk;
import phonngan.common.web.WorkDesk.Work;
import phonngan.ledger.PostingResult;
import phonngan.scoring.ScoreRun;

/// Computes and posts runs that somebody asked for on a page. A large year takes longer than a reader waits for a page.
@Singleton
final class RunDesk {
    private final ScoreYear scoring;
    private final Clock clock;
    private final WorkDesk<OfficeYear, Round, ScoreRun> computing;
    private final WorkDesk<OfficeYear, Asked, PostingResult> posting;

    RunDesk(ScoreYear scoring, Clock clock, @Named(TaskExecutors.BLOCKING) ExecutorService workers) {
        this.scoring = scoring;
        this.clock = clock;
        this.computing = new WorkDesk<>(workers);
        this.posting = new WorkDesk<>(workers);
    }

    /// A posting as it was asked for.
    ///
    /// @param run the run's number
    /// @param head the place of the last entry that was shown
    record Asked(int run, long head) {
    }

    /// Computes a run of a round, or waits for the one that is being computed.
    Work<Round, ScoreRun> compute(OfficeYear book, RuleBook rules, Round round,
            String enteredBy) throws InterruptedException {
        var now = clock.instant();
        return computing.begin(book, round, now, () -> scoring.compute(book, rules, round, enteredBy, now));
    }

    /// What is being computed, or was last since the service began.
    Optional<Work<Round, ScoreRun>> findComputing(OfficeYear book) {
        return computing.find(book);
    }

    /// Posts a run, or waits for the posting that is under way.
    Work<Asked, PostingResult> post(RuleBook rules, Round round, ScoreRun run, long head) throws InterruptedException {
        var now = clock.instant();
        return posting.begin(run.book(), new Asked(run.number(), head), now,
                () -> scoring.post(run.book(), rules, round, run, now));
    }

    /// What is being posted, or was last since the service began.
    Optional<Work<Asked, PostingResult>> findPosting(OfficeYear book) {
        return posting.find(book);
    }
}
