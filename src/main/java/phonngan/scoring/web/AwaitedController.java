package phonngan.scoring.web;

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
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import phonngan.access.Actor;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.Deed;
import phonngan.common.ThaiText;
import phonngan.common.web.For;
import phonngan.common.web.Frame;
import phonngan.common.web.Frames;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Section;
import phonngan.common.web.Visit;
import phonngan.review.Judge;
import phonngan.roster.Rosters;
import phonngan.scoring.CloseAwaiting;
import phonngan.scoring.ListDebts;
import phonngan.scoring.RunBook;

/// What the year still awaits, indicator by indicator, and where the committee rules that it is not coming: first
/// whom that concerns, then, when somebody confirms exactly that, the ruling.
@Controller("/o/{office}/{year}/awaited")
@ExecuteOn(TaskExecutors.BLOCKING)
final class AwaitedController {
    private static final int LONGEST_REASON = 500;

    private final Pages pages;
    private final Frames frames;
    private final ServingRuleBooks ruleBooks;
    private final Rosters rosters;
    private final ListDebts debts;
    private final RunBook runs;
    private final CloseAwaiting closing;
    private final Clock clock;

    AwaitedController(Pages pages, Frames frames, ServingRuleBooks ruleBooks, Rosters rosters, ListDebts debts,
            RunBook runs, CloseAwaiting closing, Clock clock) {
        this.pages = pages;
        this.frames = frames;
        this.ruleBooks = ruleBooks;
        this.rosters = rosters;
        this.debts = debts;
        this.runs = runs;
        this.closing = closing;
        this.clock = clock;
    }

    /// What is awaited, and what was closed so far.
    ///
    /// @param closed how many steps and claims were closed just now; 0 for none
    /// @param left how many of them were left to others
    @Get
    @For(Deed.VIEW_RANKING)
    HttpResponse<String> list(Visit visit, String office, int year, @QueryValue(defaultValue = "0") int closed,
            @QueryValue(defaultValue = "0") int left) {
        var frame = frames.getOf(visit, office, year, Section.RANKING);
        return pages.show("scoring/awaited", AwaitedPage.of(frame, rules(frame), rosters.get(frame.book()),
                debts.list(frame.book()), runs.listClosedSteps(frame.book()), closed, left));
    }

    /// What closing an indicator would rule, and for whom.
    @Get("/{indicator}")
    @For(Deed.VIEW_RANKING)
    HttpResponse<String> foresee(Visit visit, Actor actor, String office, int year, String indicator,
            @QueryValue(defaultValue = "1") int page) {
        var frame = frames.getOf(visit, office, year, Section.RANKING);
        return show(HttpStatus.OK, frame, actor, indicator, page, "", "");
    }

    @Post("/{indicator}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(Deed.JUDGE)
    HttpResponse<?> close(Visit visit, Actor actor, String office, int year, String indicator,
            @Nullable String reason, @Nullable String stand) {
        var frame = frames.getOf(visit, office, year, Section.RANKING);
        var why = ThaiText.truncate(ThaiText.canonical(reason == null ? "" : reason), LONGEST_REASON);
        var asked = indicator(rules(frame), indicator);
        return switch (closing.close(frame.book(), Judge.of(actor), asked.id(), why, stand == null ? "" : stand,
                clock.instant())) {
            case CloseAwaiting.Closed it -> HttpResponse.seeOther(URI.create(
                    frame.at("/awaited") + "?closed=" + (it.steps() + it.claims()) + "&left=" + it.refused()));
            case CloseAwaiting.Barred(var bar) ->
                again(frame, actor, indicator, why, bar.said(frame.ui().language()));
            case CloseAwaiting.MovedOn _ ->
                again(frame, actor, indicator, why, frame.ui().t("awaited.moved-on"));
            case CloseAwaiting.NoReason _ ->
                again(frame, actor, indicator, why, frame.ui().t("awaited.no-reason"));
        };
    }

    private HttpResponse<String> again(Frame frame, Actor actor, String indicator, String reason, String fault) {
        return show(HttpStatus.UNPROCESSABLE_ENTITY, frame, actor, indicator, 1, reason, fault);
    }

    private HttpResponse<String> show(HttpStatus status, Frame frame, Actor actor, String indicator, int page,
            String reason, String fault) {
        var rules = rules(frame);
        var asked = indicator(rules, indicator);
        var foreseen = closing.foresee(frame.book(), Judge.of(actor), asked.id(), clock.instant());
        return pages.show(status, "scoring/awaited-one",
                AwaitedOnePage.of(frame, rules, rosters.get(frame.book()), asked, foreseen, page, reason, fault));
    }

    private static Indicator indicator(RuleBook rules, String id) {
        return rules.findIndicator(id).orElseThrow(PageNotFound::new);
    }

    private RuleBook rules(Frame frame) {
        return ruleBooks.findRuleBook(frame.book()).orElseThrow(PageNotFound::new);
    }
}
