package phonngan.review;

import java.util.List;
import java.util.Optional;
import phonngan.common.OfficeYear;
import phonngan.roster.SubjectKey;

/// Objections and what became of them, as stored; they are only ever added.
public interface Appeals {

    /// Locks the year until the surrounding transaction ends.
    void lock(OfficeYear book);

    /// Adds an objection; there is one to a decision at most.
    void add(Appeal appeal);

    /// Adds what became of an objection, once.
    void add(AppealAnswer answer);

    /// The objection of an id.
    Optional<AppealCase> find(OfficeYear book, long appeal);

    /// The objection to a decision.
    Optional<AppealCase> findAgainst(OfficeYear book, long decision);

    /// All that somebody sent, earliest first.
    List<AppealCase> listOf(OfficeYear book, SubjectKey by);

    /// Those that wait, or those that were answered, earliest first.
    ///
    /// @param after only those with a larger id; 0 for the first
    /// @param most how many
    List<AppealCase> list(OfficeYear book, boolean answered, long after, int most);

    /// How many wait.
    int countWaiting(OfficeYear book);
}
