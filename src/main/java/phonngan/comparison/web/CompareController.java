package phonngan.comparison.web;

import static java.util.stream.Collectors.toMap;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.access.Actor;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.Deed;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.csv.CsvSource;
import phonngan.common.web.Download;
import phonngan.common.web.For;
import phonngan.common.web.Frame;
import phonngan.common.web.Frames;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Section;
import phonngan.common.web.Visit;
import phonngan.comparison.CompareFigures;
import phonngan.comparison.DifferenceWords;
import phonngan.comparison.FigureDifference;
import phonngan.comparison.MatchFigures;
import phonngan.comparison.csv.DifferencesCsv;
import phonngan.comparison.csv.OfficeTableReader;
import phonngan.comparison.csv.OfficeTableReading;
import phonngan.roster.Rosters;
import phonngan.roster.Unit;
import phonngan.scoring.RunBook;
import phonngan.scoring.ScoreRun;
import phonngan.scoring.Titles;

/// Takes the office's own table and shows it beside ours.
@Controller("/o/{office}/{year}/compare")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CompareController {
    /// How many differences are kept for a reader to turn their pages.
    private static final int KEPT = 2000;

    private final Pages pages;
    private final Frames frames;
    private final ServingRuleBooks ruleBooks;
    private final Rosters rosters;
    private final RunBook runs;
    private final CompareFigures compare;
    private final CompareShelf shelf;

    CompareController(Pages pages, Frames frames, ServingRuleBooks ruleBooks, Rosters rosters, RunBook runs,
            CompareFigures compare, CompareShelf shelf) {
        this.pages = pages;
        this.frames = frames;
        this.ruleBooks = ruleBooks;
        this.rosters = rosters;
        this.runs = runs;
        this.compare = compare;
        this.shelf = shelf;
    }

    @Get
    @For(Deed.VIEW_RANKING)
    HttpResponse<?> form(Visit visit, String office, int year) {
        return show(HttpStatus.OK, frames.getOf(visit, office, year, Section.RANKING), List.of(), false);
    }

    /// Compares a table with the latest run of a round; stores nothing.
    ///
    /// @param round the round's id; the last one when empty
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @For(Deed.VIEW_RANKING)
    HttpResponse<?> compare(Visit visit, Actor actor, String office, int year, @Nullable CompletedFileUpload table,
            @Nullable String round) throws IOException {
        var frame = frames.getOf(visit, office, year, Section.RANKING);
        var rules = rules(frame);
        var asked = round == null || round.isEmpty()
                ? rules.lastRound()
                : rules.findRound(round).orElseThrow(PageNotFound::new);
        var run = runs.findLatest(frame.book(), asked.id());
        if (run.isEmpty()) {
            return refuse(frame, List.of(problem(ProblemCode.NO_RUN, frame.year().year().toString(), asked.id())));
        }
        if (table == null || table.getFilename() == null || table.getFilename().isEmpty()) {
            return refuse(frame, List.of(problem(ProblemCode.EMPTY_FILE, "")));
        }
        return switch (OfficeTableReader.read(CsvSource.of(table.getFilename(), table.getBytes()))) {
            case OfficeTableReading.Refused(var problems) -> refuse(frame, problems);
            case OfficeTableReading.Understood understood -> HttpResponse.seeOther(URI.create(frame.at("/compare/"
                    + shelf.keep(compared(frame, actor, table.getFilename(), run.get(), understood)))));
        };
    }

    /// A comparison.
    ///
    /// @param kind see [FigureDifference#word]; all when empty
    /// @param page from 1
    @Get("/{id}")
    @For(Deed.VIEW_RANKING)
    HttpResponse<?> compared(Visit visit, Actor actor, String office, int year, String id,
            @QueryValue(defaultValue = "") String kind, @QueryValue(defaultValue = "1") int page) {
        var frame = frames.getOf(visit, office, year, Section.RANKING);
        return find(frame, actor, id)
                .<HttpResponse<?>>map(it -> pages.show("comparison/compared",
                        ComparedPage.of(frame, id, it, kind, page, words(frame, it.rules()))))
                .orElseGet(() -> show(HttpStatus.GONE, frame, List.of(), true));
    }

    @Get("/{id}/differences.csv")
    @For(Deed.VIEW_RANKING)
    HttpResponse<StreamedFile> csv(Visit visit, Actor actor, String office, int year, String id) {
        var frame = frames.getOf(visit, office, year, Section.RANKING);
        var found = find(frame, actor, id).orElseThrow(PageNotFound::new);
        return Download.of("differences-" + year + ".csv", "text/csv; charset=utf-8", out -> {
            var csv = new DifferencesCsv(out, words(frame, found.rules()));
            found.differences().forEach(csv::write);
            csv.flush();
        });
    }

    private ComparedPage.Compared compared(Frame frame, Actor actor, String file, ScoreRun run,
            OfficeTableReading.Understood read) {
        var rules = ruleBooks.getRuleBook(run.digest());
        var round = rules.findRound(run.round()).orElseThrow();
        var theirs = MatchFigures.match(read.table(), rules, rosters.get(frame.book()), round);
        var differences = new ArrayList<FigureDifference>();
        var kinds = new HashMap<String, Long>();
        var result = compare.compare(run, rules, round, theirs, it -> {
            kinds.merge(it.word(), 1L, Long::sum);
            if (differences.size() < KEPT) {
                differences.add(it);
            }
        });
        var problems = Stream.of(read.problems(), theirs.problems(), result.problems()).flatMap(List::stream).toList();
        return new ComparedPage.Compared(frame.book(), actor.account(), file, run, rules, round, result, differences,
                mostFrequentFirst(kinds), problems);
    }

    private static Map<String, Long> mostFrequentFirst(Map<String, Long> kinds) {
        return kinds.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
    }

    /// Whoever sent a table sees what came of it, and nobody else does.
    private Optional<ComparedPage.Compared> find(Frame frame, Actor actor, String id) {
        return shelf.find(id).filter(it -> it.book().equals(frame.book()) && it.account() == actor.account());
    }

    private DifferenceWords words(Frame frame, RuleBook rules) {
        return new DifferenceWords(frame.ui().language(), Titles.of(rules,
                rosters.get(frame.book()).units().stream().collect(toMap(Unit::code, Unit::name))));
    }

    private HttpResponse<?> refuse(Frame frame, List<Problem> problems) {
        return show(HttpStatus.UNPROCESSABLE_ENTITY, frame, problems, false);
    }

    private HttpResponse<?> show(HttpStatus status, Frame frame, List<Problem> problems, boolean gone) {
        var rules = rules(frame);
        return pages.show(status, "comparison/compare", new ComparePage(frame, rules,
                runs.findLatest(frame.book(), rules.lastRound().id()).orElse(null), problems, gone));
    }

    private RuleBook rules(Frame frame) {
        return ruleBooks.findRuleBook(frame.book()).orElseThrow(PageNotFound::new);
    }

    private static Problem problem(ProblemCode code, String... arguments) {
        return Problem.refused(code, Place.file(""), arguments);
    }
}
