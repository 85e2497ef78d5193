package phonngan.review.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import phonngan.access.Actor;
import phonngan.common.Deed;
import phonngan.common.web.For;
import phonngan.common.web.Pages;
import phonngan.common.web.Visit;
import phonngan.review.Committees;
import phonngan.review.Conflicts;
import phonngan.review.DeclareConflict;

/// Where judges say whose evidence they have an interest in, and where the finding of an order on a challenge is entered.
@Controller("/o/{office}/{year}/review/conflicts")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ConflictsController {
    private final Pages pages;
    private final Benches benches;
    private final Conflicts conflicts;
    private final Committees committees;
    private final DeclareConflict declaring;

    ConflictsController(Pages pages, Benches benches, Conflicts conflicts, Committees committees,
            DeclareConflict declaring) {
        this.pages = pages;
        this.benches = benches;
        this.conflicts = conflicts;
        this.committees = committees;
        this.declaring = declaring;
    }

    @Get
    @For(Deed.ASSIGN)
    HttpResponse<String> list(Visit visit, Actor actor, String office, int year,
            @QueryValue(defaultValue = "") String said) {
        return show(HttpStatus.OK, benches.getOf(visit, actor, office, year),
                said.equals("declared") ? said : "", true);
    }

    @Post("/own")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(Deed.JUDGE)
    HttpResponse<?> declare(Visit visit, Actor actor, String office, int year, @Body Map<String, Object> fields) {
        var bench = benches.getOf(visit, actor, office, year);
        var sent = new SentRuling(fields, bench);
        return answer(bench, declaring.declare(bench.book(), bench.judge(), about(sent), sent.text("reason"),
                bench.now()), true);
    }

    @Post("/challenge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(Deed.ASSIGN)
    HttpResponse<?> challenge(Visit visit, Actor actor, String office, int year, @Body Map<String, Object> fields) {
        var bench = benches.getOf(visit, actor, office, year);
        var sent = new SentRuling(fields, bench);
        return answer(bench, declaring.challenge(bench.book(), sent.text("member"), about(sent), sent.text("reason"),
                sent.text("order_no"), bench.judge(), bench.now()), false);
    }

    /// A person by id, or else a unit from the list.
    private static String about(SentRuling sent) {
        return sent.text("person").isEmpty() ? sent.text("unit") : sent.text("person");
    }

    private HttpResponse<?> answer(BenchPage bench, DeclareConflict.Outcome outcome, boolean own) {
        return outcome == DeclareConflict.Outcome.DECLARED
                ? HttpResponse.seeOther(URI.create(bench.frame().at("/review/conflicts?said=declared")))
                : show(HttpStatus.UNPROCESSABLE_ENTITY, bench,
                        outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'), own);
    }

    private HttpResponse<String> show(HttpStatus status, BenchPage bench, String outcome, boolean own) {
        return pages.show(status, "review/conflicts", new ConflictsPage(bench, conflicts.list(bench.book()),
                committees.get(bench.book()), outcome, own));
    }
}
