package phonngan.publication.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.time.LocalDate;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.YearShelf;
import phonngan.common.web.Frames;
import phonngan.common.web.OpenToAll;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Visit;
import phonngan.intake.Claim;
import phonngan.publication.NameRecognised;
import phonngan.roster.Rosters;

/// The recognised of a year, for everybody. A year that is not kept, not approved, or reopened looks the same: there is no
/// such page. Who asks does not matter, so that the page may be kept by whatever stands between.
@Controller("/public/{office}/{year}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PublicController {
    private final Pages pages;
    private final Frames frames;
    private final YearShelf shelf;
    private final ServingRuleBooks ruleBooks;
    private final Rosters rosters;
    private final NameRecognised names;
    private final Clock clock;

    PublicController(Pages pages, Frames frames, YearShelf shelf, ServingRuleBooks ruleBooks, Rosters rosters,
            NameRecognised names, Clock clock) {
        this.pages = pages;
        this.frames = frames;
        this.shelf = shelf;
        this.ruleBooks = ruleBooks;
        this.rosters = rosters;
        this.names = names;
        this.clock = clock;
    }

    @Get
    @OpenToAll
    HttpResponse<String> names(Visit visit, String office, String year) {
        var shelved = shelf.find(office, year.matches("\\d{4}") ? Integer.parseInt(year) : 0)
                .orElseThrow(PageNotFound::new);
        var rules = ruleBooks.findRuleBook(shelved.book()).orElseThrow(PageNotFound::new);
        var roster = rosters.get(shelved.book());
        var today = LocalDate.ofInstant(clock.instant(), Claim.BANGKOK);
        var rounds = rules.rounds().reversed().stream()
                .flatMap(it -> names.find(shelved.book(), rules, it, roster, today).stream()
                        .map(found -> new NamesPage.OfRound(it, found.until(), found.pools())))
                .toList();
        if (rounds.isEmpty()) {
            throw new PageNotFound();
        }
        var nobody = new Visit(visit.language(), false, visit.path(), "", null);
        return pages.show("publication/names", new NamesPage(frames.outside(nobody), rules, rounds))
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300");
    }
}
