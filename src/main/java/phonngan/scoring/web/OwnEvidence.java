package phonngan.scoring.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import phonngan.access.Actor;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.web.Frame;
import phonngan.common.web.PageNotFound;
import phonngan.cycle.AskTheYear;
import phonngan.cycle.Deed;
import phonngan.intake.KeepDraft;
import phonngan.intake.OwnForm;
import phonngan.review.AppealDecision;
import phonngan.review.ClaimHistory;
import phonngan.review.ClaimStanding;
import phonngan.review.Confirmations;
import phonngan.review.ReviewBook;
import phonngan.review.WithdrawClaim;
import phonngan.roster.Roster;
import phonngan.roster.Rosters;
import phonngan.roster.StaffMember;
import phonngan.scoring.ListDebts;
import phonngan.scoring.ShowSheet;

/// Puts together the page of somebody's own evidence.
@Singleton
final class OwnEvidence {
    private final ServingRuleBooks ruleBooks;
    private final Rosters rosters;
    private final ReviewBook reviews;
    private final ShowSheet sheets;
    private final ListDebts debts;
    private final Confirmations confirmations;
    private final AppealDecision appeals;
    private final AskTheYear cycle;
    private final KeepDraft drafts;
    private final Clock clock;

    OwnEvidence(ServingRuleBooks ruleBooks, Rosters rosters, ReviewBook reviews, ShowSheet sheets, ListDebts debts,
            Confirmations confirmations, AppealDecision appeals, AskTheYear cycle, KeepDraft drafts, Clock clock) {
        this.ruleBooks = ruleBooks;
        this.rosters = rosters;
        this.reviews = reviews;
        this.sheets = sheets;
        this.debts = debts;
        this.confirmations = confirmations;
        this.appeals = appeals;
        this.cycle = cycle;
        this.drafts = drafts;
        this.clock = clock;
    }

    /// Who is signed in, as a member of the year's staff.
    ///
    /// @throws PageNotFound when the person is not on the year's roster
    StaffMember memberOf(Frame frame, Actor actor) {
        if (actor.person() == null) {
            throw new PageNotFound();
        }
        return rosters.get(frame.book()).findPerson(actor.person()).orElseThrow(PageNotFound::new);
    }

    /// The page.
    ///
    /// @param said what has just been done; empty for nothing
    /// @param refusal why something was not done; empty for nothing
    MinePage page(Frame frame, StaffMember member, String said, String refusal) {
        var rules = ruleBooks.findRuleBook(frame.book()).orElseThrow(PageNotFound::new);
        var roster = rosters.get(frame.book());
        var round = rules.lastRound();
        var own = reviews.listHistoriesOf(frame.book(), member.key()).stream()
                .sorted(Comparator.comparing((ClaimHistory it) -> it.current().submittedAt()).reversed()).toList();
        var whose = new SheetPage.Whose(member.id(), member.name(), member.periods());
        var sheet = new SheetPage(frame, rules, round, whose,
                sheets.find(frame.book(), rules, round, member.id()).orElse(null), roster);
        var waiting = new MinePage.Waiting(debts.listOfSubject(frame.book(), member.key()),
                confirmations.listOf(frame.book(), member.key()));
        return new MinePage(sheet, cycle.may(frame.book(), Deed.SUBMIT),
                own.stream().limit(MinePage.MOST).map(it -> mine(it, rules, roster, member)).toList(),
                own.size(), waiting, objecting(frame, member), ofKnownForms(frame, rules, member), said, refusal);
    }

    private MinePage.Objecting objecting(Frame frame, StaffMember member) {
        return new MinePage.Objecting(appeals.findClosed(frame.book(), clock.instant()),
                cycle.standing(frame.book()).deadline(), appeals.listOwn(frame.book(), member).stream()
                        .collect(Collectors.toMap(it -> it.appeal().decision(), it -> it)));
    }

    private List<MinePage.PutAside> ofKnownForms(Frame frame, RuleBook rules, StaffMember member) {
        return drafts.list(frame.book(), member.key()).stream().flatMap(draft -> rules
                .findIndicator(draft.indicator()).map(it -> new MinePage.PutAside(draft, it)).stream()).toList();
    }

    private static MinePage.Mine mine(ClaimHistory history, RuleBook rules, Roster roster, StaffMember member) {
        var standing = ClaimStanding.of(history, rules::readingsOf);
        var claim = history.current();
        var isOwnForm = rules.findIndicator(claim.facts().indicator()).filter(it -> claim.form()
                .equals(new OwnForm(rules.year(), it, it.standard()).id())).isPresent();
        return new MinePage.Mine(history, standing, isOwnForm && claim.sender().staffId().equals(member.id()),
                WithdrawClaim.isOpenTo(member, standing.current()),
                AppealDecision.isOpenTo(member, roster, standing.current()));
    }
}
