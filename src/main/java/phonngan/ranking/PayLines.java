package phonngan.ranking;

import java.util.Optional;
import phonngan.catalogue.RuleBook;
import phonngan.common.Language;
import phonngan.common.OfficeYear;
import phonngan.common.Round;

/// Where pay lines come from: the year's incentive plan, of which the ranking itself knows nothing.
public interface PayLines {

    /// The line of a pool; empty while no plan divides money of this round in it.
    ///
    /// @param rules the rule book in force
    /// @param ranking the ranking of the round
    /// @param language in which the reasons are told
    Optional<PayLine> find(OfficeYear book, RuleBook rules, Round round, String pool, Ranking ranking,
            Language language);
}
