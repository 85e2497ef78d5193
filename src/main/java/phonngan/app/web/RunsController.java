package phonngan.app.web;

import static java.util.stream.Collectors.toMap;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.access.Actor;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.Deed;
import phonngan.common.Points;
import phonngan.common.Problem;
import phonngan.common.Round;
import phonngan.common.csv.CsvWriter;
import phonngan.common.web.Download;
import phonngan.common.web.For;
import phonngan.common.web.Frame;
import phonngan.common.web.Frames;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Section;
import phonngan.common.web.Visit;
import phonngan.common.web.WorkDesk;
import phonngan.cycle.Allowance;
import phonngan.cycle.AskTheYear;
import phonngan.ledger.PostedPoints;
import phonngan.ledger.Posting;
import phonngan.roster.Roster;
import phonngan.roster.Rosters;
import phonngan.roster.Unit;
import phonngan.scoring.CompareRuns;
import phonngan.scoring.ExplainScores;
import phonngan.scoring.Explanation;
import phonngan.scoring.RunBook;
import phonngan.scoring.RunLine;
import phonngan.scoring.ScoreRun;
import phonngan.scoring.Titles;

/// The runs of a year: computed on request, compared with the one before, and what they wait for.
@Controller("/o/{office}/{year}/runs")
@ExecuteOn(TaskExecutors.BLOCKING)
final class RunsController {
    private static final int RUNS = 20;
    private static final int CHANGES = 25;
    private static final int WAITS = 25;

    private final Pages pages;
    private final Frames frames;
    private final ServingRuleBooks ruleBooks;
    private final Rosters rosters;
    private final RunBook runs;
    private final CompareRuns compare;
    private final ExplainScores explain;
    private final PostedPoints posted;
    private final AskTheYear ask;
    private final RunDesk desk;

    RunsController(Pages pages, Frames frames, ServingRuleBooks ruleBooks, Rosters rosters, RunBook runs,
            CompareRuns compare, ExplainScores explain, PostedPoints posted, AskTheYear ask, RunDesk desk) {
        this.pages = pages;
        this.frames = frames;
        this.ruleBooks = ruleBooks;
        this.rosters = rosters;
        this.runs = runs;
        this.compare = compare;
        this.explain = explain;
        this.posted = posted;
        this.ask = ask;
        this.desk = desk;
    }

    /// The runs, latest first. While one is being computed the page comes anew by itself, scripts or not.
    ///
    /// @param before only runs with a smaller number
    @Get
    @For(Deed.VIEW_RANKING)
    HttpResponse<?> list(Visit visit, String office, int year, @Nullable @QueryValue Integer before) {
        return show(HttpStatus.OK, frames.getOf(visit, office, year, Section.RANKING), before, null);
    }

    /// Computes a run.
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(Deed.RUN_SCORES)
    HttpResponse<?> compute(Visit visit, Actor actor, String office, int year,
            @Nullable String round) throws InterruptedException {
        var frame = frames.getOf(visit, office, year, Section.RANKING);
        var rules = rules(frame);
        var asked = rules.findRound(round == null ? "" : round).orElseThrow(PageNotFound::new);
        var obstacle = obstacle(frame);
        if (obstacle.isPresent()) {
            return show(HttpStatus.UNPROCESSABLE_ENTITY, frame, null, obstacle.get());
        }
        var run = desk.compute(frame.book(), rules, asked, actor.enteredBy()).findAnswer();
        return HttpResponse.seeOther(
                URI.create(run.map(it -> frame.at("/runs/" + it.number())).orElse(frame.at("/runs"))));
    }

    /// A run: what it changed, and what it waits for.
    @Get("/{number}")
    @For(Deed.VIEW_RANKING)
    HttpResponse<?> run(Visit visit, String office, int year, int number,
            @QueryValue(defaultValue = "-1") long after, @QueryValue(defaultValue = "-1") long waitingAfter) {
        var frame = frames.getOf(visit, office, year, Section.RANKING);
        var run = runs.findRun(frame.book(), number).orElseThrow(PageNotFound::new);
        var rules = ruleBooks.getRuleBook(run.digest());
        var round = rules.findRound(run.round()).orElseThrow(PageNotFound::new);
        var roster = rosters.get(frame.book());
        var waiting = runs.listAwaiting(run, waitingAfter, WAITS + 1);
        return pages.show("app/run", new RunPage(frame, rules, round, run, isLatest(run),
                postings(frame).get((long) number), compare.sinceTheOneBefore(run, after, CHANGES).orElse(null),
                waits(frame, run, rules, round, waiting.stream().limit(WAITS).toList(), roster),
                waiting.size() > WAITS, new RunWords(frame.ui(), rules, roster)));
    }

