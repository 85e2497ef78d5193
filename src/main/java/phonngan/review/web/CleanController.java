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
import jakarta.inject.Named;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import phonngan.access.Actor;
import phonngan.common.Deed;
import phonngan.common.web.Address;
import phonngan.common.web.For;
import phonngan.common.web.Pages;
import phonngan.common.web.Visit;
import phonngan.common.web.WorkDesk;
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
    private final WorkDesk<BenchPage.Seat, List<Shown>, Outcome> desk;

    CleanController(Pages pages, Benches benches, ReviewBook reviews, AcceptClean accepting,
            @Named(TaskExecutors.BLOCKING) ExecutorService workers) {
        this.pages = pages;
        this.benches = benches;
        this.reviews = reviews;
        this.accepting = accepting;
        this.desk = new WorkDesk<>(workers);
    }

    /// What can be accepted together, and when some were just accepted, which. While they are being accepted the page
    /// comes anew by itself, scripts or not.
    ///
    /// @param said `done` after something was accepted
    @Get
    @For(Deed.JUDGE)
    HttpResponse<?> list(Visit visit, Actor actor, String office, int year,
            @QueryValue(defaultValue = "") String form, @QueryValue(defaultValue = "") String indicator,
            @QueryValue(defaultValue = "") String said) {
        var bench = benches.getOf(visit, actor, office, year);
        var work = desk.find(bench.seat()).orElse(null);
        if (work != null && !work.isFinished()) {
            return pages.show("review/accepting", new AcceptingPage(bench.frame(), work.task().size(),
                    work.pieces("review"), work.since())).header("Refresh", WorkDesk.SOON);
        }
        if (work == null || !said.equals("done")) {
            return show(HttpStatus.OK, bench, form, indicator, null, "");
        }
        return show(HttpStatus.OK, bench, form, indicator,
                work.findAnswer().filter(it -> it.bar().isEmpty()).orElse(null), fault(bench, work));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(Deed.JUDGE)
    HttpResponse<?> accept(Visit visit, Actor actor, String office, int year,
            @Body Map<String, Object> fields) throws InterruptedException {
        var bench = benches.getOf(visit, actor, office, year);
        var sent = new SentRuling(fields, bench);
        var shown = marks(fields.get("claim"));
        if (shown.isEmpty() || shown.size() > CleanPage.MOST || sent.number("count") != shown.size()) {
            return show(HttpStatus.UNPROCESSABLE_ENTITY, bench, sent.text("form"), sent.text("indicator"), null,
                    bench.frame().ui().t("review.clean.count", shown.size()));
        }
        // whoever clicks twice is led to what the first click began
        var clicked = desk.find(bench.seat()).filter(it -> it.task().equals(shown)).filter(
                it -> !it.isFinished() || it.findAnswer().filter(done -> !done.accepted().isEmpty()).isPresent());
        if (clicked.isEmpty()) {
            desk.begin(bench.seat(), shown, bench.now(),
                    () -> accepting.accept(bench.book(), bench.judge(), shown, bench.now()));
        }
        return HttpResponse.seeOther(URI.create(Address.of(bench.frame().at("/review/clean"))
                .with("form", sent.text("form")).with("indicator", sent.text("indicator")).with("said", "done")
                .text()));
    }

    private static String fault(BenchPage bench, WorkDesk.Work<List<Shown>, Outcome> work) {
        return work.hasFailed()
                ? bench.frame().ui().t("review.clean.failed")
                : work.findAnswer().flatMap(Outcome::bar).map(it -> it.said(bench.frame().ui().language()))
                        .orElse("");
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
