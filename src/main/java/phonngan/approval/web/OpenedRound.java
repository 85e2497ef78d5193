package phonngan.approval.web;

import phonngan.catalogue.RuleBook;
import phonngan.common.OfficeYear;
import phonngan.common.Round;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.roster.Roster;

/// The round that an address is about.
///
/// @param frame around the page
/// @param rules the rule book in force
/// @param round the round
/// @param roster the people of the year
record OpenedRound(Frame frame, RuleBook rules, Round round, Roster roster) {

    OfficeYear book() {
        return frame.book();
    }

    ListNames names() {
        return new ListNames(roster, round);
    }

    /// Where a version is read.
    Address version(int number) {
        return Address.of(frame.at("/list")).then(round.id()).then(Integer.toString(number));
    }
}
