package phonngan.approval;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import phonngan.catalogue.RuleBook;
import phonngan.common.OfficeYear;
import phonngan.common.Round;
import phonngan.roster.Roster;
import phonngan.scoring.ScoreRun;

/// Puts together what has to be weighed before a list is decided on: where each pay line runs, what is open and could
/// move somebody across it, how much of the highest totals is bonus, and what the director wanted otherwise.
public final class WeighList {
    private final ReadLists lists;
    private final GatherOpenItems open;
    private final Runs runs;

    /// With whoever knows lists, open items and runs.
    public WeighList(ReadLists lists, GatherOpenItems open, Runs runs) {
        this.lists = lists;
        this.open = open;
        this.runs = runs;
    }

    /// Knows the runs of a year.
    public interface Runs {
        /// A run by its number.
        Optional<ScoreRun> findRun(OfficeYear book, int number);
    }

    /// What has to be weighed.
    ///
    /// @param cuts the pay lines, by pool
    /// @param shares how much is bonus, by pool
    /// @param ownerless how many claims nobody knows the owner of; 0 once the list is decided
    /// @param words what the director wanted otherwise
    public record Weighed(List<CutLine> cuts, List<BonusShare> shares, long ownerless, List<DirectorsWord> words) {
        /// Keeps its own copies.
        public Weighed {
            cuts = List.copyOf(cuts);
            shares = List.copyOf(shares);
            words = List.copyOf(words);
        }

        /// Whether nothing that is known to be open can change who receives.
        public boolean isStable() {
            return ownerless == 0 && cuts.stream().allMatch(CutLine::isStable);
        }
    }

    /// Weighs a list that waits, or one that would be drawn up now.
    public Weighed weigh(OfficeYear book, RuleBook rules, Round round, Roster roster, ListBody list, Instant asOf) {
        var run = runs.findRun(book, Math.toIntExact(list.run())).orElseThrow();
        var gathered = open.gather(book, rules, round, roster, run);
        return new Weighed(DrawCutLines.draw(list, gathered.items()), BonusShare.of(list), gathered.ownerless(),
                lists.listWords(book, round.id(), asOf));
    }

    /// The same of a list that is decided: what is open by now belongs to no decision.
    public Weighed recall(OfficeYear book, Round round, ListBody list, Instant asOf) {
        return new Weighed(DrawCutLines.draw(list, List.of()), BonusShare.of(list), 0,
                lists.listWords(book, round.id(), asOf));
    }
}
