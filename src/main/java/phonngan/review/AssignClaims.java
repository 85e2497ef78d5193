package phonngan.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;
import phonngan.cycle.Allowance;
import phonngan.cycle.AskTheYear;
import phonngan.cycle.Deed;
import phonngan.intake.Claim;

/// Hands the claims in review to the members of a committee, each to whoever has the fewest and may decide on it. Whom
/// the order of appointment or an interest keeps from a claim loses it; what is in a queue otherwise stays there.
public final class AssignClaims {
    /// How many claims are handed out at once; the next time goes on.
    static final int MOST = 20_000;

    private final ReviewBook reviews;
    private final ReviewQueue queue;
    private final Committees committees;
    private final FindBar bars;
    private final AskTheYear phases;
    private final Transactions transactions;
    private final Ids ids;
    private final Function<OfficeYear, YearRules> years;

    /// Works on a store.
    ///
    /// @param years the rule book and roster of a year
    public AssignClaims(ReviewBook reviews, ReviewQueue queue, Committees committees, FindBar bars, AskTheYear phases,
            Transactions transactions, Ids ids, Function<OfficeYear, YearRules> years) {
        this.reviews = reviews;
        this.queue = queue;
        this.committees = committees;
        this.bars = bars;
        this.phases = phases;
        this.transactions = transactions;
        this.ids = ids;
        this.years = years;
    }

    /// How claims are to be handed out.
    ///
    /// @param book the office and year
    /// @param committee whose members get them
    /// @param avoidOwnUnit whether nobody gets evidence of the own unit
    /// @param by who hands out; evidence of the own is left for somebody else to hand out
    /// @param at when
    public record Order(OfficeYear book, String committee, boolean avoidOwnUnit, Judge by, Instant at) {
    }

    /// What came of it.
    public sealed interface Outcome {
        /// They are handed out.
        ///
        /// @param given how many each judge got, by what judges are called; members who got none are in it
        /// @param released how many were taken away from somebody
        /// @param stuck claims that need more judges than may decide on them
        /// @param own how many were left because they are the own ones of whoever handed out
        record Done(Map<String, Integer> given, int released, List<ClaimKey> stuck, int own) implements Outcome {
            /// Keeps its own copies, in order.
            public Done {
                given = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(given));
                stuck = List.copyOf(stuck);
            }

            /// How many were given in all.
            public int total() {
                return given.values().stream().mapToInt(Integer::intValue).sum();
            }
        }

        /// No member of the committee is in office today.
        record NobodyInOffice() implements Outcome {
        }

        /// The year does not stand where evidence is judged.
        record NotNow(Allowance.NotNow why) implements Outcome {
        }
    }

    /// Hands out. What changed while it was worked out is looked at again.
    public Outcome assign(Order order) {
        if (phases.may(order.book(), Deed.REVIEW) instanceof Allowance.NotNow notNow) {
            return new Outcome.NotNow(notNow);
        }
        while (true) {
            var stand = standOf(order.book());
            var year = years.apply(order.book());
            var day = LocalDate.ofInstant(order.at(), Claim.BANGKOK);
            var roll = committees.get(order.book());
            if (roll.listJudges(order.committee(), year.roster(), day).isEmpty()) {
                return new Outcome.NobodyInOffice();
            }
            var sorting = new SortQueues(year, order, seats(order, roll, year, day), foldQueues(order.book()));
            reviews.forEachHistory(order.book(), sorting::look);
            var spread = sorting.spread();
            var acts = sorting.acts(spread, ids);
            boolean done = transactions.inOne(() -> {
                reviews.lock(order.book());
                if (!standOf(order.book()).equals(stand)) {
                    return false;
                }
                queue.add(acts);
                return true;
            });
            if (done) {
                return sorting.outcome(spread);
            }
        }
    }

    private List<SortQueues.Seat> seats(Order order, CommitteeRoll roll, YearRules year, LocalDate day) {
        var asked = roll.listJudges(order.committee(), year.roster(), day).stream().map(Judge::key).toList();
        var seats = new ArrayList<SortQueues.Seat>();
        for (var judge : roll.listJudges("", year.roster(), day)) {
            seats.add(new SortQueues.Seat(judge, asked.contains(judge.key()),
                    bars.recusal(order.book(), year.roster(), judge, order.at())));
        }
        return seats;
    }

    /// The latest act of each queue on each claim.
    private Map<ClaimKey, Map<String, QueueAct.What>> foldQueues(OfficeYear book) {
        var folded = new HashMap<ClaimKey, Map<String, QueueAct.What>>();
        queue.forEach(book, it -> folded.computeIfAbsent(it.claim(), _ -> new LinkedHashMap<>())
                .put(it.judge(), it.what()));
        return folded;
    }

    private String standOf(OfficeYear book) {
        return reviews.standOf(book) + " " + queue.last(book);
    }
}
