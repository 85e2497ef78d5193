package phonngan.app.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.common.Problem;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.common.web.WorkDesk.Work;
import phonngan.ledger.Difference;
import phonngan.ledger.Posting;
import phonngan.ledger.PostingResult;
import phonngan.ledger.PreviewPosting.Preview;
import phonngan.roster.Roster;
import phonngan.scoring.ScoreRun;

/// What posting a run would do, and the form that does it.
///
/// @param frame around it
/// @param run the run
/// @param preview what would be posted
/// @param page which page of the differences, from 1
/// @param obstacles what stands in the way, or came in the way just now; empty when it can be posted
/// @param work what was posted of it last since the service began; null for nothing
/// @param roster the year's people and units, to name those concerned
/// @param words titles of the run's rule book
public record PostPage(Frame frame, ScoreRun run, Preview preview, int page, List<Problem> obstacles,
        @Nullable Work<RunDesk.Asked, PostingResult> work, Roster roster, RunWords words) {
    /// How many differences a page has.
    static final int ROWS = 50;

    /// Keeps its own copy.
    public PostPage {
        obstacles = List.copyOf(obstacles);
    }

    /// What was posted; empty when nothing was, since the service began.
    public Optional<Posting> findDone() {
        return Optional.ofNullable(work).flatMap(Work::findAnswer).flatMap(
                it -> it instanceof PostingResult.Posted(var posting) ? Optional.of(posting) : Optional.empty());
    }

    /// Whether the last posting of it broke down.
    public boolean hasFailed() {
        return work != null && work.hasFailed();
    }

    /// How many pages there are, at least one.
    public int pages() {
        return Math.toIntExact(Math.max(1, (preview.slots() + ROWS - 1) / ROWS));
    }

    /// Another page of the differences.
    public Address at(int otherPage) {
        return Address.of(frame.at("/runs")).then(Integer.toString(run.number())).then("post").with("page",
                Integer.toString(otherPage));
    }

    /// Whose points; the random key itself for whom the roster does not know any more.
    public String name(Difference it) {
        var key = it.slot().subject();
        return roster.findPerson(key).map(one -> one.name()).or(() -> roster.findUnit(key).map(one -> one.name()))
                .orElse(key.value());
    }

    /// The id behind the name; empty for whom the roster does not know any more.
    public String id(Difference it) {
        return roster.findId(it.slot().subject()).orElse("");
    }

    /// The title of the indicator in the reader's language.
    public String indicator(Difference it) {
        return words.indicator(it.slot().indicator());
    }

    /// What happens at a place of the ledger: `new`, `again` or `back`.
    public String kind(Difference it) {
        return it.stands().isZero() ? "new" : it.wanted().isZero() ? "back" : "again";
    }
}
