package phonngan.review.web;

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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import phonngan.access.Actor;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.Deed;
import phonngan.common.ThaiText;
import phonngan.common.web.Address;
import phonngan.common.web.For;
import phonngan.common.web.Frame;
import phonngan.common.web.Frames;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Section;
import phonngan.common.web.Visit;
import phonngan.intake.ClaimState;
import phonngan.intake.IntakeBook;
import phonngan.intake.SenderRulings;
import phonngan.review.ClaimFilter;
import phonngan.review.ClaimPlace;
import phonngan.review.ListClaims;
import phonngan.review.MatchSender;
import phonngan.roster.Rosters;

/// Where a person says whose evidence a claim is that the roster could not tell.
@Controller("/o/{office}/{year}/match")
@ExecuteOn(TaskExecutors.BLOCKING)
final class MatchController {
    private static final ClaimFilter IN_DOUBT = new ClaimFilter(Set.of(ClaimState.UNMATCHED), "", "", null);
    private static final int PAGE = 25;
    private static final int MOST_LOOKED = 10_000;
    private static final int RULINGS = 15;
    private static final int LONGEST_REASON = 500;
    private static final Set<String> SAID = Set.of("matched", "aside");

    private final Pages pages;
    private final Frames frames;
    private final ListClaims claims;
    private final IntakeBook intake;
    private final MatchSender matching;
    private final Doubts doubts;
    private final ServingRuleBooks ruleBooks;
    private final Rosters rosters;
    private final Clock clock;

    MatchController(Pages pages, Frames frames, ListClaims claims, IntakeBook intake, MatchSender matching,
            Doubts doubts, ServingRuleBooks ruleBooks, Rosters rosters, Clock clock) {
        this.pages = pages;
        this.frames = frames;
        this.claims = claims;
        this.intake = intake;
        this.matching = matching;
        this.doubts = doubts;
        this.ruleBooks = ruleBooks;
        this.rosters = rosters;
        this.clock = clock;
    }

    @Get
    @For(Deed.MATCH)
    HttpResponse<String> list(Visit visit, String office, int year, @Nullable @QueryValue("from") String form,
            @QueryValue(defaultValue = "") String after, @QueryValue(defaultValue = "") String said,
            @QueryValue(defaultValue = "0") long count) {
        var frame = frames.getOf(visit, office, year, Section.INTAKE);
        var rules = ruleBooks.findRuleBook(frame.book()).orElseThrow(PageNotFound::new);
        var roster = rosters.get(frame.book());
        var place = Optional.ofNullable(form).map(it -> new ClaimPlace(it, after));
        var found = claims.list(frame.book(), IN_DOUBT, place, PAGE, MOST_LOOKED);
        var rulings = intake.listRulings(frame.book());
        return pages.show("review/doubts", new DoubtsPage(frame, rules, roster,
                doubts.list(found.claims().stream().map(it -> it.standing().current().claim()).toList(), rules,
                        roster, new SenderRulings(rulings)),
                found.next().orElse(null), place.isPresent(), rulings.reversed().stream().limit(RULINGS).toList(),
                SAID.contains(said) ? said : "", count));
    }

    @Get("/{form}")
    @For(Deed.MATCH)
    HttpResponse<String> claim(Visit visit, String office, int year, String form, @QueryValue String key,
            @QueryValue(defaultValue = "") String q) {
        var frame = frames.getOf(visit, office, year, Section.INTAKE);
        return pages.show("review/doubt",
                doubts.find(frame, form, key, q.strip(), "").orElseThrow(PageNotFound::new));
    }

    /// @param subject staff id or unit code; empty when it is nobody of this office
    @Post("/{form}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(Deed.MATCH)
    HttpResponse<?> match(Visit visit, Actor actor, String office, int year, String form, @Nullable String key,
            @Nullable String subject, @Nullable String every, @Nullable String nobody, @Nullable String reason) {
        var frame = frames.getOf(visit, office, year, Section.INTAKE);
        if (nobody == null && line(subject).isEmpty()) {
            return again(frame, form, line(key), "nobody-chosen");
        }
        var order = new MatchSender.Order(frame.book(), form, key == null ? "" : key,
                nobody == null ? line(subject) : "", every != null, line(reason), actor, clock.instant());
        return switch (matching.match(order)) {
            case MatchSender.Matched(var matched) -> list(frame, "matched", matched);
            case MatchSender.SetAside _ -> list(frame, "aside", 1);
            case MatchSender.Refused(var why) -> again(frame, form, order.responseKey(), why.word());
        };
    }

    private static HttpResponse<?> list(Frame frame, String said, long count) {
        return HttpResponse.seeOther(URI.create(Address.of(frame.at("/match")).with("said", said)
                .with("count", Long.toString(count)).text()));
    }

    private HttpResponse<?> again(Frame frame, String form, String key, String why) {
        return pages.show(HttpStatus.UNPROCESSABLE_ENTITY, "review/doubt",
                doubts.find(frame, form, key, "", why).orElseThrow(PageNotFound::new));
    }

    private static String line(@Nullable String sent) {
        return sent == null ? "" : ThaiText.truncate(ThaiText.canonical(sent), LONGEST_REASON);
    }
}
