package phonngan.review.web;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.ThaiText;
import phonngan.common.web.Frame;
import phonngan.common.web.PageNotFound;
import phonngan.intake.Claim;
import phonngan.intake.ClaimState;
import phonngan.intake.FindSubject;
import phonngan.intake.IntakeBook;
import phonngan.intake.NearestSubjects;
import phonngan.intake.NearestSubjects.Near;
import phonngan.intake.Sender;
import phonngan.intake.SenderRuling;
import phonngan.intake.SenderRulings;
import phonngan.review.ClaimHistory;
import phonngan.review.ClaimStanding;
import phonngan.review.MatchSender;
import phonngan.review.ReviewBook;
import phonngan.roster.Roster;
import phonngan.roster.Rosters;
import phonngan.roster.SubjectKey;
import phonngan.roster.Unit;

/// Claims in doubt as the pages show them, with whoever they may be from.
@Singleton
final class Doubts {
    private static final int NEAR_IN_LIST = 3;
    private static final int NEAR = 6;
    private static final int SOUGHT = 20;

    private final ReviewBook reviews;
    private final IntakeBook intake;
    private final MatchSender matching;
    private final ServingRuleBooks ruleBooks;
    private final Rosters rosters;

    Doubts(ReviewBook reviews, IntakeBook intake, MatchSender matching, ServingRuleBooks ruleBooks, Rosters rosters) {
        this.reviews = reviews;
        this.intake = intake;
        this.matching = matching;
        this.ruleBooks = ruleBooks;
        this.rosters = rosters;
    }

    private record Asked(Sender sender, boolean unit) {
    }

    /// Each with the nearest; a sender is looked up once, however many claims there are.
    List<DoubtsPage.Doubtful> list(List<Claim> claims, RuleBook rules, Roster roster, SenderRulings rulings) {
        var nearest = new NearestSubjects(roster);
        Map<Asked, List<Near>> known = new HashMap<>();
        return claims.stream().map(it -> {
            var asked = new Asked(it.sender(), isAboutUnit(it, rules, roster));
            var near = known.computeIfAbsent(asked, who -> nearest.list(who.sender(), who.unit(), NEAR_IN_LIST));
            return new DoubtsPage.Doubtful(it, near, aside(rulings, it).orElse(null));
        }).toList();
    }

    /// The page of one claim; empty when it is not there or not in doubt any more.
    ///
    /// @param sought what was typed to find somebody
    /// @param said the word of what was wrong
    Optional<DoubtPage> find(Frame frame, String form, String key, String sought, String said) {
        var rules = ruleBooks.findRuleBook(frame.book()).orElseThrow(PageNotFound::new);
        var roster = rosters.get(frame.book());
        return reviews.listHistories(frame.book(), form, List.of(key)).stream().findFirst()
                .filter(it -> isInDoubt(it, rules)).map(ClaimHistory::current).map(claim -> {
                    var unit = isAboutUnit(claim, rules, roster);
                    var people = sought.isEmpty() ? near(roster, claim, unit) : sought(roster, sought);
                    return new DoubtPage(frame, rules, roster, claim, matching.countFrom(frame.book(), claim.sender()),
                            sought, people.stream().limit(SOUGHT).toList(), people.size() > SOUGHT,
                            aside(new SenderRulings(intake.listRulings(frame.book())), claim).orElse(null), said);
                });
    }

    private static boolean isInDoubt(ClaimHistory history, RuleBook rules) {
        return ClaimStanding.of(history, rules::readingsOf).current().state() == ClaimState.UNMATCHED;
    }

    private static boolean isAboutUnit(Claim claim, RuleBook rules, Roster roster) {
        return rules.findIndicator(claim.facts().indicator())
                .filter(it -> new FindSubject(roster, rules).isAboutUnit(it, claim.sender())).isPresent();
    }

    private static Optional<SenderRuling> aside(SenderRulings rulings, Claim claim) {
        return rulings.find(claim).filter(it -> it.subject() == null);
    }

    private static List<DoubtPage.Choice> near(Roster roster, Claim claim, boolean unit) {
        return new NearestSubjects(roster).list(claim.sender(), unit, NEAR).stream()
                .map(it -> choice(roster, it.key(), it.likeness().word())).toList();
    }

    private static List<DoubtPage.Choice> sought(Roster roster, String sought) {
        var text = ThaiText.canonical(sought).toLowerCase(Locale.ROOT);
        var people = roster.staff().stream()
                .filter(it -> (it.id() + " " + it.name()).toLowerCase(Locale.ROOT).contains(text))
                .map(it -> it.key());
        var units = roster.units().stream()
                .filter(it -> (it.code() + " " + it.name()).toLowerCase(Locale.ROOT).contains(text))
                .map(Unit::key);
        return Stream.concat(people, units).limit(SOUGHT + 1).map(it -> choice(roster, it, "")).toList();
    }

    private static DoubtPage.Choice choice(Roster roster, SubjectKey key, String likeness) {
        return roster.findPerson(key)
                .map(it -> new DoubtPage.Choice(key, it.id(), it.name(),
                        roster.findUnit(it.periods().getLast().unitCode()).map(Unit::name).orElse(""), likeness))
                .or(() -> roster.findUnit(key)
                        .map(it -> new DoubtPage.Choice(key, it.code(), it.name(), "", likeness)))
                .orElseThrow();
    }
}
