package phonngan.review.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import phonngan.access.Actor;
import phonngan.common.Deed;
import phonngan.common.ThaiText;
import phonngan.common.web.For;
import phonngan.common.web.Pages;
import phonngan.common.web.Visit;
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

    CommitteeController(Pages pages, Benches benches, Committees committees, AssignClaims assigning) {
        this.pages = pages;
        this.benches = benches;
        this.committees = committees;
        this.assigning = assigning;
    }

    @Get("/committee")
    @For(Deed.VIEW_INTAKE)
    HttpResponse<String> roll(Visit visit, Actor actor, String office, int year) {
        var bench = benches.getOf(visit, actor, office, year);
        return pages.show("review/committee", new CommitteePage(bench, committees.get(bench.book()), today(bench)));
    }

    @Get("/assign")
    @For(Deed.ASSIGN)
    HttpResponse<String> choose(Visit visit, Actor actor, String office, int year) {
        return show(HttpStatus.OK, benches.getOf(visit, actor, office, year), "", null, "");
    }

    @Post("/assign")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(Deed.ASSIGN)
    HttpResponse<String> assign(Visit visit, Actor actor, String office, int year, @Nullable String committee,
            @Nullable String avoid) {
        var bench = benches.getOf(visit, actor, office, year);
        var ui = bench.frame().ui();
        var chosen = ThaiText.canonical(committee == null ? "" : committee);
        var order = new AssignClaims.Order(bench.book(), chosen, avoid != null, bench.judge(), bench.now());
        return chosen.isEmpty()
                ? show(HttpStatus.UNPROCESSABLE_ENTITY, bench, "", null, ui.t("review.assign.nobody"))
                : switch (assigning.assign(order)) {
                    case AssignClaims.Outcome.Done done -> show(HttpStatus.OK, bench, chosen, done, "");
                    case AssignClaims.Outcome.NobodyInOffice _ -> show(HttpStatus.UNPROCESSABLE_ENTITY, bench, chosen,
                            null, ui.t("review.assign.nobody"));
                    case AssignClaims.Outcome.NotNow(var why) -> show(HttpStatus.UNPROCESSABLE_ENTITY, bench, chosen,
                            null, BarWords.say(new Bar.NotNow(why), ui));
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
