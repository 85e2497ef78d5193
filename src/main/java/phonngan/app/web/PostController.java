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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.app.PostingProblem;
import phonngan.app.RunFigures;
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
import phonngan.common.web.WorkDesk;
import phonngan.common.web.WorkDesk.Work;
import phonngan.cycle.Allowance;
import phonngan.cycle.AskTheYear;
import phonngan.ledger.PostedPoints;
import phonngan.ledger.PostingResult;
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
    private final PostedPoints posted;
    private final RunDesk desk;
    private final AskTheYear ask;

    PostController(Pages pages, Frames frames, ServingRuleBooks ruleBooks, Rosters rosters, RunBook runs,
            PreviewPosting previews, PostedPoints posted, RunDesk desk, AskTheYear ask) {
        this.pages = pages;
        this.frames = frames;
        this.ruleBooks = ruleBooks;
        this.rosters = rosters;
        this.runs = runs;
        this.previews = previews;
        this.posted = posted;
        this.desk = desk;
        this.ask = ask;
    }

    @Get
    @For(Deed.POST_SCORES)
    HttpResponse<?> look(Visit visit, String office, int year, int number,
            @QueryValue(defaultValue = "1") int page) {
        var frame = frames.getOf(visit, office, year, Section.RANKING);
        var run = runs.findRun(frame.book(), number).orElseThrow(PageNotFound::new);
        var obstacles = new ArrayList<>(obstacles(frame, run));
        desk.findPosting(frame.book())
                .filter(it -> it.task().equals(
                        new RunDesk.Asked(number, posted.getHead(frame.book()).seq())))
                .flatMap(Work::findAnswer).flatMap(it -> PostingProblem.find(it, frame.ui().language()))
                .filter(it -> !obstacles.contains(it)).ifPresent(obstacles::add);
        return show(HttpStatus.OK, frame, run, page, obstacles);
    }

    /// Posts what was previewed: when the ledger has moved on since, the new preview is shown instead.
    ///
    /// @param head the place of the last entry that the preview saw
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(Deed.POST_SCORES)
    HttpResponse<?> post(Visit visit, String office, int year, int number,
            @Nullable String head) throws InterruptedException {
        var frame = frames.getOf(visit, office, year, Section.RANKING);
        var run = runs.findRun(frame.book(), number).orElseThrow(PageNotFound::new);
        var seen = head != null && head.matches("\\d{1,18}") ? Long.parseLong(head) : -1;
        if (isUnderWayOrDone(run, seen)) {
            return HttpResponse.seeOther(URI.create(here(frame, run)));
        }
        var obstacles = new ArrayList<>(obstacles(frame, run));
        if (posted.getHead(frame.book()).seq() != seen) {
            obstacles.add(problem(ProblemCode.LEDGER_MOVED_ON));
        }
        if (obstacles.isEmpty()) {
            var rules = ruleBooks.getRuleBook(run.digest());
            var work = desk.post(rules, rules.findRound(run.round()).orElseThrow(), run, seen);
            work.findAnswer().flatMap(it -> PostingProblem.find(it, frame.ui().language()))
                    .ifPresent(obstacles::add);
        }
        return obstacles.isEmpty()
                ? HttpResponse.seeOther(URI.create(here(frame, run)))
                : show(HttpStatus.UNPROCESSABLE_ENTITY, frame, run, 1, obstacles);
    }

    /// Whoever clicks twice is led to what the first click began.
    private boolean isUnderWayOrDone(ScoreRun run, long seen) {
        return desk.findPosting(run.book()).filter(it -> it.task().equals(new RunDesk.Asked(run.number(), seen)))
                .filter(it -> !it.isFinished() || it.findAnswer().orElse(null) instanceof PostingResult.Posted)
                .isPresent();
    }

    private static String here(Frame frame, ScoreRun run) {
        return frame.at("/runs/" + run.number() + "/post");
    }

    private HttpResponse<?> show(HttpStatus status, Frame frame, ScoreRun run, int asked, List<Problem> obstacles) {
        int page = Math.clamp(asked, 1, 100_000);
        var roster = rosters.get(frame.book());
        var work = desk.findPosting(frame.book()).filter(it -> it.task().run() == run.number()).orElse(null);
        if (work != null && !work.isFinished()) {
            return pages.show("app/posting", new PostingPage(frame, run, work)).header("Refresh", WorkDesk.SOON);
        }
        return pages.show(status, "app/post",
                new PostPage(frame, run, preview(frame, run, page), page, obstacles, work, roster,
                        new RunWords(frame.ui(), ruleBooks.getRuleBook(run.digest()), roster)));
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
