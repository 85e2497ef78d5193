package phonngan.app.web;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.Deed;
import phonngan.common.SubjectKind;
import phonngan.common.YearShelf;
import phonngan.common.web.For;
import phonngan.common.web.Frames;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Section;
import phonngan.common.web.Visit;
import phonngan.cycle.AskTheYear;
import phonngan.ledger.PostedPoints;
import phonngan.review.TakeCensus;
import phonngan.roster.Rosters;
import phonngan.roster.Subject;
import phonngan.scoring.RunBook;

/// The shelf of years and the year at a glance.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class YearController {
    private final Pages pages;
    private final Frames frames;
    private final YearShelf shelf;
    private final ServingRuleBooks ruleBooks;
    private final Rosters rosters;
    private final TakeCensus census;
    private final RunBook runs;
    private final PostedPoints posted;
    private final AskTheYear ask;

    YearController(Pages pages, Frames frames, YearShelf shelf, ServingRuleBooks ruleBooks, Rosters rosters,
            TakeCensus census, RunBook runs, PostedPoints posted, AskTheYear ask) {
        this.pages = pages;
        this.frames = frames;
        this.shelf = shelf;
        this.ruleBooks = ruleBooks;
        this.rosters = rosters;
        this.census = census;
        this.runs = runs;
        this.posted = posted;
        this.ask = ask;
    }

    /// All years of the visitor's office; where there is only one, that year.
    @Get("/")
    @For(Deed.VIEW_YEAR)
    HttpResponse<String> shelf(Visit visit) {
        var frame = frames.outside(visit);
        var office = visit.visitor() == null ? "" : visit.visitor().office();
        var years = shelf.list().stream().filter(it -> it.office().code().equals(office)).toList();
        return years.size() == 1
                ? HttpResponse.temporaryRedirect(URI.create(frame.at(years.getFirst(), "")))
                : pages.show("app/shelf", new ShelfPage(frame, years));
    }

    @Get("/o/{office}/{year}")
    @For(Deed.VIEW_YEAR)
    HttpResponse<String> year(Visit visit, String office, int year) {
        var frame = frames.getOf(visit, office, year, Section.YEAR);
        var rules = ruleBooks.findRuleBook(frame.book()).orElseThrow(PageNotFound::new);
        var round = rules.lastRound();
        var kinds = rosters.get(frame.book()).subjectsIn(round).stream()
                .filter(it -> rules.findGroup(it.group()).isPresent())
                .collect(groupingBy(Subject::kind, counting()));
        var postings = posted.listPostings(frame.book());
        return pages.show("app/year",
                new YearPage(frame, rules, kinds.getOrDefault(SubjectKind.PERSON, 0L),
                        kinds.getOrDefault(SubjectKind.UNIT, 0L), census.of(frame.book()),
                        runs.findLatest(frame.book(), round.id()).orElse(null),
                        postings.isEmpty() ? null : postings.getLast(), ask.standing(frame.book())));
    }
}
