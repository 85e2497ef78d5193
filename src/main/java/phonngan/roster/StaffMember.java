package phonngan.roster;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import phonngan.common.Round;

/// A member of staff (บุคลากร) with at least one period.
///
/// @param key the random key
/// @param periods by first day, the open start first
public record StaffMember(SubjectKey key, List<StaffPeriod> periods) {
    private static final Comparator<StaffPeriod> BY_START = Comparator
            .<StaffPeriod, LocalDate>comparing(it -> it.start() == null ? LocalDate.MIN : it.start())
            .thenComparing(it -> it.end() == null ? LocalDate.MAX : it.end());

    /// Puts the periods in order.
    public StaffMember {
        periods = periods.stream().sorted(BY_START).toList();
    }

    /// รหัสบุคลากร.
    public String id() {
        return periods.getFirst().staffId();
    }

    /// What is to be printed as the person's name: the latest prefix, first and last name.
    public String name() {
        var latest = periods.getLast();
        return latest.prefix() + latest.firstName() + " " + latest.lastName();
    }

    /// The period that decides group and unit in a round: the one in force on its last day, else the latest one in
    /// the round; empty when the person was not employed on any day of it.
    public Optional<StaffPeriod> findPeriodOf(Round round) {
        var inRound = periods.stream().filter(it -> round.sharesADayWith(it.start(), it.end())).toList();
        return inRound.stream().filter(it -> it.isInForceOn(round.to())).reduce((first, second) -> second)
                .or(() -> inRound.stream().reduce((first, second) -> endsLater(first, second) ? first : second));
    }

    private static boolean endsLater(StaffPeriod first, StaffPeriod second) {
        return first.end() != null && second.end() != null && first.end().isAfter(second.end());
    }
}
