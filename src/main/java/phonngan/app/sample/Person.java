package phonngan.app.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Somebody of the province.
///
/// @param id the staff id
/// @param terms where and as what the person worked, earliest first; two when moved or given another position
record Person(String id, InventedNames.Name name, List<Term> terms) {

    /// A stretch of employment.
    ///
    /// @param position as the roster prints it
    /// @param group the role group's id
    /// @param employment the kind of employment in Thai
    /// @param unit the unit's code
    /// @param from its first day
    /// @param to its last day; null while it goes on
    record Term(String position, String group, String employment, String unit, LocalDate from, @Nullable LocalDate to) {
    }

    String email() {
        return name.latin() + "." + id.toLowerCase(Locale.ROOT) + "@sample.example";
    }

    String fullName() {
        return name.prefix() + name.first() + " " + name.last();
    }

    /// The role group that decides which indicators apply: that of the last stretch.
    String group() {
        return terms.getLast().group();
    }

    String unit() {
        return terms.getLast().unit();
    }

    /// Whether the person came while the year was running, and is on the second roster only.
    boolean cameDuringTheYear() {
        return terms.getFirst().from().isAfter(SampleCalendar.FIRST_ROSTER);
    }

    /// Whether the role group changed while the year was running.
    boolean changedRole() {
        return !terms.getFirst().group().equals(group());
    }

    /// Whether the person left before the year was over.
    boolean left() {
        return terms.getLast().to() != null;
    }
}
