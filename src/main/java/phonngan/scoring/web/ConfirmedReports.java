package phonngan.scoring.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import phonngan.access.Actor;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.OfficeYear;
import phonngan.common.web.PageNotFound;
import phonngan.intake.ClaimState;
import phonngan.review.ClaimStanding;
import phonngan.review.Confirmation;
import phonngan.review.Confirmations;
import phonngan.review.Confirmed;
import phonngan.review.ReviewBook;
import phonngan.review.WithdrawConfirmation;
import phonngan.review.YearRules;
import phonngan.roster.Roster;
import phonngan.roster.Rosters;
import phonngan.roster.StaffMember;
import phonngan.roster.Unit;
import phonngan.scoring.ListDebts;

/// Looks up what was confirmed, and what the judges made of it.
@Singleton
final class ConfirmedReports {
    private static final int ROWS = 20;

    private final Confirmations confirmations;
    private final ReviewBook claims;
    private final Rosters rosters;
    private final ServingRuleBooks ruleBooks;

    ConfirmedReports(Confirmations confirmations, ReviewBook claims, Rosters rosters, ServingRuleBooks ruleBooks) {
        this.confirmations = confirmations;
        this.claims = claims;
        this.rosters = rosters;
        this.ruleBooks = ruleBooks;
    }

    /// What was confirmed for those of a unit and the units below it, the latest first.
    OwedPage.Done ofUnit(OfficeYear book, Actor reader, String unit, int page) {
        var roster = rosters.get(book);
        var rules = ruleBooks.findRuleBook(book).orElseThrow(PageNotFound::new);
        var all = confirmations.list(book).stream().filter(it -> isOf(roster, unit, it))
                .sorted(Comparator.comparing(Confirmation::at).thenComparing(Confirmation::id).reversed()).toList();
        int pages = Math.max(1, (all.size() + ROWS - 1) / ROWS);
        int at = Math.clamp(page, 1, pages);
        var shown = all.subList((at - 1) * ROWS, Math.min(at * ROWS, all.size()));
        var states = states(book, rules, shown);
        var year = new YearRules(rules, roster, Confirmed.NOTHING);
        return new OwedPage.Done(shown.stream()
                .map(it -> new OwedPage.DoneRow(it, name(roster, it), rules.findIndicator(it.indicator()).map(
                        Indicator::title).orElse(it.indicator()), states.get(it.form() + " " + it.responseKey()),
                        it.stands() && WithdrawConfirmation.isOpenTo(reader, year, it)))
                .toList(), all.size(), at, pages);
    }

    private static boolean isOf(Roster roster, String unit, Confirmation it) {
        return roster.findPerson(it.subject()).map(person -> person.periods().getLast().unitCode())
                .or(() -> roster.findUnit(it.subject()).map(Unit::code))
                .filter(code -> ListDebts.isWithin(roster, unit, code)).isPresent();
    }

    private static String name(Roster roster, Confirmation it) {
        return roster.findPerson(it.subject()).map(StaffMember::name)
                .or(() -> roster.findUnit(it.subject()).map(Unit::name)).orElse("");
    }

    /// Where the claims stand now; one question to the store for each form.
    private Map<String, ClaimState> states(OfficeYear book, RuleBook rules, List<Confirmation> shown) {
        var keys = shown.stream().collect(groupingBy(Confirmation::form, mapping(Confirmation::responseKey, toSet())));
        var states = new HashMap<String, ClaimState>();
        keys.forEach((form, some) -> claims.listHistories(book, form, some)
                .forEach(it -> states.put(form + " " + it.current().responseKey(),
                        ClaimStanding.of(it, rules::readingsOf).current().state())));
        return states;
    }
}
