package phonngan.scoring.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.ArrayList;
import java.util.List;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.Deed;
import phonngan.common.csv.CsvWriter;
import phonngan.common.web.Download;
import phonngan.common.web.For;
import phonngan.common.web.Frame;
import phonngan.common.web.Frames;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Section;
import phonngan.common.web.Visit;
import phonngan.roster.Rosters;
import phonngan.scoring.GridRow;
import phonngan.scoring.ListPeople;
import phonngan.scoring.ListPeople.Listed;
import phonngan.scoring.ListPeople.Wanted;
import phonngan.scoring.RunBook;
import phonngan.scoring.ShowGrid;

/// Everybody of a role group against every indicator, as the office knows it from its own table.
@Controller("/o/{office}/{year}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class GridController {
    private final Pages pages;
    private final Frames frames;
    private final ServingRuleBooks ruleBooks;
    private final Rosters rosters;
    private final RunBook runs;
    private final ListPeople people;
    private final ShowGrid grid;

    GridController(Pages pages, Frames frames, ServingRuleBooks ruleBooks, Rosters rosters, RunBook runs,
            ListPeople people, ShowGrid grid) {
        this.pages = pages;
        this.frames = frames;
        this.ruleBooks = ruleBooks;
        this.rosters = rosters;
        this.runs = runs;
        this.people = people;
        this.grid = grid;
    }

    /// The grid.
    ///
    /// @param round the round's id; the last one when empty
    /// @param group the role group's id; the first that has somebody when empty
    /// @param unit a unit's code, units below it included; all when empty
    /// @param hide `empty` leaves out indicators of which nobody on the page has anything
    /// @param page from 1
    @Get("/grid")
    @For(Deed.VIEW_PERSON)
    HttpResponse<String> grid(Visit visit, String office, int year, @QueryValue(defaultValue = "") String round,
            @QueryValue(defaultValue = "") String group, @QueryValue(defaultValue = "") String unit,
            @QueryValue(defaultValue = "") String hide, @QueryValue(defaultValue = "1") int page) {
        var frame = frames.getOf(visit, office, year, Section.PEOPLE);
        var rules = ruleBooks.findRuleBook(frame.book()).orElseThrow(PageNotFound::new);
        var asked = asked(frame, rules, round, group, unit, !hide.isEmpty());
        var found = find(frame, rules, asked);
        int last = Math.max(1, (found.size() + GridPage.ROWS - 1) / GridPage.ROWS);
        int shown = Math.clamp(page, 1, last);
        var slice = found.subList((shown - 1) * GridPage.ROWS, Math.min(shown * GridPage.ROWS, found.size()));
        var run = runs.findLatest(frame.book(), asked.round().id());
        return pages.show("scoring/grid", new GridPage(frame, rules, asked, rosters.get(frame.book()).units(),
                run.orElse(null), run.map(it -> grid.rows(it, slice)).orElse(List.of()), found.size(), shown));
    }

    /// The whole grid as a file.
    @Get("/grid.csv")
    @For(Deed.VIEW_PERSON)
    HttpResponse<StreamedFile> csv(Visit visit, String office, int year, @QueryValue(defaultValue = "") String round,
            @QueryValue(defaultValue = "") String group, @QueryValue(defaultValue = "") String unit) {
        var frame = frames.getOf(visit, office, year, Section.PEOPLE);
        var rules = ruleBooks.findRuleBook(frame.book()).orElseThrow(PageNotFound::new);
        var asked = asked(frame, rules, round, group, unit, false);
        var run = runs.findLatest(frame.book(), asked.round().id()).orElseThrow(PageNotFound::new);
        var indicators = rules.indicatorsFor(asked.group().id());
        return Download.of("grid-" + year + "-" + asked.group().id() + ".csv", "text/csv; charset=utf-8", out -> {
            var csv = CsvWriter.withByteOrderMark(out);
            csv.row(headers(frame, indicators));
            grid.forEachRow(run, find(frame, rules, asked), it -> write(csv, it, indicators));
            csv.flush();
        });
    }

    private static List<String> headers(Frame frame, List<Indicator> indicators) {
        var ui = frame.ui();
        var headers = new ArrayList<>(List.of(ui.t("grid.col.id"), ui.t("grid.col.name"), ui.t("grid.col.unit")));
        indicators.forEach(it -> headers.add(ui.title(it.title(), it.titleEn())));
        headers.add(ui.t("grid.col.total"));
        return headers;
    }

    /// What was not assessed is an empty cell, not 0.
    private static void write(CsvWriter csv, GridRow row, List<Indicator> indicators) {
        csv.text(row.who().subject().id()).text(row.who().subject().name()).text(row.who().unit());
        for (var indicator : indicators) {
            row.find(indicator.id()).map(it -> it.line().score()).ifPresentOrElse(csv::number, csv::empty);
        }
        var figures = row.who().figures();
        if (figures == null) {
            csv.empty();
        } else {
            csv.number(figures.total());
        }
        csv.endRow();
    }

    private List<Listed> find(Frame frame, RuleBook rules, GridPage.Asked asked) {
        return people.list(frame.book(), rules, asked.round(), new Wanted("", asked.group().id(), asked.unit()));
    }

    private GridPage.Asked asked(Frame frame, RuleBook rules, String round, String group, String unit,
            boolean hidesEmpty) {
        var shown = round.isEmpty() ? rules.lastRound() : rules.findRound(round).orElseThrow(PageNotFound::new);
        var roster = rosters.get(frame.book());
        var peopled = roster.subjectsIn(shown).stream().map(it -> it.group()).distinct().toList();
        var chosen = group.isEmpty()
                ? rules.groups().stream().filter(it -> peopled.contains(it.id())).findFirst()
                        .orElseGet(() -> rules.groups().getFirst())
                : rules.findGroup(group).orElseThrow(PageNotFound::new);
        return new GridPage.Asked(shown, chosen,
                roster.findUnit(unit).map(it -> it.code()).orElse(""), hidesEmpty);
    }
}
