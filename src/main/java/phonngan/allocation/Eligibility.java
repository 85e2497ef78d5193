package phonngan.allocation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.common.Round;
import phonngan.roster.EmploymentType;
import phonngan.roster.StaffMember;
import phonngan.roster.StaffPeriod;

/// Which people of a pool may receive at all (คุณสมบัติผู้มีสิทธิ). Each condition may be left open; units are not asked.
///
/// @param employmentTypes ids of kinds of employment; empty means every kind
/// @param monthsOfService whole months of unbroken service that are asked; 0 asks none
/// @param on the day on which a person must be employed, and on which kind and service are judged; null asks nobody
///           to be employed on a certain day, and judges on the last day of the round
public record Eligibility(List<String> employmentTypes, int monthsOfService, @Nullable LocalDate on) {
    /// No condition at all.
    public static final Eligibility EVERYBODY = new Eligibility(List.of(), 0, null);

    /// Compares kinds by id, however they were written.
    public Eligibility {
        employmentTypes = employmentTypes.stream().map(EmploymentType::idOf).distinct().toList();
    }

    /// What stands in the way of a person; empty for the eligible.
    List<Ground> listObstacles(StaffMember member, Round round) {
        var day = on == null ? round.to() : on;
        var inForce = member.periods().stream().filter(it -> it.isInForceOn(day)).reduce((first, second) -> second);
        if (on != null && inForce.isEmpty()) {
            return List.of(new Ground.NotEmployed(on));
        }
        var obstacles = new ArrayList<Ground>();
        var type = typeOf(inForce.or(() -> member.findPeriodOf(round)));
        if (!employmentTypes.isEmpty() && !employmentTypes.contains(type)) {
            obstacles.add(new Ground.OtherEmployment(type, employmentTypes));
        }
        var months = UnbrokenService.monthsUpTo(day, member);
        if (months < monthsOfService) {
            obstacles.add(new Ground.ShortService(months, monthsOfService, day));
        }
        return obstacles;
    }

    private static String typeOf(Optional<StaffPeriod> period) {
        return period.map(it -> EmploymentType.idOf(it.employmentType())).orElse("");
    }
}
