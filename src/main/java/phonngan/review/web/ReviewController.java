package phonngan.review.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import phonngan.access.Actor;
import phonngan.common.Deed;
import phonngan.common.web.Address;
import phonngan.common.web.For;
import phonngan.common.web.Pages;
import phonngan.common.web.Visit;
import phonngan.intake.Claim;
import phonngan.review.Appeals;
import phonngan.review.Committees;
import phonngan.review.FindBar;
import phonngan.review.ShowQueue;

/// The queue of whoever judges, and the way through it.
@Controller("/o/{office}/{year}/review")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReviewController {
    private static final Set<String> SAID = Set.of("accept", "return", "reject", "admit", "await", "duplicate-of",
            "skipped", "abstained", "none", "bulk", "appeal");

    private final Pages pages;
    private final Benches benches;
    private final ShowQueue queues;
    private final FindBar bars;
    private final Committees committees;
    private final Appeals appeals;

    ReviewController(Pages pages, Benches benches, ShowQueue queues, FindBar bars, Committees committees,
            Appeals appeals) {
        this.pages = pages;
        this.benches = benches;
        this.queues = queues;
        this.bars = bars;
        this.committees = committees;
        this.appeals = appeals;
    }

    @Get
    @For(Deed.JUDGE)
    HttpResponse<String> queue(Visit visit, Actor actor, String office, int year,
            @QueryValue(defaultValue = "") String indicator, @QueryValue(defaultValue = "1") int page,
            @QueryValue(defaultValue = "") String said) {
        var bench = benches.getOf(visit, actor, office, year);
        var today = LocalDate.ofInstant(bench.now(), Claim.BANGKOK);
        var seats = committees.get(bench.book()).members().stream().filter(it -> it.isInForceOn(today))
                .filter(it -> bench.judge().is(bench.year().roster(), it.member())).toList();
        return pages.show("review/queue", new QueuePage(bench, queues.of(bench.book(), bench.judge(), bench.now()),
                bars.findInGeneral(bench.book(), bench.year().roster(), bench.judge(), bench.now()).orElse(null),
                seats, appeals.countWaiting(bench.book()), indicator, page, saidWord(said)));
    }

    /// Leads on to what waits next, and to the queue when nothing does.
    ///
    /// @param form the form of the claim that was just judged, with `key`
    @Get("/next")
    @For(Deed.JUDGE)
    HttpResponse<String> next(Visit visit, Actor actor, String office, int year,
            @QueryValue(defaultValue = "") String said, @QueryValue(defaultValue = "") String form,
            @QueryValue(defaultValue = "") String key) {
        var bench = benches.getOf(visit, actor, office, year);
        var next = queues.of(bench.book(), bench.judge(), bench.now()).next();
        var there = next.map(it -> QueuePage.claimAt(bench.frame(), it.claim()).with("done-form", form)
                .with("done-key", key))
                .orElseGet(() -> Address.of(bench.frame().at("/review")));
        return HttpResponse.seeOther(URI.create(there.with("said", saidWord(said)).text()));
    }

    /// Words of anybody else's making are not said.
    static String saidWord(String said) {
        return SAID.contains(said) ? said : "";
    }
}
