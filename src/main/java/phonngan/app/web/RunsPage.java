package phonngan.app.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.RuleBook;
import phonngan.common.Problem;
import phonngan.common.Round;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.common.web.WorkDesk.Work;
import phonngan.ledger.Posting;
import phonngan.scoring.ScoreRun;

/// The runs of a year, latest first.
///
/// @param frame around it
/// @param rules the rule book in force
/// @param runs those of the page
/// @param hasOlder whether there are older ones
/// @param postings the last posting of each run that was posted, by the run's number
/// @param work what is being computed or was last; null before the first since the service began
/// @param people how many people and units are measured in each round, by the round's id
/// @param obstacle why nothing may be computed now; null when it may
public record RunsPage(Frame frame, RuleBook rules, List<ScoreRun> runs, boolean hasOlder,
        Map<Long, Posting> postings, @Nullable Work<Round, ScoreRun> work, Map<String, Integer> people,
        @Nullable Problem obstacle) {
    /// Keeps its own copies.
    public RunsPage {
        runs = List.copyOf(runs);
        postings = Map.copyOf(postings);
        people = Map.copyOf(people);
    }

    /// Whether somebody has to wait.
    public boolean isWorking() {
        return work != null && !work.isFinished();
    }

    /// Whether no run of the same round on the page is later.
    public boolean isLatest(ScoreRun run) {
        return runs.stream().noneMatch(it -> it.round().equals(run.round()) && it.number() > run.number());
    }

    /// The last posting of a run, if it was posted.
    public Optional<Posting> findPosting(ScoreRun run) {
        return Optional.ofNullable(postings.get((long) run.number()));
    }

    /// The title of a round in the reader's language.
    public String title(Round one) {
        return frame.ui().title(one.title(), rules.english().rounds().get(one.id()));
    }

    /// The title of a run's round; its id when the rule book in force does not have it.
    public String round(ScoreRun run) {
        return rules.findRound(run.round()).map(this::title).orElse(run.round());
    }

    /// A run by itself.
    public Address at(ScoreRun run) {
        return Address.of(frame.at("/runs")).then(Integer.toString(run.number()));
    }

    /// The runs older than those of the page.
    public Address older() {
        return Address.of(frame.at("/runs")).with("before", Integer.toString(runs.getLast().number()));
    }
}
