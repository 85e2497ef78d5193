package phonngan.allocation.web;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.allocation.AllocationLine;
import phonngan.allocation.AllocationOutcome;
import phonngan.allocation.AllocationRule;
import phonngan.allocation.IncentiveBudget;
import phonngan.allocation.IncentivePlan;
import phonngan.allocation.KeptPlan;
import phonngan.allocation.PoolAllocation;
import phonngan.allocation.TieDecision;
import phonngan.catalogue.RuleBook;
import phonngan.common.Points;
import phonngan.common.Problem;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.ranking.PayLine;
import phonngan.ranking.PayPlace;
import phonngan.ranking.RoundRanking;
import phonngan.ranking.Standing;

/// The incentive plan that serves a year, and the draft that comes of it.
///
/// @param frame around it
/// @param rules the rule book in force
/// @param serving the plan that serves; null while none does
/// @param obstacle why no other plan may be decided now; null when one may
/// @param problems what was wrong with a file that was sent; empty when nothing was
public record PlanPage(Frame frame, RuleBook rules, @Nullable Serving serving, @Nullable Problem obstacle,
        List<Problem> problems) {
    /// How many recipients of a pool are shown; a file has all.
    private static final int SHOWN = 100;

    /// Keeps its own copy.
    public PlanPage {
        problems = List.copyOf(problems);
    }

    /// The plan that serves, with the ranking it meets.
    ///
    /// @param kept the plan as it is kept
    /// @param plan what it says
    /// @param ranked the ranking of its round
    /// @param pools its pools in its order
    /// @param outcome the draft, or what stands in its way
    /// @param paid whether a pay file went into it
    public record Serving(KeptPlan kept, IncentivePlan plan, RoundRanking ranked, List<Pool> pools,
            AllocationOutcome outcome, boolean paid) {
        /// Keeps its own copy.
        public Serving {
            pools = List.copyOf(pools);
        }

        /// Whether money is divided by pay, so that a pay file is needed.
        public boolean needsPay() {
            return plan.budgets().stream().anyMatch(it -> it.rule() instanceof AllocationRule.PercentOfPay);
        }

        /// Whether the ranking may still change.
        public boolean isProvisional() {
            return !(ranked instanceof RoundRanking.Posted);
        }

        /// What stands in the way of the draft, apart from a pay file that only has to be sent.
        public List<Problem> obstacles() {
            return outcome.obstacles();
        }
    }

    /// One pool of the plan.
    ///
    /// @param budget its money and how it is divided
    /// @param standings everybody ranked in it
    /// @param line where the seats end; null when the plan does not fit the rule book
    /// @param decision what the committee ruled about a tie; null when nothing
    /// @param allocation the draft; null while something stands in its way
    public record Pool(IncentiveBudget budget, List<Standing> standings, @Nullable PayLine line,
            @Nullable TieDecision decision, @Nullable PoolAllocation allocation) {
        /// Keeps its own copy.
        public Pool {
            standings = List.copyOf(standings);
        }

        /// The lowest total with a seat; empty when nobody has one.
        public Optional<Points> lowestInside() {
            return inPlace(PayPlace.Inside.class).stream().map(Standing::total).min(Comparator.naturalOrder());
        }

        /// Those about whom a committee has to decide.
        public List<Standing> tied() {
            return inPlace(PayPlace.AtTheLine.class);
        }

        /// How many of the tied there is room for.
        public int seatsLeft() {
            return tied().stream().map(it -> place(it).orElseThrow()).map(PayPlace.AtTheLine.class::cast)
                    .mapToInt(PayPlace.AtTheLine::seatsLeft).findFirst().orElse(0);
        }

        private List<Standing> inPlace(Class<? extends PayPlace> kind) {
            return standings.stream().filter(it -> place(it).filter(kind::isInstance).isPresent()).toList();
        }

        private Optional<PayPlace> place(Standing standing) {
            return line == null ? Optional.empty() : line.find(standing.subject().key());
        }

        /// The recipients, as many as a page shows.
        public List<AllocationLine> shown() {
            return receiving().stream().limit(SHOWN).toList();
        }

        /// How many recipients there are.
        public int receivers() {
            return receiving().size();
        }

        /// How many there are of whom the draft says why they receive nothing.
        public long others() {
            return allocation == null
                    ? 0
                    : allocation.lines().stream().filter(it -> it.subject() != null && !it.isReceiving()).count();
        }

        /// What cannot be given; empty when all of the pot is.
        public Optional<AllocationLine> leftOver() {
            return allocation == null
                    ? Optional.empty()
                    : allocation.lines().stream().filter(it -> it.subject() == null).findFirst();
        }

        private List<AllocationLine> receiving() {
            return allocation == null
                    ? List.of()
                    : allocation.lines().stream().filter(AllocationLine::isReceiving).toList();
        }

        /// The total behind a line; 0 for what is left over.
        public Points total(AllocationLine it) {
            return standings.stream().collect(toMap(Standing::subjectId, Standing::total))
                    .getOrDefault(it.subjectId(), Points.ZERO);
        }
    }

    /// What people call a pool.
    public String pool(String id) {
        return words().pool(id);
    }

    /// How many may receive, in words.
    public String quota(IncentiveBudget budget) {
        return words().quota(budget);
    }

    /// How the pot is divided, in words.
    public String rule(IncentiveBudget budget) {
        return words().rule(budget);
    }

    /// What happens to equal totals at the line, in words.
    public String atTheLine(IncentiveBudget budget) {
        return words().atTheLine(budget);
    }

    /// The title of the plan's round in the reader's language.
    public String round(String id) {
        return rules.findRound(id).map(it -> frame.ui().title(it.title(), rules.english().rounds().get(id))).orElse(id);
    }

    private PlanWords words() {
        return new PlanWords(frame.ui(), rules);
    }

    /// Where a form with a file is sent to; such forms carry their token in the address.
    public Address action(String path) {
        return Address.of(frame.at(path)).with("form-token", frame.visit().formToken());
    }

    /// Somebody's sheet.
    public Address sheet(String id) {
        return Address.of(frame.at("/people")).then(id);
    }
}
