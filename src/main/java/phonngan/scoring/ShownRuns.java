package phonngan.scoring;

import java.util.Optional;
import java.util.function.Consumer;
import phonngan.common.OfficeYear;
import phonngan.roster.Subject;

/// Runs that may be seen, for whoever goes on with what the latest of them says. A visible run is never changed.
public interface ShownRuns {

    /// The latest visible run of a round.
    Optional<ScoreRun> findLatest(OfficeYear book, String round);

    /// Everybody in the run, by id.
    void forEachSubject(ScoreRun run, Consumer<Subject> reader);

    /// Hands over the figures by subject id and indicator, both by code point.
    void forEachLine(ScoreRun run, Consumer<RunLine> reader);
}
