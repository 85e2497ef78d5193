package phonngan.approval.web;

import org.jspecify.annotations.Nullable;
import phonngan.common.Round;
import phonngan.roster.Roster;
import phonngan.roster.SubjectKey;

/// Who stands behind the keys of a list.
///
/// @param roster the people of the year
/// @param round the round
public record ListNames(Roster roster, Round round) {

    /// Somebody.
    ///
    /// @param id staff id or unit code; empty once nobody has the key any more
    /// @param name what people read
    /// @param unit the name of the unit; empty for a unit itself
    public record Who(String id, String name, String unit) {
    }

    /// Who a key stands for.
    public Who of(@Nullable SubjectKey key) {
        if (key == null) {
            return new Who("", "", "");
        }
        var id = roster.findId(key).orElse("");
        var subject = roster.findSubject(id, round);
        return new Who(id, subject.map(it -> it.name()).orElse(key.value().substring(0, 8) + "…"),
                subject.flatMap(it -> roster.findUnit(it.unitCode()).map(unit -> unit.name())
                        .filter(unit -> !unit.equals(it.name()))).orElse(""));
    }

    /// The name of whoever is called by a staff id; what was said otherwise.
    public String called(String by) {
        return roster.findById(by).map(it -> it.name()).orElse(by);
    }
}
