package phonngan.intake;

import java.time.Instant;
import java.util.OptionalLong;
import phonngan.catalogue.RuleBook;
import phonngan.common.Office;
import phonngan.common.OfficeYear;
import phonngan.common.Progress;
import phonngan.roster.Roster;

/// What is to be read, and how.
///
/// @param office whose form it is
/// @param form how its columns are read
/// @param rules the year's rule book in force
/// @param roster the year's people and units
/// @param dryRun whether nothing is to be stored
/// @param whole whether the source is complete, so that what it lacks is missing
/// @param confirmedMissing how many missing claims somebody has confirmed
/// @param enteredBy who reads it in
/// @param now the time of reading
/// @param problems who is told of each problem as it is found
/// @param progress who is told how far it is
public record IntakeOrder(Office office, FormDefinition form, RuleBook rules, Roster roster, boolean dryRun,
        boolean whole, OptionalLong confirmedMissing, String enteredBy, Instant now, ProblemSink problems,
        Progress progress) {

    /// The book into which it goes.
    public OfficeYear book() {
        return new OfficeYear(office.id(), form.year());
    }
}
