package phonngan.intake.web;

import java.util.List;
import java.util.Map;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.intake.KeptReading;
import phonngan.intake.ReadingTotals;

/// The readings of a year, latest first.
///
/// @param frame around it
/// @param form the form to which the list is narrowed; empty for all
/// @param forms every form of which anything was read
/// @param totals all readings together
/// @param readings those of the page
/// @param warnings how many warnings each of them has; those without any are left out
/// @param hasNewer whether there are newer readings than those of the page
/// @param hasOlder whether there are older ones
public record ReadingsPage(Frame frame, String form, List<String> forms, ReadingTotals totals,
        List<KeptReading> readings, Map<Long, Long> warnings, boolean hasNewer, boolean hasOlder) {
    /// Keeps its own copies.
    public ReadingsPage {
        forms = List.copyOf(forms);
        readings = List.copyOf(readings);
        warnings = Map.copyOf(warnings);
    }

    /// How many warnings a reading has.
    public long warningsOf(KeptReading it) {
        return warnings.getOrDefault(it.batch().id(), 0L);
    }

    /// The latest readings of the same choice.
    public Address latest() {
        return Address.of(frame.at("/intake")).with("form", form);
    }

    /// The readings older than those of the page.
    public Address older() {
        return latest().with("before", Long.toString(readings.getLast().batch().id()));
    }
}
