package phonngan.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.roster.Roster;
import phonngan.roster.SubjectKey;

/// What an act is about.
///
/// @param subject the person or unit; null when it is about the whole office
/// @param units codes of its unit and of every unit above that; empty for the whole office
public record Concern(@Nullable SubjectKey subject, List<String> units) {
    private static final int DEEPEST = 20;
    private static final Concern OFFICE = new Concern(null, List.of());

    /// Keeps its own copy.
    public Concern {
        units = List.copyOf(units);
    }

    /// The whole office.
    public static Concern office() {
        return OFFICE;
    }

    /// Somebody, without regard to units: the visitor itself.
    public static Concern person(@Nullable SubjectKey person) {
        return new Concern(person, List.of());
    }

    /// The person or unit of that id in a year's roster; about nobody when there is none, so that only those who may
    /// see the whole office learn that.
    public static Concern of(Roster roster, String id) {
        var member = roster.findById(id);
        if (member.isPresent()) {
            return new Concern(member.get().key(), above(roster, member.get().periods().getLast().unitCode()));
        }
        return roster.findUnit(id).map(it -> new Concern(it.key(), above(roster, it.code()))).orElse(OFFICE);
    }

    private static List<String> above(Roster roster, String code) {
        var units = new java.util.ArrayList<String>();
        for (var next = roster.findUnit(code); next.isPresent() && units.size() < DEEPEST
                && !units.contains(next.get().code()); next = roster.findUnit(next.get().parentCode())) {
            units.add(next.get().code());
        }
        return units;
    }
}
