package phonngan.ranking.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import phonngan.catalogue.RoleGroup;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.Deed;
import phonngan.common.Round;
import phonngan.common.web.For;
import phonngan.common.web.Frame;
import phonngan.common.web.Frames;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Section;
import phonngan.common.web.Visit;
import phonngan.ranking.PayLines;
import phonngan.ranking.Pool;
import phonngan.ranking.PoolOrder;
import phonngan.ranking.RankRound;
import phonngan.ranking.RoundRanking;
import phonngan.review.TakeCensus;

/// The ranking of a year, pool by pool.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class RankingController {
    private final Pages pages;
    private final Frames frames;
    private final ServingRuleBooks ruleBooks;
    private final RankRound rank;
    private final TakeCensus census;
    private final PayLines lines;

    RankingController(Pages pages, Frames frames, ServingRuleBooks ruleBooks, RankRound rank, TakeCensus census,
            PayLines lines) {
        this.pages = pages;
        this.frames = frames;
        this.ruleBooks = ruleBooks;
        this.rank = rank;
        this.census = census;
        this.lines = lines;
    }

    /// The ranking; a script that changes the order gets the list alone.
    ///
    /// @param round the round's id; the last one when empty
    /// @param pool the role group's id; the first that has somebody when empty
    /// @param sort see [PoolOrder#of]
    /// @param q words of names or units
    /// @param page from 1
    @Get("/o/{office}/{year}/ranking")
    @For(Deed.VIEW_RANKING)
    HttpResponse<String> ranking(Visit visit, String office, int year, @QueryValue(defaultValue = "") String round,
            @QueryValue(defaultValue = "") String pool, @QueryValue(defaultValue = "") String sort,
            @QueryValue(defaultValue = "") String q, @QueryValue(defaultValue = "1") int page) {
        var frame = frames.getOf(visit, office, year, Section.RANKING);
        var rules = ruleBooks.findRuleBook(frame.book()).orElseThrow(PageNotFound::new);
        var shownRound = round.isEmpty() ? rules.lastRound() : rules.findRound(round).orElseThrow(PageNotFound::new);
        var ranked = rank.latest(frame.book(), rules, shownRound);
        var shown = RankingPage.of(frame, rules, shownRound, ranked,
                pool(frame, rules, shownRound, ranked, group(rules, ranked, pool)), PoolOrder.of(sort), q, page);
        return pages.show(visit.fragment() ? "ranking/list" : "ranking/ranking", shown);
    }

    private static RoleGroup group(RuleBook rules, RoundRanking ranked, String asked) {
        return asked.isEmpty()
                ? rules.groups().stream().filter(it -> !ranked.ranking().ofPool(it.id()).isEmpty()).findFirst()
                        .orElseGet(() -> rules.groups().getFirst())
                : rules.findGroup(asked).orElseThrow(PageNotFound::new);
    }

    private Pool pool(Frame frame, RuleBook rules, Round round, RoundRanking ranked, RoleGroup group) {
        return Pool.of(group, ranked.ranking(), census.of(frame.book()), lines.find(frame.book(), rules, round,
                group.id(), ranked.ranking(), frame.ui().language()));
    }
}
