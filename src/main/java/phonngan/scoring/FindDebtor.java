package phonngan.scoring;

import java.util.Optional;
import phonngan.access.Concern;
import phonngan.catalogue.EvidenceRequirement.Supplier;
import phonngan.common.ThaiText;
import phonngan.roster.Roster;
import phonngan.roster.StaffMember;
import phonngan.roster.Unit;

/// Finds the unit that owes a document.
final class FindDebtor {
    private final Roster roster;

    FindDebtor(Roster roster) {
        this.roster = roster;
    }

    /// The unit's code; empty when neither the decision nor the subject leads to one.
    ///
    /// @param subjectUnit the subject's unit, which owes what names nobody else
    String unitOf(Owed owed, String subjectUnit) {
        return switch (owed) {
            case Owed.Decided(Evidence awaited) -> named(awaited.owedBy()).orElse(subjectUnit);
            case Owed.Expected(var asked, _) when asked.suppliedBy() == Supplier.OFFICE -> top(subjectUnit);
            case Owed.Expected _ -> subjectUnit;
        };
    }

    /// As the judges wrote it: a unit's code or name, or somebody who works there.
    private Optional<String> named(String text) {
        var words = ThaiText.canonical(text);
        return roster.findUnit(words).or(() -> roster.units().stream().filter(it -> isNamed(it, words)).findFirst())
                .map(Unit::code).or(() -> person(words).map(it -> it.periods().getLast().unitCode()))
                .filter(it -> !it.isEmpty());
    }

    private static boolean isNamed(Unit unit, String words) {
        return words.contains(ThaiText.canonical(unit.name()))
                || !unit.shortName().isEmpty() && words.contains(ThaiText.canonical(unit.shortName()));
    }

    private Optional<StaffMember> person(String words) {
        return roster.findById(words).or(() -> roster.listByEmail(words).stream().findFirst())
                .or(() -> roster.listByName(words).stream().findFirst());
    }

    private String top(String unit) {
        var above = Concern.of(roster, unit).units();
        return above.isEmpty() ? unit : above.getLast();
    }
}