    /// Every figure of a run, as the command `scores` prints it.
    @Get("/{number}/scores.csv")
    @For(Deed.VIEW_RANKING)
    HttpResponse<StreamedFile> csv(Visit visit, String office, int year, int number) {
        var frame = frames.getOf(visit, office, year, Section.RANKING);
        var run = runs.findRun(frame.book(), number).orElseThrow(PageNotFound::new);
        return Download.of("scores-" + year + "-run-" + number + ".csv", "text/csv; charset=utf-8", out -> {
            var csv = CsvWriter.withByteOrderMark(out);
            csv.row("subject_id", "indicator_id", "state", "base", "bonus", "score");
            runs.forEachLine(run, it -> {
                csv.text(it.subjectId()).text(it.indicator()).text(it.state().word());
                write(csv, it.base());
                write(csv, it.bonus());
                write(csv, it.score());
                csv.endRow();
            });
            csv.flush();
        });
    }

    private static void write(CsvWriter csv, @Nullable Points points) {
        if (points == null) {
            csv.empty();
        } else {
            csv.number(points);
        }
    }

    private HttpResponse<?> show(HttpStatus status, Frame frame, @Nullable Integer before,
            @Nullable Problem refusal) {
        var rules = rules(frame);
        var roster = rosters.get(frame.book());
        var found = runs.listRuns(frame.book(), before == null ? Integer.MAX_VALUE : before, RUNS + 1);
        var work = desk.findComputing(frame.book()).orElse(null);
        var page = new RunsPage(frame, rules, found.stream().limit(RUNS).toList(), found.size() > RUNS,
                postings(frame), work,
                rules.rounds().stream().collect(toMap(Round::id, it -> count(roster, rules, it))),
                refusal == null ? obstacle(frame).orElse(null) : refusal);
        var response = pages.show(status, "app/runs", page);
        return page.isWorking() ? response.header("Refresh", WorkDesk.SOON) : response;
    }

    private static int count(Roster roster, RuleBook rules, Round round) {
        return Math.toIntExact(roster.subjectsIn(round).stream()
                .filter(it -> rules.findGroup(it.group()).isPresent()).count());
    }

    private Optional<Problem> obstacle(Frame frame) {
        return switch (ask.may(frame.book(), phonngan.cycle.Deed.COMPUTE)) {
            case Allowance.Allowed _ -> Optional.empty();
            case Allowance.NotNow notNow -> Optional.of(notNow.problem(frame.ui().language()));
        };
    }

    private List<RunPage.Wait> waits(Frame frame, ScoreRun run, RuleBook rules, Round round, List<RunLine> lines,
            Roster roster) {
        var ids = lines.stream().map(RunLine::subjectId).distinct().toList();
        var explained = explain.ofRun(run, rules, round, ids);
        var titles = Titles.of(rules, roster.units().stream().collect(toMap(Unit::code, Unit::name)));
        var waits = new ArrayList<RunPage.Wait>();
        for (var line : lines) {
            explained.getOrDefault(line.subjectId(), List.of()).stream()
                    .filter(it -> it.theCase().indicator().id().equals(line.indicator())).findFirst()
                    .ifPresent(it -> waits.add(new RunPage.Wait(line, it.theCase().subject(),
                            new Explanation(it.theCase(), it.score(), titles).parts(frame.ui().language())
                                    .getOrDefault(Explanation.Part.AWAITED, List.of()).stream()
                                    .map(Explanation.Line::sentence).toList())));
        }
        return waits;
    }

    private boolean isLatest(ScoreRun run) {
        return runs.findLatest(run.book(), run.round()).filter(it -> it.number() == run.number()).isPresent();
    }

    private Map<Long, Posting> postings(Frame frame) {
        return posted.listPostings(frame.book()).stream().collect(toMap(Posting::run, it -> it, (_, last) -> last));
    }

    private RuleBook rules(Frame frame) {
        return ruleBooks.findRuleBook(frame.book()).orElseThrow(PageNotFound::new);
    }
}
