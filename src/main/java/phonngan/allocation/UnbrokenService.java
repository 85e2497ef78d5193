package phonngan.allocation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import phonngan.roster.StaffMember;
import phonngan.roster.StaffPeriod;

/// Service (อายุงาน) without a gap up to a day: periods that overlap, or that follow each other from one day to the
/// next, are one.
final class UnbrokenService {
    private UnbrokenService() {
    }

    /// Whole months up to the day: from 1 February to 1 October are 8, from 2 February only 7. Without bound when the
    /// start is not known, as the roster then says "always"; 0 when the person is not employed on that day.
    static long monthsUpTo(LocalDate day, StaffMember member) {
        if (member.periods().stream().noneMatch(it -> it.isInForceOn(day))) {
            return 0;
        }
        var first = firstDay(day, member.periods());
        return first.equals(LocalDate.MIN) ? Long.MAX_VALUE : ChronoUnit.MONTHS.between(first, day);
    }

    private static LocalDate firstDay(LocalDate day, List<StaffPeriod> periods) {
        var first = day;
        for (var earlier = earliest(first, periods); earlier.isBefore(first); earlier = earliest(first, periods)) {
            first = earlier;
        }
        return first;
    }

    /// The earliest start among the periods that hold the day or end right before it. Periods that begin later are
    /// asked too: their start is never the earlier one.
    private static LocalDate earliest(LocalDate first, List<StaffPeriod> periods) {
        return periods.stream().filter(it -> it.end() == null || !it.end().plusDays(1).isBefore(first))
                .map(UnbrokenService::startOf).min(LocalDate::compareTo).orElse(first);
    }

    private static LocalDate startOf(StaffPeriod period) {
        return period.start() == null ? LocalDate.MIN : period.start();
    }
}
