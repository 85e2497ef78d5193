package phonngan.app.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.app.PostingProblem;
import phonngan.app.RunFigures;
import phonngan.app.ScoreYear;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.Deed;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.web.For;
import phonngan.common.web.Frame;
import phonngan.common.web.Frames;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Section;
import phonngan.common.web.Visit;
import phonngan.cycle.Allowance;
import phonngan.cycle.AskTheYear;
import phonngan.ledger.PreviewPosting;
import phonngan.roster.Rosters;
import phonngan.scoring.RunBook;
import phonngan.scoring.ScoreRun;

/// Posts a run: first what would be posted, then, when somebody confirms exactly that, the posting.
@Controller("/o/{office}/{year}/runs/{number}/post")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PostController {
    private final Pages pages;
    private final Frames frames;
    private final ServingRuleBooks ruleBooks;
    private final Rosters rosters;
    private final RunBook runs;
    private final PreviewPosting previews;
    private final ScoreYear scoring;
    private final AskTheYear ask;
    private final Clock clock;

    PostController(Pages pages, Frames frames, ServingRuleBooks ruleBooks, Rosters rosters, RunBook runs,
            PreviewPosting previews, ScoreYear scoring, AskTheYear ask, Clock clock) {
        this.pages = pages;
        this.frames = frames;
        this.ruleBooks = ruleBooks;
        this.rosters = rosters;
        this.runs = runs;
        this.previews = previews;
        this.scoring = scoring;
        this.ask = ask;
        this.clock = clock;
    }

    @Get
    @For(Deed.POST_SCORES)
    HttpResponse<?> preview(Visit visit, String office, int year, int number,
            @QueryValue(defaultValue = "1") int page) {
        var frame = frames.getOf(visit, office, year, Section.RANKING);
        var run = runs.findRun(frame.book(), number).orElseThrow(PageNotFound::new);
        return show(HttpStatus.OK, frame, run, page, obstacles(frame, run));
    }

    /// Posts what was previewed: when the ledger has moved on since, the new preview is shown instead.
    ///
    /// @param head the place of the last entry that the preview saw
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(Deed.POST_SCORES)
    HttpResponse<?> post(Visit visit, String office, int year, int number, @Nullable String head) {
        var frame = frames.getOf(visit, office, year, Section.RANKING);
        var run = runs.findRun(frame.book(), number).orElseThrow(PageNotFound::new);
        var obstacles = new ArrayList<>(obstacles(frame, run));
        if (!Long.toString(preview(frame, run, 1).head().seq()).equals(head)) {
            obstacles.add(problem(ProblemCode.LEDGER_MOVED_ON));
        }
        if (obstacles.isEmpty()) {
            var rules = ruleBooks.getRuleBook(run.digest());
            var result = scoring.post(frame.book(), rules, rules.findRound(run.round()).orElseThrow(), run,
                    clock.instant());
            PostingProblem.find(result, frame.ui().language()).ifPresent(obstacles::add);
        }
        return obstacles.isEmpty()
                ? HttpResponse.seeOther(URI.create(frame.at("/runs/" + number)))
                : show(HttpStatus.UNPROCESSABLE_ENTITY, frame, run, 1, obstacles);
    }

    private HttpResponse<?> show(HttpStatus status, Frame frame, ScoreRun run, int asked, List<Problem> obstacles) {
        int page = Math.clamp(asked, 1, 100_000);
        var roster = rosters.get(frame.book());
        return pages.show(status, "app/post", new PostPage(frame, run, preview(frame, run, page), page, obstacles,
                roster, new RunWords(frame.ui(), ruleBooks.getRuleBook(run.digest()), roster)));
    }

    private PreviewPosting.Preview preview(Frame frame, ScoreRun run, int page) {
        return previews.preview(frame.book(), run.round(), () -> RunFigures.open(runs, run),
                (page - 1L) * PostPage.ROWS, PostPage.ROWS);
    }

    private List<Problem> obstacles(Frame frame, ScoreRun run) {
        var obstacles = new ArrayList<Problem>();
        if (ask.may(frame.book(), phonngan.cycle.Deed.POST) instanceof Allowance.NotNow notNow) {
            obstacles.add(notNow.problem(frame.ui().language()));
        }
        later(run).map(it -> problem(ProblemCode.RUN_OUTDATED, Integer.toString(run.number()),
                Integer.toString(it.number()))).ifPresent(obstacles::add);
        PostingProblem.find(run).ifPresent(obstacles::add);
        return obstacles;
    }

    private Optional<ScoreRun> later(ScoreRun run) {
        return runs.findLatest(run.book(), run.round()).filter(it -> it.number() > run.number());
    }

    private static Problem problem(ProblemCode code, String... arguments) {
        return Problem.refused(code, Place.file(""), arguments);
    }
}
