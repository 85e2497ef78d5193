package phonngan.allocation;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Collection;
import java.util.HashMap;
import java.util.Optional;
import phonngan.catalogue.RuleBook;
import phonngan.common.Language;
import phonngan.ranking.PayLine;
import phonngan.ranking.PayPlace;
import phonngan.ranking.Ranking;
import phonngan.roster.StaffMember;
import phonngan.roster.SubjectKey;

/// Draws the pay line of a pool, by the very steps that divide the money: what a page shows and what is paid cannot
/// differ. Other pools of the plan may still wait for a decision.
public final class DrawPayLine {
    private DrawPayLine() {
    }

    /// The line; empty when the plan does not fit the rule book or pays nothing in that pool.
    ///
    /// @param plan what the committee decided
    /// @param book the rule book of the year, which knows the pools and the round
    /// @param ranking the ranking of the plan's round
    /// @param staff everybody on the roster who is ranked
    /// @param language in which the reasons are told
    public static Optional<PayLine> draw(IncentivePlan plan, RuleBook book, Ranking ranking,
            Collection<StaffMember> staff, String pool, Language language) {
        if (!PlanCheck.listMisfits(plan, book, true).isEmpty()) {
            return Optional.empty();
        }
        var members = staff.stream().collect(toMap(StaffMember::key, it -> it));
        return plan.budgets().stream().filter(it -> it.pool().equals(pool)).findFirst()
                .map(it -> line(PoolDraft.of(it, plan, book, ranking, members, List.of()), language));
    }

    private static PayLine line(PoolDraft draft, Language language) {
        var places = new HashMap<SubjectKey, PayPlace>();
        draft.screening().excluded().forEach(it -> places.put(it.standing().subject().key(),
                new PayPlace.NotEligible(Reasons.say(it.obstacles(), language))));
        if (draft.waitsForTheCommittee()) {
            draft.line().within().forEach(it -> places.put(it.subject().key(), new PayPlace.Inside("")));
            draft.line().tied().forEach(
                    it -> places.put(it.subject().key(), new PayPlace.AtTheLine(draft.line().seatsLeft())));
            draft.line().behind().forEach(it -> places.put(it.subject().key(), new PayPlace.Outside("")));
        } else {
            draft.seats().forEach(it -> places.put(it.standing().subject().key(), place(it, language)));
        }
        return new PayLine(draft.line().seats(), draft.screening().eligible().size(), places);
    }

    private static PayPlace place(Seat seat, Language language) {
        var why = seat.ruling().filter(it -> !(it instanceof Ground.BeyondQuota)).map(it -> Reasons.say(it, language))
                .orElse("");
        return seat.taken() ? new PayPlace.Inside(why) : new PayPlace.Outside(why);
    }
}
