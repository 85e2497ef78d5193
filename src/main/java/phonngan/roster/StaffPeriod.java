package phonngan.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One row of a staff roster: what held for a member of staff from one day to another.
///
/// @param staffId รหัสบุคลากร, in canonical spelling
/// @param prefix คำนำหน้า as written; never part of a key; empty when none
/// @param firstName ชื่อ as written
/// @param lastName นามสกุล as written
/// @param position ตำแหน่ง; empty when not given
/// @param roleGroup the id of the role group
/// @param employmentType ประเภทการจ้าง as an id of [EmploymentType] or as written; empty when not given
/// @param unitCode รหัสหน่วยงาน; empty when not given
/// @param email lower case; empty when not given
/// @param start the first day; null when always
/// @param end the last day, included; null when open
public record StaffPeriod(String staffId, String prefix, String firstName, String lastName, String position,
        String roleGroup, String employmentType, String unitCode, String email, @Nullable LocalDate start,
        @Nullable LocalDate end) {

    /// Whether the person was employed under these terms on that day.
    public boolean isInForceOn(LocalDate day) {
        return (start == null || !start.isAfter(day)) && (end == null || !end.isBefore(day));
    }
}
