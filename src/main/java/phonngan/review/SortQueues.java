package phonngan.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import phonngan.common.Ids;
import phonngan.review.QueueAct.What;

/// Looks at one claim after the other: who has it, who may not keep it, who may get it. Used once.
final class SortQueues {
    private final YearRules year;
    private final AssignClaims.Order order;
    private final Map<String, Seat> seats = new LinkedHashMap<>();
    private final Map<ClaimKey, Map<String, What>> queues;
    private final OwnCase ownCase;
    private final Map<String, Integer> loads = new TreeMap<>();
    private final List<SpreadClaims.Open> open = new ArrayList<>();
    private final List<SpreadClaims.Given> released = new ArrayList<>();
    private int own;

    /// Somebody who is in office on the day.
    ///
    /// @param judge who
    /// @param isAsked whether the person sits on the committee that gets the claims
    /// @param recusal what keeps the person from deciding
    record Seat(Judge judge, boolean isAsked, Recusal recusal) {
    }

    SortQueues(YearRules year, AssignClaims.Order order, List<Seat> seats, Map<ClaimKey, Map<String, What>> queues) {
        this.year = year;
        this.order = order;
        seats.forEach(it -> this.seats.put(it.judge().key(), it));
        this.queues = queues;
        this.ownCase = new OwnCase(year.roster(), order.by().called());
    }

    void look(ClaimHistory history) {
        var current = VersionStanding.of(history, history.current(), year.rules()::readingsOf);
        if (!Waiting.isInReview(current) || open.size() >= AssignClaims.MOST) {
            return;
        }
        var key = ClaimKey.of(current.claim());
        var queue = queues.getOrDefault(key, Map.of());
        var readers = Waiting.readers(history, current);
        var kept = new ArrayList<String>();
        queue.forEach((judge, what) -> {
            if (what.isIn() && !readers.contains(judge)) {
                keepOrRelease(judge, key, current, kept);
            }
        });
        kept.forEach(it -> loads.merge(it, 1, Integer::sum));
        int missing = Waiting.judgesNeeded(readers.size(), year.rules().readingsOf(current.facts().indicator()))
                - readers.size() - kept.size();
        if (missing <= 0) {
            return;
        }
        if (ownCase.concerns(current.claim(), current.subject())) {
            own++;
            return;
        }
        open.add(new SpreadClaims.Open(key, current.claim().submittedAt(), missing,
                eligible(current, queue, readers)));
    }

    private void keepOrRelease(String judge, ClaimKey key, VersionStanding current, List<String> kept) {
        var seat = seats.get(judge);
        if (seat != null && seat.recusal().find(current.claim(), current.subject()).isEmpty()) {
            kept.add(judge);
        } else {
            released.add(new SpreadClaims.Given(key, judge));
        }
    }

    /// Whoever abstained or lost the claim does not get it back.
    private Set<String> eligible(VersionStanding current, Map<String, What> queue, Set<String> readers) {
        return seats.values().stream().filter(Seat::isAsked)
                .filter(it -> !readers.contains(it.judge().key()) && !queue.containsKey(it.judge().key()))
                .filter(it -> it.recusal().find(current.claim(), current.subject()).isEmpty())
                .filter(it -> !order.avoidOwnUnit() || !it.recusal().isOfOwnUnit(current.subject()))
                .map(it -> it.judge().key()).collect(Collectors.toSet());
    }

    SpreadClaims.Spread spread() {
        return SpreadClaims.spread(open, loads);
    }

    List<QueueAct> acts(SpreadClaims.Spread spread, Ids ids) {
        var acts = new ArrayList<QueueAct>();
        released.forEach(it -> acts.add(act(ids, it, What.RELEASED)));
        spread.given().forEach(it -> acts.add(act(ids, it, What.ASSIGNED)));
        return acts;
    }

    private QueueAct act(Ids ids, SpreadClaims.Given it, What what) {
        return new QueueAct(ids.next(), order.book(), it.claim(), it.judge(), what, "", order.by().enteredBy(),
                order.at());
    }

    AssignClaims.Outcome outcome(SpreadClaims.Spread spread) {
        var counted = new HashMap<String, Integer>();
        spread.given().forEach(it -> counted.merge(it.judge(), 1, Integer::sum));
        var given = new LinkedHashMap<String, Integer>();
        seats.values().stream().filter(Seat::isAsked)
                .forEach(it -> given.put(it.judge().called(), counted.getOrDefault(it.judge().key(), 0)));
        return new AssignClaims.Outcome.Done(given, released.size(), spread.stuck(), own);
    }
}
