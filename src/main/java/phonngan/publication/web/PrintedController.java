package phonngan.publication.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import phonngan.approval.ReadLists;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.Deed;
import phonngan.common.web.Download;
import phonngan.common.web.For;
import phonngan.common.web.Frames;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Section;
import phonngan.common.web.Visit;
import phonngan.publication.csv.PrintedListCsv;
import phonngan.roster.Rosters;

/// The file of a list, which can be held against the approved one later.
@Controller("/o/{office}/{year}/list/{round}/{version}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PrintedController {
    private final Frames frames;
    private final ReadLists lists;
    private final ServingRuleBooks ruleBooks;
    private final Rosters rosters;

    PrintedController(Frames frames, ReadLists lists, ServingRuleBooks ruleBooks, Rosters rosters) {
        this.frames = frames;
        this.lists = lists;
        this.ruleBooks = ruleBooks;
        this.rosters = rosters;
    }

    @Get("/printed.csv")
    @For(Deed.VIEW_RANKING)
    HttpResponse<?> printed(Visit visit, String office, int year, String round, int version) {
        var book = frames.getOf(visit, office, year, Section.LIST).book();
        var known = ruleBooks.findRuleBook(book).flatMap(it -> it.findRound(round)).orElseThrow(PageNotFound::new);
        var list = lists.find(book, round, version).orElseThrow(PageNotFound::new);
        var body = lists.findBody(list).orElseThrow(PageNotFound::new);
        return Download.of("list-%d-%s-%d.csv".formatted(year, known.id(), version), "text/csv; charset=utf-8",
                out -> PrintedListCsv.write(out, list, body, rosters.get(book), known));
    }
}
