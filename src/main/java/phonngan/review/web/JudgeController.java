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
import java.util.List;
import java.util.Map;
import phonngan.access.Actor;
import phonngan.common.Deed;
import phonngan.common.Wording;
import phonngan.common.web.Address;
import phonngan.common.web.For;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Visit;
import phonngan.review.Bar;
import phonngan.review.ClaimHistory;
import phonngan.review.ClaimKey;
import phonngan.review.DiscussClaim;
import phonngan.review.JudgeClaim;
import phonngan.review.JudgeOutcome;
import phonngan.review.LeaveClaim;
import phonngan.review.ReviewBook;
import phonngan.review.Ruling;

/// Where one claim is judged: the evidence beside the criterion, one decision, and on to the next.
@Controller("/o/{office}/{year}/review")
@ExecuteOn(TaskExecutors.BLOCKING)
final class JudgeController {
    private final Pages pages;
    private final Benches benches;
    private final OpenClaim opening;
    private final ReviewBook reviews;
    private final JudgeClaim judging;
    private final LeaveClaim leaving;
    private final DiscussClaim talk;

    JudgeController(Pages pages, Benches benches, OpenClaim opening, ReviewBook reviews, JudgeClaim judging,
            LeaveClaim leaving, DiscussClaim talk) {
        this.pages = pages;
        this.benches = benches;
        this.opening = opening;
        this.reviews = reviews;
        this.judging = judging;
        this.leaving = leaving;
        this.talk = talk;
    }

    @Get("/claim")
    @For(Deed.JUDGE)
    HttpResponse<String> claim(Visit visit, Actor actor, String office, int year,
            @QueryValue(defaultValue = "") String form, @QueryValue(defaultValue = "") String key,
            @QueryValue(defaultValue = "") String said,
            @QueryValue(value = "done-form", defaultValue = "") String doneForm,
            @QueryValue(value = "done-key", defaultValue = "") String doneKey) {
        var bench = benches.getOf(visit, actor, office, year);
        var done = new JudgingPage.Said(ReviewController.saidWord(said),
                doneKey.isEmpty() ? null : new ClaimKey(doneForm, doneKey));
        return show(HttpStatus.OK, bench, find(bench, form, key), Map.of(), List.of(), done);
    }

    @Post("/judge")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(Deed.JUDGE)
    HttpResponse<?> judge(Visit visit, Actor actor, String office, int year, @Body Map<String, Object> fields) {
        var bench = benches.getOf(visit, actor, office, year);
        var sent = new SentRuling(fields, bench);
        var history = find(bench, sent.text("form"), sent.text("key"));
        var word = Ruling.Word.find(sent.text("word")).filter(it -> it != Ruling.Word.WITHDRAW)
                .orElseThrow(PageNotFound::new);
        var row = sent.row(word, bench);
        if (!sent.problems().isEmpty()) {
            return again(bench, history, sent, sent.problems().stream()
                    .map(it -> Wording.message(it, bench.frame().ui().language())).toList());
        }
        var ui = bench.frame().ui();
        return switch (judging.judge(new JudgeClaim.Order(bench.book(), bench.judge(), row, sent.number("seen")))) {
            case JudgeOutcome.Recorded _ when word == Ruling.Word.ADMIT -> HttpResponse.seeOther(URI.create(
                    QueuePage.claimAt(bench.frame(), keyOf(sent)).with("said", word.text()).text()));
            case JudgeOutcome.Recorded _ -> on(bench, word.text(), keyOf(sent));
            case JudgeOutcome.NoSuchClaim _ -> throw new PageNotFound();
            case JudgeOutcome.Barred(var bar) -> again(bench, history, sent, List.of(bar.said(ui.language())));
            case JudgeOutcome.Overtaken _ -> again(bench, history, sent, List.of(ui.t("review.overtaken")));
            case JudgeOutcome.Settled _ -> again(bench, history, sent, List.of(ui.t("review.settled")));
            case JudgeOutcome.Refused(var problem) -> again(bench, history, sent,
                    List.of(Wording.message(problem, ui.language()) + " " + Wording.remedy(problem, ui.language())));
        };
    }

    @Post("/skip")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(Deed.JUDGE)
    HttpResponse<?> skip(Visit visit, Actor actor, String office, int year, @Body Map<String, Object> fields) {
        var bench = benches.getOf(visit, actor, office, year);
        var key = keyOf(new SentRuling(fields, bench));
        leaving.skip(bench.book(), bench.judge(), key, bench.now());
        return on(bench, "skipped", key);
    }

    @Post("/abstain")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(Deed.JUDGE)
    HttpResponse<?> abstain(Visit visit, Actor actor, String office, int year, @Body Map<String, Object> fields) {
        var bench = benches.getOf(visit, actor, office, year);
        var sent = new SentRuling(fields, bench);
        return switch (leaving.abstain(bench.book(), bench.judge(), keyOf(sent), sent.text("reason"), bench.now())) {
            case LEFT -> on(bench, "abstained", keyOf(sent));
            case NOT_THERE -> throw new PageNotFound();
            case NO_REASON -> again(bench, find(bench, sent.text("form"), sent.text("key")), sent,
                    List.of(bench.frame().ui().t("review.abstain.why")));
        };
    }

    @Post("/talk")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(Deed.JUDGE)
    HttpResponse<?> say(Visit visit, Actor actor, String office, int year, @Body Map<String, Object> fields) {
        var bench = benches.getOf(visit, actor, office, year);
        var sent = new SentRuling(fields, bench);
        return switch (talk.say(bench.book(), bench.judge(), keyOf(sent), sent.text("reason"), bench.now())) {
            case NO_SUCH_CLAIM -> throw new PageNotFound();
            case SAID, BARRED, EMPTY -> HttpResponse
                    .seeOther(URI.create(QueuePage.claimAt(bench.frame(), keyOf(sent)).part("talk-title").text()));
        };
    }

    private HttpResponse<?> again(BenchPage bench, ClaimHistory before, SentRuling sent, List<String> faults) {
        var current = before.current();
        return show(HttpStatus.UNPROCESSABLE_ENTITY, bench, find(bench, current.form(), current.responseKey()),
                sent.typed(), faults, new JudgingPage.Said("", null));
    }

    /// What somebody has an interest in is not shown at all.
    private HttpResponse<String> show(HttpStatus status, BenchPage bench, ClaimHistory history,
            Map<String, String> sent,
            List<String> faults, JudgingPage.Said said) {
        var page = opening.open(bench, history, sent, faults, said);
        return page.bar() instanceof Bar.Interested
                ? pages.show(HttpStatus.FORBIDDEN, "review/barred",
                        new BarredPage(bench.frame(), page.key(), page.barred()))
                : pages.show(status, "review/judging", page);
    }

    private HttpResponse<?> on(BenchPage bench, String said, ClaimKey claim) {
        return HttpResponse.seeOther(URI.create(Address.of(bench.frame().at("/review/next")).with("said", said)
                .with("form", claim.form()).with("key", claim.responseKey()).text()));
    }

    private static ClaimKey keyOf(SentRuling sent) {
        return new ClaimKey(sent.text("form"), sent.text("key"));
    }

    private ClaimHistory find(BenchPage bench, String form, String key) {
        return reviews.listHistories(bench.book(), form, List.of(key)).stream().findFirst()
                .orElseThrow(PageNotFound::new);
    }
}
