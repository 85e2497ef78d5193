package phonngan.review;

import phonngan.catalogue.RuleBook;
import phonngan.roster.Roster;

/// What a year's decisions are judged by.
///
/// @param rules the rule book in force
/// @param roster people and units
/// @param confirmed who confirmed a report for which claim
public record YearRules(RuleBook rules, Roster roster, Confirmed confirmed) {
}
