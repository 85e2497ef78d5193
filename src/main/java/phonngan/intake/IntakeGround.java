package phonngan.intake;

import phonngan.catalogue.RuleBook;
import phonngan.common.Office;
import phonngan.roster.Roster;

/// What answers of a year are read by.
///
/// @param office whose year it is
/// @param rules the rule book in force
/// @param roster the people and units
public record IntakeGround(Office office, RuleBook rules, Roster roster) {
}
