package phonngan.review.web;

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
import jakarta.inject.Named;
import java.net.URI;
import java.time.LocalDate;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import phonngan.access.Actor;
import phonngan.common.Deed;
import phonngan.common.ThaiText;
import phonngan.common.web.For;
import phonngan.common.web.Pages;
import phonngan.common.web.Visit;
import phonngan.common.web.WorkDesk;
import phonngan.intake.Claim;
import phonngan.review.AssignClaims;
import phonngan.review.Bar;
import phonngan.review.Committees;

/// The committees of a year, and the handing out of claims to one of them.
@Controller("/o/{office}/{year}/review")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CommitteeController {
    private final Pages pages;
    private final Benches benches;
    private final Committees committees;
    private final AssignClaims assigning;
    private final WorkDesk<BenchPage.Seat, String, AssignClaims.Outcome> desk;

    CommitteeController(Pages pages, Benches benches, Committees committees, AssignClaims assigning,
            @Named(TaskExecutors.BLOCKING) ExecutorService workers) {
        this.pages = pages;
        this.benches = benches;
        this.committees = committees;
        this.assigning = assigning;
        this.desk = new WorkDesk<>(workers);
    }

    @Get("/committee")
    @For(Deed.VIEW_INTAKE)
    HttpResponse<String> roll(Visit visit, Actor actor, String office, int year) {
        var bench = benches.getOf(visit, actor, office, year);
        return pages.show("review/committee", new CommitteePage(bench, committees.get(bench.book()), today(bench)));
    }

    /// Where claims are handed out, and what was handed out just now. While they are being handed out the page comes
    /// anew by itself, scripts or not.
    ///
    /// @param said `done` after they were handed out
    @Get("/assign")
    @For(Deed.ASSIGN)
    HttpResponse<?> choose(Visit visit, Actor actor, String office, int year,
            @QueryValue(defaultValue = "") String said) {
        var bench = benches.getOf(visit, actor, office, year);
        var ui = bench.frame().ui();
        var work = desk.find(bench.seat()).filter(it -> !it.isFinished() || said.equals("done")).orElse(null);
        if (work == null) {
            return show(HttpStatus.OK, bench, "", null, "");
        }
        if (!work.isFinished()) {
            return pages.show("review/assigning", new AssigningPage(bench.frame(), work.task(), work.since()))
                    .header("Refresh", WorkDesk.SOON);
        }
        return work.findAnswer().map(it -> show(it, bench, work.task()))
                .orElseGet(() -> show(HttpStatus.OK, bench, work.task(), null, ui.t("review.assign.failed")));
    }

    @Post("/assign")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(Deed.ASSIGN)
    HttpResponse<?> assign(Visit visit, Actor actor, String office, int year, @Nullable String committee,
            @Nullable String avoid) throws InterruptedException {
        var bench = benches.getOf(visit, actor, office, year);
        var chosen = ThaiText.canonical(committee == null ? "" : committee);
        if (chosen.isEmpty()) {
            return show(new AssignClaims.Outcome.NobodyInOffice(), bench, "");
        }
        var order = new AssignClaims.Order(bench.book(), chosen, avoid != null, bench.judge(), bench.now());
        var work = desk.begin(bench.seat(), chosen, bench.now(), () -> assigning.assign(order));
        return work.findAnswer().filter(it -> !(it instanceof AssignClaims.Outcome.Done))
                .<HttpResponse<?>>map(it -> show(it, bench, chosen)).orElseGet(() -> HttpResponse
                        .seeOther(URI.create(bench.frame().at("/review/assign") + "?said=done")));
    }

    private HttpResponse<String> show(AssignClaims.Outcome outcome, BenchPage bench, String chosen) {
        var ui = bench.frame().ui();
        return switch (outcome) {
            case AssignClaims.Outcome.Done done -> show(HttpStatus.OK, bench, chosen, done, "");
            case AssignClaims.Outcome.NobodyInOffice _ ->
                show(HttpStatus.UNPROCESSABLE_ENTITY, bench, chosen, null, ui.t("review.assign.nobody"));
            case AssignClaims.Outcome.NotNow(var why) -> show(HttpStatus.UNPROCESSABLE_ENTITY, bench, chosen, null,
                    new Bar.NotNow(why).said(ui.language()));
        };
    }

    private HttpResponse<String> show(HttpStatus status, BenchPage bench, String chosen,
            AssignClaims.Outcome.@Nullable Done done, String fault) {
        var roll = committees.get(bench.book());
        var open = roll.committees().stream()
                .filter(it -> !roll.listJudges(it, bench.year().roster(), today(bench)).isEmpty()).toList();
        return pages.show(status, "review/assign",
                new AssignPage(bench, open, chosen.isEmpty() && !open.isEmpty() ? open.getLast() : chosen, done,
                        fault));
    }

    private static LocalDate today(BenchPage bench) {
        return LocalDate.ofInstant(bench.now(), Claim.BANGKOK);
    }
}
