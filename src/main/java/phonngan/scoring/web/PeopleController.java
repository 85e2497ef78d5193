package phonngan.scoring.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.Deed;
import phonngan.common.Round;
import phonngan.common.web.For;
import phonngan.common.web.Frame;
import phonngan.common.web.Frames;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Section;
import phonngan.common.web.Visit;
import phonngan.roster.Rosters;
import phonngan.scoring.ListPeople.Wanted;
import phonngan.scoring.ListPeople;
import phonngan.scoring.ShowSheet;

/// The people and units of a year, and the sheet of each.
@Controller("/o/{office}/{year}/people")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PeopleController {
    private final Pages pages;
    private final Frames frames;
    private final ServingRuleBooks ruleBooks;
    private final Rosters rosters;
    private final ListPeople people;
    private final ShowSheet sheets;

    PeopleController(Pages pages, Frames frames, ServingRuleBooks ruleBooks, Rosters rosters, ListPeople people,
            ShowSheet sheets) {
        this.pages = pages;
        this.frames = frames;
        this.ruleBooks = ruleBooks;
        this.rosters = rosters;
        this.people = people;
        this.sheets = sheets;
    }

    /// Who is measured in a round.
    ///
    /// @param round the round's id; the last one when empty
    /// @param q words of names, ids or units
    /// @param group a role group's id; all when empty
    /// @param unit a unit's code; all when empty
    /// @param page from 1
    @Get
    @For(Deed.VIEW_PERSON)
    HttpResponse<String> list(Visit visit, String office, int year, @QueryValue(defaultValue = "") String round,
            @QueryValue(defaultValue = "") String q, @QueryValue(defaultValue = "") String group,
            @QueryValue(defaultValue = "") String unit, @QueryValue(defaultValue = "1") int page) {
        var frame = frames.getOf(visit, office, year, Section.PEOPLE);
        var rules = rules(frame);
        var shownRound = round(rules, round);
        var wanted = new Wanted(q.strip(), group, unit);
        var found = people.list(frame.book(), rules, shownRound, wanted);
        return pages.show(visit.fragment() ? "scoring/people-list" : "scoring/people", PeoplePage.of(frame, rules,
                shownRound, rosters.get(frame.book()).units(), wanted, found, page));
    }

    /// Somebody's sheet.
    @Get("/{id}")
    @For(value = Deed.VIEW_PERSON, subject = "id")
    HttpResponse<String> sheet(Visit visit, String office, int year, String id,
            @QueryValue(defaultValue = "") String round) {
        var frame = frames.getOf(visit, office, year, Section.PEOPLE);
        return pages.show("scoring/sheet", page(frame, id, round));
    }

    /// The same in short, for the drawer; a reader without scripts is led to the sheet.
    @Get("/{id}/why")
    @For(value = Deed.VIEW_PERSON, subject = "id")
    HttpResponse<String> why(Visit visit, String office, int year, String id,
            @QueryValue(defaultValue = "") String round) {
        var frame = frames.getOf(visit, office, year, Section.PEOPLE);
        var page = page(frame, id, round);
        return visit.fragment()
                ? pages.show("scoring/why", page)
                : HttpResponse.seeOther(URI.create(page.address().text()));
    }

    private SheetPage page(Frame frame, String id, String asked) {
        var rules = rules(frame);
        var round = round(rules, asked);
        var roster = rosters.get(frame.book());
        return new SheetPage(frame, rules, round, SheetPage.Whose.find(roster, id).orElseThrow(PageNotFound::new),
                sheets.find(frame.book(), rules, round, id).orElse(null), roster);
    }

    private RuleBook rules(Frame frame) {
        return ruleBooks.findRuleBook(frame.book()).orElseThrow(PageNotFound::new);
    }

    private static Round round(RuleBook rules, String asked) {
        return asked.isEmpty() ? rules.lastRound() : rules.findRound(asked).orElseThrow(PageNotFound::new);
    }
}
