package phonngan.review.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.security.SecureRandom;
import java.util.HexFormat;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.Deed;
import phonngan.common.ThaiText;
import phonngan.common.web.Download;
import phonngan.common.web.For;
import phonngan.common.web.Frame;
import phonngan.common.web.Frames;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Section;
import phonngan.common.web.Visit;
import phonngan.review.DrawSample;
import phonngan.review.ReviewBook;
import phonngan.review.csv.DecisionExport;
import phonngan.review.csv.SampleSheet;
import phonngan.roster.Rosters;

/// Where whoever looks over the work of others draws claims to look at again, and takes the year's records along.
@Controller("/o/{office}/{year}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SampleController {
    private static final int LONGEST_SEED = 64;
    private static final int SEED_BYTES = 8;

    private final Pages pages;
    private final Frames frames;
    private final ServingRuleBooks ruleBooks;
    private final Rosters rosters;
    private final DrawSample sample;
    private final ReviewBook reviews;
    private final SecureRandom random = new SecureRandom();

    SampleController(Pages pages, Frames frames, ServingRuleBooks ruleBooks, Rosters rosters, DrawSample sample,
            ReviewBook reviews) {
        this.pages = pages;
        this.frames = frames;
        this.ruleBooks = ruleBooks;
        this.rosters = rosters;
        this.sample = sample;
        this.reviews = reviews;
    }

    /// The sample of a seed; the form alone, with a fresh seed in it, when there is none.
    ///
    /// @param by `indicator` gives every indicator its share
    /// @param of `accepted` draws from accepted claims alone
    @Get("/sample")
    @For(Deed.AUDIT)
    HttpResponse<String> sample(Visit visit, String office, int year, @QueryValue(defaultValue = "") String seed,
            @QueryValue(defaultValue = "30") int n, @QueryValue(defaultValue = "") String by,
            @QueryValue(defaultValue = "") String of) {
        var frame = frames.getOf(visit, office, year, Section.INTAKE);
        var rules = rules(frame);
        var wanted = wanted(seed.isBlank() ? freshSeed() : seed, n, by, of);
        return pages.show("review/sample", new SamplePage(frame, rules, rosters.get(frame.book()), wanted,
                seed.isBlank() ? null : sample.draw(frame.book(), rules, wanted)));
    }

    /// The same as a sheet to fill in.
    @Get("/sample.csv")
    @For(Deed.AUDIT)
    HttpResponse<?> sheet(Visit visit, String office, int year, @QueryValue(defaultValue = "") String seed,
            @QueryValue(defaultValue = "30") int n, @QueryValue(defaultValue = "") String by,
            @QueryValue(defaultValue = "") String of) {
        var frame = frames.getOf(visit, office, year, Section.INTAKE);
        if (seed.isBlank()) {
            throw new PageNotFound();
        }
        var drawn = sample.draw(frame.book(), rules(frame), wanted(seed, n, by, of));
        var roster = rosters.get(frame.book());
        return Download.of("sample-%d.csv".formatted(year), "text/csv; charset=utf-8",
                out -> SampleSheet.write(out, drawn, it -> roster.findId(it).orElse("")));
    }

    /// Every decision of the year.
    @Get("/decisions.csv")
    @For(Deed.AUDIT)
    HttpResponse<?> decisions(Visit visit, String office, int year) {
        var frame = frames.getOf(visit, office, year, Section.INTAKE);
        var roster = rosters.get(frame.book());
        return Download.of("decisions-%d.csv".formatted(year), "text/csv; charset=utf-8",
                out -> new DecisionExport(reviews).write(out, frame.book(), it -> roster.findId(it).orElse("")));
    }

    private static DrawSample.Wanted wanted(String seed, int n, String by, String of) {
        return new DrawSample.Wanted(ThaiText.truncate(ThaiText.canonical(seed), LONGEST_SEED), n,
                by.equals("indicator"), of.equals("accepted"));
    }

    private RuleBook rules(Frame frame) {
        return ruleBooks.findRuleBook(frame.book()).orElseThrow(PageNotFound::new);
    }

    private String freshSeed() {
        var bytes = new byte[SEED_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
