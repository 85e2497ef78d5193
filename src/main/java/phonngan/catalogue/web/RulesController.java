package phonngan.catalogue.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import phonngan.catalogue.FindIndicators;
import phonngan.catalogue.RuleBooks;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.Deed;
import phonngan.common.web.For;
import phonngan.common.web.Frame;
import phonngan.common.web.Frames;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Section;
import phonngan.common.web.Visit;

/// The rule book of a year: all of it, that of one position, one indicator, or everything for the printer. An earlier
/// book of the year can be read too, because points that were posted under it name it.
@Controller("/o/{office}/{year}/rules")
@ExecuteOn(TaskExecutors.BLOCKING)
final class RulesController {
    private static final int LONGEST_SEARCH = 100;

    private final Pages pages;
    private final Frames frames;
    private final RuleBooks stored;
    private final ServingRuleBooks serving;

    RulesController(Pages pages, Frames frames, RuleBooks stored, ServingRuleBooks serving) {
        this.pages = pages;
        this.frames = frames;
        this.stored = stored;
        this.serving = serving;
    }

    @Get
    @For(Deed.READ_RULES)
    HttpResponse<String> rules(Visit visit, String office, int year, @QueryValue(defaultValue = "") String group,
            @QueryValue(defaultValue = "") String q, @QueryValue(defaultValue = "") String book,
            @QueryValue(defaultValue = "") String print) {
        var opened = open(frames.getOf(visit, office, year, Section.RULES), book, group);
        if (!print.isEmpty()) {
            return pages.show("catalogue/print", new PrintedRulesPage(opened));
        }
        var words = q.substring(0, Math.min(q.length(), LONGEST_SEARCH)).strip();
        var page = new RulesPage(opened, words, FindIndicators.list(opened.indicators(), words));
        return pages.show(visit.fragment() ? "catalogue/found" : "catalogue/rules", page);
    }

    @Get("/{indicator}")
    @For(Deed.READ_RULES)
    HttpResponse<String> indicator(Visit visit, String office, int year, String indicator,
            @QueryValue(defaultValue = "") String group, @QueryValue(defaultValue = "") String book) {
        var opened = open(frames.getOf(visit, office, year, Section.RULES), book, group);
        return pages.show("catalogue/indicator", new IndicatorPage(opened,
                opened.rules().findIndicator(indicator).orElseThrow(PageNotFound::new)));
    }

    private OpenedBookPage open(Frame frame, String digest, String group) {
        var year = frame.book();
        var loadings = stored.listLoadings(year.office(), year.year()).reversed();
        var serves = stored.findServing(year.office(), year.year()).orElseThrow(PageNotFound::new);
        var loading = loadings.stream()
                .filter(it -> digest.isEmpty() ? it.digest().equals(serves) : it.digest().hex().equals(digest))
                .findFirst().orElseThrow(PageNotFound::new);
        var rules = serving.getRuleBook(loading.digest());
        var chosen = group.isEmpty() ? null : rules.findGroup(group).orElseThrow(PageNotFound::new);
        return new OpenedBookPage(frame, rules, serving.listExamples(loading.digest()), loading,
                loading.digest().equals(serves), loadings, chosen);
    }
}
