package phonngan.scoring.web;

import io.micronaut.http.HttpResponse;
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
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import phonngan.access.Actor;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.Deed;
import phonngan.common.ThaiText;
import phonngan.common.web.For;
import phonngan.common.web.Frames;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Section;
import phonngan.common.web.Visit;
import phonngan.review.ClaimHistory;
import phonngan.review.ClaimStanding;
import phonngan.review.ReviewBook;
import phonngan.review.WithdrawClaim;
import phonngan.roster.Roster;
import phonngan.roster.Rosters;
import phonngan.roster.StaffMember;
import phonngan.scoring.ShowSheet;

/// Everybody's own evidence, and the taking back of a claim.
@Controller("/o/{office}/{year}/mine")
@ExecuteOn(TaskExecutors.BLOCKING)
final class MineController {
    private static final int LONGEST_REASON = 500;

    private final Pages pages;
    private final Frames frames;
    private final ServingRuleBooks ruleBooks;
    private final Rosters rosters;
    private final ReviewBook reviews;
    private final ShowSheet sheets;
    private final WithdrawClaim withdrawing;
    private final Clock clock;

    MineController(Pages pages, Frames frames, ServingRuleBooks ruleBooks, Rosters rosters, ReviewBook reviews,
            ShowSheet sheets, WithdrawClaim withdrawing, Clock clock) {
        this.pages = pages;
        this.frames = frames;
        this.ruleBooks = ruleBooks;
        this.rosters = rosters;
        this.reviews = reviews;
        this.sheets = sheets;
        this.withdrawing = withdrawing;
        this.clock = clock;
    }

    @Get
    @For(value = Deed.VIEW_OWN_SHEET, own = true)
    HttpResponse<String> show(Visit visit, Actor actor, String office, int year,
            @QueryValue(defaultValue = "") String said) {
        var frame = frames.getOf(visit, office, year, Section.MINE);
        var rules = ruleBooks.findRuleBook(frame.book()).orElseThrow(PageNotFound::new);
        var roster = rosters.get(frame.book());
        var member = memberOf(roster, actor);
        var round = rules.lastRound();
        var own = reviews.listHistoriesOf(frame.book(), member.key()).stream()
                .sorted(Comparator.comparing((ClaimHistory it) -> it.current().submittedAt()).reversed()).toList();
        var whose = new SheetPage.Whose(member.id(), member.name(), member.periods());
        var sheet = new SheetPage(frame, rules, round, whose,
                sheets.find(frame.book(), rules, round, member.id()).orElse(null), roster);
        return pages.show("scoring/mine", new MinePage(sheet,
                own.stream().limit(MinePage.MOST).map(it -> mine(it, rules, member)).toList(), own.size(),
                said.equals("withdrawn")));
    }

    /// Takes a claim back; the sender is asked for the reason and may keep it.
    @Post("/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(value = Deed.SUBMIT, own = true)
    HttpResponse<?> withdraw(Visit visit, Actor actor, String office, int year, @Nullable String form,
            @Nullable String key, @Nullable String reason) {
        var frame = frames.getOf(visit, office, year, Section.MINE);
        var member = memberOf(rosters.get(frame.book()), actor);
        var why = ThaiText.truncate(ThaiText.canonical(text(reason)), LONGEST_REASON);
        return switch (withdrawing.withdraw(frame.book(), text(form), text(key), member, why, actor.enteredBy(),
                clock.instant())) {
            case NOT_OWN -> throw new PageNotFound();
            case WITHDRAWN -> HttpResponse.seeOther(URI.create(frame.at("/mine?said=withdrawn")));
            case DECIDED -> HttpResponse.seeOther(URI.create(frame.at("/mine")));
        };
    }

    private static MinePage.Mine mine(ClaimHistory history, RuleBook rules, StaffMember member) {
        var standing = ClaimStanding.of(history, rules::readingsOf);
        var claim = history.current();
        var isOwnForm = claim.form().equals("own-" + rules.year().be() + "-" + claim.facts().indicator());
        return new MinePage.Mine(history, standing, isOwnForm && claim.sender().staffId().equals(member.id()),
                WithdrawClaim.isOpenTo(member, standing.current()));
    }

    private static StaffMember memberOf(Roster roster, Actor actor) {
        if (actor.person() == null) {
            throw new PageNotFound();
        }
        return roster.findPerson(actor.person()).orElseThrow(PageNotFound::new);
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
