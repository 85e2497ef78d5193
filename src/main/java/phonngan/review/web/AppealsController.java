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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import phonngan.access.Actor;
import phonngan.common.Deed;
import phonngan.common.Wording;
import phonngan.common.web.For;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Visit;
import phonngan.review.Appeal;
import phonngan.review.AppealCase;
import phonngan.review.AppealRulingOutcome;
import phonngan.review.Appeals;
import phonngan.review.Bar;
import phonngan.review.ClaimHistory;
import phonngan.review.ClaimKey;
import phonngan.review.ClaimStanding;
import phonngan.review.DecideAppeal;
import phonngan.review.ReviewBook;
import phonngan.review.Ruling;
import phonngan.review.VersionStanding;

/// Where objections are answered by others than those who decided.
@Controller("/o/{office}/{year}/review/appeals")
@ExecuteOn(TaskExecutors.BLOCKING)
final class AppealsController {
    private static final int PAGE = 50;

    private final Pages pages;
    private final Benches benches;
    private final OpenClaim opening;
    private final ReviewBook reviews;
    private final Appeals appeals;
    private final DecideAppeal deciding;

    AppealsController(Pages pages, Benches benches, OpenClaim opening, ReviewBook reviews, Appeals appeals,
            DecideAppeal deciding) {
        this.pages = pages;
        this.benches = benches;
        this.opening = opening;
        this.reviews = reviews;
        this.appeals = appeals;
        this.deciding = deciding;
    }

    @Get
    @For(Deed.DECIDE_APPEAL)
    HttpResponse<String> list(Visit visit, Actor actor, String office, int year,
            @QueryValue(defaultValue = "") String answered, @QueryValue(defaultValue = "0") long after,
            @QueryValue(defaultValue = "") String said) {
        var bench = benches.getOf(visit, actor, office, year);
        var cases = appeals.list(bench.book(), !answered.isEmpty(), after, PAGE + 1);
        var shown = cases.stream().limit(PAGE).toList();
        return pages.show("review/appeals",
                new AppealsPage(bench, !answered.isEmpty(), appeals.countWaiting(bench.book()), shown,
                        claims(bench, shown), cases.size() > PAGE ? shown.getLast().appeal().id() : null,
                        said.equals("answered")));
    }

    @Get("/{appeal}")
    @For(Deed.DECIDE_APPEAL)
    HttpResponse<String> appeal(Visit visit, Actor actor, String office, int year, long appeal) {
        return show(HttpStatus.OK, benches.getOf(visit, actor, office, year), appeal, Map.of(), List.of());
    }

    @Post("/{appeal}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(Deed.DECIDE_APPEAL)
    HttpResponse<?> answer(Visit visit, Actor actor, String office, int year, long appeal,
            @Body Map<String, Object> fields) {
        var bench = benches.getOf(visit, actor, office, year);
        var ui = bench.frame().ui();
        var sent = new SentRuling(fields, bench);
        var word = Ruling.Word.find(sent.text("word")).filter(it -> it != Ruling.Word.WITHDRAW);
        if (word.isEmpty() && !sent.text("word").equals("dismiss")) {
            throw new PageNotFound();
        }
        var anew = word.map(it -> sent.row(it, bench));
        var faults = sent.problems().stream().map(it -> Wording.message(it, ui.language())).toList();
        if (!faults.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_ENTITY, bench, appeal, sent.typed(), faults);
        }
        var order = new DecideAppeal.Order(bench.book(), appeal, bench.judge(), sent.reason(), anew, bench.now());
        return switch (deciding.decide(order)) {
            case AppealRulingOutcome.Answered _ ->
                HttpResponse.seeOther(URI.create(bench.frame().at("/review/appeals?said=answered")));
            case AppealRulingOutcome.NoSuchAppeal _ -> throw new PageNotFound();
            case AppealRulingOutcome.AnsweredBefore _ ->
                again(bench, appeal, sent, ui.t("review.appeal.answered-before"));
            case AppealRulingOutcome.Barred(var bar) -> again(bench, appeal, sent, bar.said(ui.language()));
            case AppealRulingOutcome.DecidedFirst _ ->
                again(bench, appeal, sent, ui.t("review.appeal.decided-first"));
            case AppealRulingOutcome.Overtaken _ -> again(bench, appeal, sent, ui.t("review.appeal.overtaken"));
            case AppealRulingOutcome.NoReason _ -> again(bench, appeal, sent, ui.t("review.appeal.no-reason"));
            case AppealRulingOutcome.Refused(var problem) -> again(bench, appeal, sent,
                    Wording.message(problem, ui.language()) + " " + Wording.remedy(problem, ui.language()));
        };
    }

    private HttpResponse<?> again(BenchPage bench, long appeal, SentRuling sent, String fault) {
        return show(HttpStatus.UNPROCESSABLE_ENTITY, bench, appeal, sent.typed(), List.of(fault));
    }

    private HttpResponse<String> show(HttpStatus status, BenchPage bench, long id, Map<String, String> sent,
            List<String> faults) {
        var found = appeals.find(bench.book(), id).orElseThrow(PageNotFound::new);
        var history = find(bench, found.appeal()).orElseThrow(PageNotFound::new);
        var claim = opening.open(bench, history, sent, faults, new JudgingPage.Said("", null));
        return claim.bar() instanceof Bar.Interested
                ? pages.show(HttpStatus.FORBIDDEN, "review/barred",
                        new BarredPage(bench.frame(), claim.key(), claim.barred()))
                : pages.show(status, "review/appeal", new AppealPage(found, claim,
                        DecideAppeal.decidedFirst(bench.judge(), bench.year(), history)));
    }

    private Optional<ClaimHistory> find(BenchPage bench, Appeal appeal) {
        return reviews.listHistories(bench.book(), appeal.form(), List.of(appeal.responseKey())).stream().findFirst();
    }

    /// The claims of a stretch of objections, form by form.
    private Map<ClaimKey, VersionStanding> claims(BenchPage bench, List<AppealCase> cases) {
        var claims = new HashMap<ClaimKey, VersionStanding>();
        cases.stream().map(AppealCase::appeal)
                .collect(Collectors.groupingBy(Appeal::form,
                        Collectors.mapping(Appeal::responseKey, Collectors.toSet())))
                .forEach((form, keys) -> reviews.listHistories(bench.book(), form, keys)
                        .forEach(it -> claims.put(new ClaimKey(form, it.current().responseKey()),
                                ClaimStanding.of(it, bench.year().rules()::readingsOf).current())));
        return claims;
    }
}
