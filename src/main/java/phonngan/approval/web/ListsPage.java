package phonngan.approval.web;

import java.util.List;
import phonngan.approval.ListAct;
import phonngan.approval.ListVersion;
import phonngan.catalogue.RuleBook;
import phonngan.common.Deed;
import phonngan.common.Round;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;

/// The lists of a year, round by round.
///
/// @param frame around it
/// @param rules the rule book in force, for titles
/// @param rounds the last round first
public record ListsPage(Frame frame, RuleBook rules, List<OfRound> rounds) {
    /// Keeps its own copy.
    public ListsPage {
        rounds = List.copyOf(rounds);
    }

    /// The lists of one round.
    ///
    /// @param round the round
    /// @param versions the latest first
    public record OfRound(Round round, List<ListVersion> versions) {
        /// Keeps its own copy.
        public OfRound {
            versions = List.copyOf(versions);
        }
    }

    /// What people call a round.
    public String title(Round round) {
        return frame.ui().title(round.title(), rules.english().rounds().get(round.id()));
    }

    /// Where a version is.
    public Address of(ListVersion it) {
        return Address.of(frame.at("/list")).then(it.round()).then(Integer.toString(it.version()));
    }

    /// Something of a round.
    public Address of(Round round, String what) {
        return Address.of(frame.at("/list")).then(round.id()).then(what);
    }

    /// Whether the reader may put up a list of a round now.
    public boolean offersProposing(OfRound it) {
        return frame.visit().may(Deed.PROPOSE_LIST)
                && it.versions().stream().limit(1).noneMatch(last -> last.find(ListAct.Approved.class).isPresent()
                        && last.find(ListAct.Reopened.class).isEmpty());
    }
}
