package phonngan.scoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.Step;
import phonngan.common.Points;

/// One report that a unit owes, with everybody who waits for it.
///
/// @param unit the code of the unit
/// @param indicator for which indicator
/// @param step for which step; null for the indicator as a whole
/// @param debts at least one, by subject
public record OwedReport(String unit, Indicator indicator, @Nullable Step step, List<Debt> debts) {
    private static final Comparator<OwedReport> MOST_BLOCKED_FIRST = Comparator
            .comparingInt((OwedReport it) -> it.debts().size()).reversed().thenComparing(OwedReport::since);

    /// Keeps its own copy.
    public OwedReport {
        debts = List.copyOf(debts);
    }

    /// Puts debts together that one report can settle; those that block most people first, then the oldest.
    static List<OwedReport> of(Collection<Debt> debts) {
        return debts.stream().collect(groupingBy(Key::of, LinkedHashMap::new, toList())).values().stream()
                .map(it -> new OwedReport(it.getFirst().unit(), it.getFirst().indicator(), it.getFirst().step(), it))
                .sorted(MOST_BLOCKED_FIRST).toList();
    }

    private record Key(String unit, String indicator, int step) {
        static Key of(Debt debt) {
            return new Key(debt.unit(), debt.indicator().id(), debt.number());
        }
    }

    /// The number of the step; 0 for the indicator as a whole.
    public int number() {
        return debts.getFirst().number();
    }

    /// Since when the oldest of them is owed.
    public LocalDate since() {
        return debts.stream().map(Debt::since).min(Comparator.naturalOrder()).orElseThrow();
    }

    /// What all of them gain together, as far as that is known.
    public Points atStake() {
        return debts.stream().map(Debt::atStake).filter(Objects::nonNull).reduce(Points.ZERO, Points::plus);
    }

    /// Whether what somebody gains is not known yet.
    public boolean hasUnknownStake() {
        return debts.stream().anyMatch(it -> it.atStake() == null);
    }

    /// Whether a confirmed report is all that is missing.
    public boolean isMetByReport() {
        return debts.stream().allMatch(Debt::isMetByReport);
    }
}
