package phonngan.scoring;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import phonngan.common.OfficeYear;
import phonngan.common.Points;
import phonngan.roster.SubjectKey;

/// What stands in the ledger, of which scoring itself knows nothing.
public interface PostedFigures {

    /// What stands there for a subject; empty while nothing of the round was posted for anybody.
    ///
    /// @param round the round's id
    Optional<Posted> find(OfficeYear book, String round, SubjectKey subject);

    /// The ledger's side of a sheet.
    ///
    /// @param number the latest posting of the round
    /// @param run the number of the run that it posted
    /// @param at when
    /// @param figures what stands, by indicator; an indicator that is missing has 0
    record Posted(int number, long run, Instant at, Map<String, Figure> figures) {
        /// Keeps its own copy.
        public Posted {
            figures = Map.copyOf(figures);
        }

        /// What stands for an indicator.
        public Figure of(String indicator) {
            return figures.getOrDefault(indicator, Figure.NONE);
        }
    }

    /// Points as posted.
    ///
    /// @param base up to the full mark
    /// @param bonus beyond it
    record Figure(Points base, Points bonus) {
        /// Nothing stands.
        public static final Figure NONE = new Figure(Points.ZERO, Points.ZERO);
    }
}
