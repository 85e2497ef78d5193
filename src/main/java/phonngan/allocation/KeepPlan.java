package phonngan.allocation;

import java.time.Instant;
import java.util.List;
import phonngan.catalogue.RuleBook;
import phonngan.common.OfficeYear;
import phonngan.common.Problem;
import phonngan.common.Sha256;

/// Keeps the incentive plan of a year, so that everybody who draws the pay line draws the same one. A plan that does
/// not fit the year's rule book is not kept.
public final class KeepPlan {
    private final IncentivePlans plans;

    /// Works on a store.
    public KeepPlan(IncentivePlans plans) {
        this.plans = plans;
    }

    /// What came of it.
    public sealed interface Answer {

        /// The plan serves the year from now on.
        ///
        /// @param digest its fingerprint
        record Kept(String digest) implements Answer {
        }

        /// Nothing was kept.
        ///
        /// @param problems why, at least one
        record Refused(List<Problem> problems) implements Answer {
            /// Keeps its own copy.
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /// Why a plan would not be kept; empty when it fits the rule book.
    public static List<Problem> listMisfits(RuleBook rules, IncentivePlan plan) {
        return PlanCheck.listMisfits(plan, rules, true);
    }

    /// Keeps a plan. Whether a pay file that it needs is there is asked when the money is divided.
    ///
    /// @param rules the year's rule book, which knows the pools and the round
    /// @param plan the plan as it was understood
    /// @param text the plan as it was read
    public Answer keep(OfficeYear book, RuleBook rules, IncentivePlan plan, String text, String by, Instant at) {
        var misfits = listMisfits(rules, plan);
        if (!misfits.isEmpty()) {
            return new Answer.Refused(misfits);
        }
        var digest = Sha256.of(text);
        plans.keep(book, text, digest, by, at);
        return new Answer.Kept(digest);
    }
}
