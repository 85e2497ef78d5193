package phonngan.roster;

import java.util.Optional;
import java.util.Set;
import phonngan.common.ThaiText;

/// Kinds of employment (ประเภทการจ้าง) that a roster may name by id or in Thai. Other words stay as written: an office
/// may have kinds of its own.
public enum EmploymentType {
    /// ข้าราชการ
    CIVIL_SERVANT("civil-servant", "ข้าราชการ", "ข้าราชการครู", "ข้าราชการพลเรือน",
            "ข้าราชการครูและบุคลากรทางการศึกษา"),
    /// พนักงานราชการ
    GOVERNMENT_EMPLOYEE("government-employee", "พนักงานราชการ", "พนักงานราชการทั่วไป", "พนักงานราชการพิเศษ"),
    /// ลูกจ้างประจำ
    PERMANENT_EMPLOYEE("permanent-employee", "ลูกจ้างประจำ"),
    /// ลูกจ้างชั่วคราว
    TEMPORARY_EMPLOYEE("temporary-employee", "ลูกจ้างชั่วคราว", "พนักงานจ้าง", "อัตราจ้าง"),
    /// จ้างเหมาบริการ
    CONTRACTOR("contractor", "จ้างเหมาบริการ", "จ้างเหมา", "พนักงานจ้างเหมา", "พนักงานจ้างเหมาบริการ");

    private final String id;
    private final Set<String> spellings;

    EmploymentType(String id, String... spellings) {
        this.id = id;
        this.spellings = Set.of(spellings);
    }

    /// The id that incentive plans name.
    public String id() {
        return id;
    }

    /// The id for whatever a roster or a plan says: a known kind's id, else the canonical text itself.
    public static String idOf(String written) {
        var text = ThaiText.canonical(written);
        return find(text).map(EmploymentType::id).orElse(text);
    }

    private static Optional<EmploymentType> find(String text) {
        for (var type : values()) {
            if (type.id.equals(text) || type.spellings.contains(text)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
