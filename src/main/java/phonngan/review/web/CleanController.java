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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import phonngan.access.Actor;
import phonngan.common.Deed;
import phonngan.common.web.For;
import phonngan.common.web.Pages;
import phonngan.common.web.Visit;
import phonngan.review.AcceptClean;
import phonngan.review.AcceptClean.Outcome;
import phonngan.review.AcceptClean.Shown;
import phonngan.review.ClaimKey;
import phonngan.review.ReviewBook;

/// Where easy cases are accepted together: exactly those that were shown and ticked, and as many as were counted.
@Controller("/o/{office}/{year}/review/clean")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CleanController {
    private final Pages pages;
    private final Benches benches;
    private final ReviewBook reviews;
    private final AcceptClean accepting;

    CleanController(Pages pages, Benches benches, ReviewBook reviews, AcceptClean accepting) {
        this.pages = pages;
        this.benches = benches;
        this.reviews = reviews;
        this.accepting = accepting;
    }

    @Get
    @For(Deed.JUDGE)
    HttpResponse<String> list(Visit visit, Actor actor, String office, int year,
            @QueryValue(defaultValue = "") String form, @QueryValue(defaultValue = "") String indicator) {
        return show(HttpStatus.OK, benches.getOf(visit, actor, office, year), form, indicator, null, "");
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(Deed.JUDGE)
    HttpResponse<?> accept(Visit visit, Actor actor, String office, int year, @Body Map<String, Object> fields) {
        var bench = benches.getOf(visit, actor, office, year);
        var sent = new SentRuling(fields, bench);
        var shown = marks(fields.get("claim"));
        if (shown.isEmpty() || shown.size() > CleanPage.MOST || sent.number("count") != shown.size()) {
            return show(HttpStatus.UNPROCESSABLE_ENTITY, bench, sent.text("form"), sent.text("indicator"), null,
                    bench.frame().ui().t("review.clean.count", shown.size()));
        }
        var outcome = accepting.accept(bench.book(), bench.judge(), shown, bench.now());
        return outcome.bar().isPresent()
                ? show(HttpStatus.UNPROCESSABLE_ENTITY, bench, "", "", null,
                        BarWords.say(outcome.bar().get(), bench.frame().ui()))
                : show(HttpStatus.OK, bench, sent.text("form"), sent.text("indicator"), outcome, "");
    }

    private HttpResponse<String> show(HttpStatus status, BenchPage bench, String form, String indicator,
            @Nullable Outcome outcome, String fault) {
        return pages.show(status, "review/clean", new CleanPage(bench, reviews.listForms(bench.book()), form, indicator,
                accepting.list(bench.book(), bench.judge(), form, indicator, bench.now(), CleanPage.MOST), outcome,
                fault));
    }

    private static List<Shown> marks(@Nullable Object sent) {
        List<?> several = sent instanceof List<?> list ? list : sent == null ? List.of() : List.of(sent);
        return several.stream().map(String::valueOf).filter(it -> it.matches("\\d{1,6} \\S+ .+"))
                .map(it -> it.split(" ", 3))
                .map(it -> new Shown(new ClaimKey(it[1], it[2]), Integer.parseInt(it[0]))).distinct().toList();
    }
}
