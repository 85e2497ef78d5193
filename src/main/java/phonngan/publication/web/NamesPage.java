package phonngan.publication.web;

import java.time.LocalDate;
import java.util.List;
import phonngan.catalogue.RuleBook;
import phonngan.common.Round;
import phonngan.common.web.Frame;
import phonngan.publication.PublicNames;

/// The recognised of a year who agreed to be named.
///
/// @param frame around it, of nobody
/// @param rules the rule book, for titles
/// @param rounds the approved rounds, the last one first
public record NamesPage(Frame frame, RuleBook rules, List<OfRound> rounds) {
    /// Keeps its own copy.
    public NamesPage {
        rounds = List.copyOf(rounds);
    }

    /// The recognised of one round.
    ///
    /// @param round the round
    /// @param until the last day on which names stand here
    /// @param pools by pool
    public record OfRound(Round round, LocalDate until, List<PublicNames.Pool> pools) {
        /// Leaves out pools of which nobody agreed to be named.
        public OfRound {
            pools = pools.stream().filter(it -> !it.named().isEmpty()).toList();
        }
    }

    /// What people call a round.
    public String title(Round round) {
        return frame.ui().title(round.title(), rules.english().rounds().get(round.id()));
    }

    /// What people call a pool.
    public String title(PublicNames.Pool pool) {
        return rules.findGroup(pool.pool()).map(it -> frame.ui().title(it.title(), it.titleEn())).orElse(pool.title());
    }
}
