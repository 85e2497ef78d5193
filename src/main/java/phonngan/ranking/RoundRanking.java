package phonngan.ranking;

import java.util.List;
import phonngan.ledger.Posting;
import phonngan.scoring.ScoreRun;

/// The ranking of a round, with what it was counted by.
public sealed interface RoundRanking {

    /// Who stands where; nobody before anything was computed.
    Ranking ranking();

    /// By what stands in the ledger.
    ///
    /// @param posting the latest of the round
    record Posted(Posting posting, Ranking ranking) implements RoundRanking {
    }

    /// By a run that nobody has posted: it may still change.
    ///
    /// @param run the latest of the round
    record Provisional(ScoreRun run, Ranking ranking) implements RoundRanking {
    }

    /// Nothing was computed yet.
    record NothingYet() implements RoundRanking {
        private static final Ranking NOBODY = Ranking.of(List.of());

        @Override
        public Ranking ranking() {
            return NOBODY;
        }
    }
}
