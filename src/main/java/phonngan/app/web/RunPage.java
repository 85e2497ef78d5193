package phonngan.app.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.RuleBook;
import phonngan.common.Points;
import phonngan.common.Round;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.ledger.Posting;
import phonngan.roster.Subject;
import phonngan.scoring.ChangeCause;
import phonngan.scoring.RunComparison;
import phonngan.scoring.RunLine;
import phonngan.scoring.ScoreRun;

/// One run: what it changed, what it waits for, and whether it was posted.
///
/// @param frame around it
/// @param rules the rule book by which it was computed
/// @param round of which round
/// @param run the run
/// @param latest whether it is the latest of its round
/// @param posting its last posting; null when it was never posted
/// @param since what it changed against the run before; null when there was none
/// @param waits a stretch of what it waits for
/// @param hasMoreWaits whether it waits for more
/// @param words how causes are told
public record RunPage(Frame frame, RuleBook rules, Round round, ScoreRun run, boolean latest,
        @Nullable Posting posting, @Nullable RunComparison since, List<Wait> waits, boolean hasMoreWaits,
        RunWords words) {
    /// Keeps its own copy.
    public RunPage {
        waits = List.copyOf(waits);
    }

    /// A figure that waits.
    ///
    /// @param line the figure
    /// @param subject whose
    /// @param owed who owes what, a sentence each
    public record Wait(RunLine line, Subject subject, List<String> owed) {
        /// Keeps its own copy.
        public Wait {
            owed = List.copyOf(owed);
        }
    }

    /// The title of the round in the reader's language.
    public String roundTitle() {
        return frame.ui().title(round.title(), rules.english().rounds().get(round.id()));
    }

    /// The title of a figure's indicator in the reader's language.
    public String indicator(RunLine line) {
        return words.indicator(line.indicator());
    }

    /// A figure as people read it: points, or why there are none.
    public String figure(@Nullable RunLine line) {
        if (line == null) {
            return "–";
        }
        var score = line.score();
        return score == null ? frame.ui().t("sheet.state." + line.state().word()) : score.plain();
    }

    /// The parts of a figure, when it has a bonus; empty otherwise.
    public String parts(RunLine line) {
        var bonus = line.bonus();
        return bonus == null || bonus.isZero() || line.base() == null
                ? ""
                : frame.ui().t("runs.parts", line.base(), bonus);
    }

    /// By how much a figure grew, with its sign; empty when one side has no points.
    public String growth(@Nullable RunLine was, RunLine is) {
        var before = was == null ? Points.ZERO : was.score();
        var now = is.score();
        if (before == null || now == null) {
            return "";
        }
        var growth = now.minus(before);
        return growth.hundredths() > 0 ? "+" + growth.plain() : growth.plain().replace('-', '−');
    }

    /// A cause as a sentence.
    public String said(ChangeCause cause) {
        return words.said(cause);
    }

    /// Somebody's sheet at an indicator.
    public Address sheet(RunLine line) {
        return Address.of(frame.at("/people")).then(line.subjectId())
                .with("round", round.equals(rules.lastRound()) ? "" : round.id()).part(line.indicator());
    }

    /// The same in short, as a drawer.
    public Address why(RunLine line) {
        return Address.of(frame.at("/people")).then(line.subjectId()).then("why").with("round",
                round.equals(rules.lastRound()) ? "" : round.id());
    }

    /// This run.
    public Address here() {
        return Address.of(frame.at("/runs")).then(Integer.toString(run.number()));
    }

    /// What the run changed, further on.
    public Address furtherChanges() {
        return here().with("after", since == null || since.changes().isEmpty()
                ? ""
                : Long.toString(since.changes().getLast().is().number())).part("changes");
    }

    /// What it waits for, further on.
    public Address furtherWaits() {
        return here().with("waitingAfter", Long.toString(waits.getLast().line().number())).part("waits");
    }
}
