package phonngan.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import phonngan.common.FiscalYear;

/// One quality indicator (ตัวชี้วัด/ตัวบ่งชี้).
///
/// @param id how forms, decisions and scores name it
/// @param title what people read
/// @param titleEn the same in English; null when the book has none
/// @param help what to send and what not; null when the book has none
/// @param source the clause that it comes from; null when the book has none
/// @param similarTo ids of indicators that people take it for
/// @param firstYear its first fiscal year; null when it has always been
/// @param lastYear its last fiscal year; null while it goes on
/// @param mergedInto the indicator that took its place; null when none did
/// @param readings how many reviewers must agree on a claim, 1 or 2
/// @param roleGroups the groups that are measured by it
/// @param standard its criteria
/// @param byGroup criteria of its own for a role group
public record Indicator(String id, String title, @Nullable String titleEn, @Nullable String help,
        @Nullable String source, List<String> similarTo, @Nullable Integer firstYear, @Nullable Integer lastYear,
        @Nullable String mergedInto, int readings, List<String> roleGroups, Criteria standard,
        Map<String, Criteria> byGroup) {
    /// Keeps its own copies.
    public Indicator {
        similarTo = List.copyOf(similarTo);
        roleGroups = List.copyOf(roleGroups);
        byGroup = Map.copyOf(byGroup);
    }

    /// Whether it is measured in that year.
    public boolean isInForce(FiscalYear year) {
        return (firstYear == null || firstYear <= year.be()) && (lastYear == null || year.be() <= lastYear);
    }
}
