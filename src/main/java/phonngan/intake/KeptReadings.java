package phonngan.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import phonngan.common.OfficeYear;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Severity;

/// Readings as they are looked up later: what was read, what was wrong with it, and the rows as they came. Readings that
/// were taken back are kept too; those that never came to an end are not seen.
public interface KeptReadings {

    /// The latest readings of a year, latest first.
    ///
    /// @param form the form's id; empty for all forms
    /// @param before only readings with a smaller id; [Long#MAX_VALUE] for the latest
    /// @param atMost how many
    List<KeptReading> listReadings(OfficeYear book, String form, long before, int atMost);

    /// All readings of a year together.
    ///
    /// @param form the form's id; empty for all forms
    ReadingTotals total(OfficeYear book, String form);

    /// The forms of which anything was ever read in the year, by id.
    List<String> listFormsEverRead(OfficeYear book);

    /// For each form of the year the latest reading that stands, by form.
    List<KeptReading> listLatestOfForms(OfficeYear book);

    /// The reading of that id, if the year has it.
    Optional<KeptReading> findReading(OfficeYear book, long batch);

    /// How many warnings each reading has; readings without one are left out.
    Map<Long, Long> countWarnings(Collection<Long> batches);

    /// The problems of a reading by kind, refused rows first, the most frequent kind first.
    List<ProblemGroup> listProblemGroups(Batch batch);

    /// Problems of one kind in the order in which they were found.
    ///
    /// @param after only problems with a larger id; 0 for the first ones
    /// @param atMost how many
    List<KeptProblem> listProblems(Batch batch, ProblemCode code, Severity severity, long after, int atMost);

    /// Hands over every problem of a reading in the order in which they were found, however many there are.
    void forEachProblem(Batch batch, Consumer<Problem> reader);

    /// Rows of a reading as they came, by their numbers; unknown numbers are left out.
    List<RawRow> listRows(long batch, Collection<Long> rows);
}
