package phonngan.review.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import phonngan.access.Actor;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.Deed;
import phonngan.common.web.For;
import phonngan.common.web.Frame;
import phonngan.common.web.Frames;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Section;
import phonngan.common.web.Visit;
import phonngan.intake.Claim;
import phonngan.intake.ClaimState;
import phonngan.intake.KeptReadings;
import phonngan.intake.RawRow;
import phonngan.review.BlindReading;
import phonngan.review.ClaimFilter;
import phonngan.review.ClaimPlace;
import phonngan.review.ClaimStanding;
import phonngan.review.Judge;
import phonngan.review.ListClaims;
import phonngan.review.ReviewBook;
import phonngan.review.TakeCensus;
import phonngan.roster.Roster;
import phonngan.roster.Rosters;
import phonngan.roster.SubjectKey;

/// The claims of a year, and one of them with its whole life.
@Controller("/o/{office}/{year}/claims")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ClaimsController {
    private static final int PAGE = 50;
    private static final int MOST_LOOKED = 5000;

    private final Pages pages;
    private final Frames frames;
    private final ReviewBook reviews;
    private final ListClaims claims;
    private final TakeCensus census;
    private final KeptReadings readings;
    private final ServingRuleBooks ruleBooks;
    private final Rosters rosters;

    ClaimsController(Pages pages, Frames frames, ReviewBook reviews, ListClaims claims, TakeCensus census,
            KeptReadings readings, ServingRuleBooks ruleBooks, Rosters rosters) {
        this.pages = pages;
        this.frames = frames;
        this.reviews = reviews;
        this.claims = claims;
        this.census = census;
        this.readings = readings;
        this.ruleBooks = ruleBooks;
        this.rosters = rosters;
    }

    @Get
    @For(Deed.VIEW_INTAKE)
    HttpResponse<String> claims(Visit visit, String office, int year, @QueryValue(defaultValue = "") String state,
            @QueryValue(defaultValue = "") String form, @QueryValue(defaultValue = "") String indicator,
            @QueryValue(defaultValue = "") String subject, @Nullable @QueryValue("from") String fromForm,
            @QueryValue(defaultValue = "") String after) {
        var frame = frames.getOf(visit, office, year, Section.INTAKE);
        var roster = rosters.get(frame.book());
        var key = keyOf(roster, subject.strip());
        var asked = new ClaimsPage.Asked(state, form, indicator, subject.strip());
        var place = Optional.ofNullable(fromForm).map(it -> new ClaimPlace(it, after));
        var unknown = !asked.subject().isEmpty() && key == null;
        var found = unknown
                ? null
                : claims.list(frame.book(), new ClaimFilter(states(state), form, indicator, key), place, PAGE,
                        MOST_LOOKED);
        return pages.show("review/claims",
                new ClaimsPage(frame, rules(frame), roster, asked, reviews.listForms(frame.book()),
                        census.of(frame.book()), found, place.isPresent()));
    }

    @Get("/{form}")
    @For(Deed.VIEW_INTAKE)
    HttpResponse<String> claim(Visit visit, Actor actor, String office, int year, String form,
            @QueryValue String key) {
        var frame = frames.getOf(visit, office, year, Section.INTAKE);
        var rules = rules(frame);
        var history = reviews.listHistories(frame.book(), form, List.of(key)).stream().findFirst()
                .orElseThrow(PageNotFound::new);
        var shown = history.versions().reversed().stream().limit(ClaimPage.VERSIONS).toList().reversed();
        var roster = rosters.get(frame.book());
        var viewer = Judge.of(actor);
        var reading = new BlindReading(rules::readingsOf, it -> viewer.is(roster, it));
        return pages.show("review/claim",
                new ClaimPage(frame, rules, roster, history, ClaimStanding.of(history, rules::readingsOf),
                        reading.listSeen(history), shown,
                        shown.stream().map(this::sources).flatMap(List::stream).toList()));
    }

    /// A few versions at most, each perhaps of another reading.
    private List<ClaimPage.Source> sources(Claim version) {
        return readings.findReading(version.book(), version.batch()).stream()
                .map(reading -> new ClaimPage.Source(version, reading.batch(),
                        readings.listRows(version.batch(), Set.of(version.row())).stream().findFirst()
                                .orElse(new RawRow(version.row(), 0, List.of()))))
                .toList();
    }

    private RuleBook rules(Frame frame) {
        return ruleBooks.findRuleBook(frame.book()).orElseThrow(PageNotFound::new);
    }

    private static @Nullable SubjectKey keyOf(Roster roster, String asked) {
        return asked.isEmpty()
                ? null
                : roster.findById(asked).map(it -> it.key()).or(() -> roster.findUnit(asked).map(it -> it.key()))
                        .orElse(null);
    }

    /// A state by its word; `open` for all that wait for somebody, `decided` for all others.
    private static Set<ClaimState> states(String word) {
        return switch (word) {
            case "" -> Set.of();
            case ClaimsPage.OPEN -> all(true);
            case ClaimsPage.DECIDED -> all(false);
            default -> Set.of(ClaimState.find(word).orElseThrow(PageNotFound::new));
        };
    }

    private static Set<ClaimState> all(boolean open) {
        return EnumSet.allOf(ClaimState.class).stream().filter(it -> it.isOpen() == open)
                .collect(Collectors.toUnmodifiableSet());
    }
}
