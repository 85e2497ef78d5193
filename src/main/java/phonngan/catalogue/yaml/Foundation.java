package phonngan.catalogue.yaml;

import java.util.List;
import java.util.Map;
import phonngan.catalogue.AwardLevel;
import phonngan.catalogue.CatalogueDigest;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RoleGroup;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.RuleBook.EnglishTitles;
import phonngan.catalogue.Suspension;
import phonngan.common.FiscalYear;
import phonngan.common.Points;
import phonngan.common.Round;

/// What `catalogue.yaml` says: the ground on which the indicators stand.
///
/// @param year the fiscal year
/// @param title the book's title
/// @param fullMark the full mark of one indicator
/// @param rounds the rounds that could be read
/// @param groups the role groups that could be read
/// @param ladders the award ladders: id to rungs
/// @param kinds the kinds of evidence: id to title
/// @param suspensions indicators set aside
/// @param english titles in English
record Foundation(FiscalYear year, String title, Points fullMark, List<Round> rounds, List<RoleGroup> groups,
        Map<String, List<AwardLevel>> ladders, Map<String, String> kinds, List<Suspension> suspensions,
        EnglishTitles english) {

    RuleBook withIndicators(CatalogueDigest digest, List<Indicator> indicators) {
        return new RuleBook(digest, year, title, fullMark, rounds, groups, kinds, suspensions, indicators, english);
    }

    /// Whether members of a group are measured by what these groups are measured by; true for a group that is not
    /// known, which was told.
    boolean isMeasured(String group, List<String> measured) {
        var reached = withIndicators(new CatalogueDigest(""), List.of()).closure(group);
        return reached.isEmpty() || measured.stream().anyMatch(reached::contains);
    }

    Known knownRounds() {
        return Known.unlessEmpty(rounds.stream().map(Round::id).toList());
    }

    Known knownGroups() {
        return Known.unlessEmpty(groups.stream().map(RoleGroup::id).toList());
    }

    Known knownKinds() {
        return Known.unlessEmpty(kinds.keySet());
    }

    /// A book without awards has no ladders, so none is as good a list as any once the rest could be read.
    Known knownLadders() {
        return new Known(ladders.keySet(), !groups.isEmpty());
    }
}
