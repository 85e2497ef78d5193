package phonngan.app.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.common.DateStyle;
import phonngan.common.ThaiDate;

/// Roster and committees of the province as files.
final class OfficeFiles {
    private static final List<String> UNIT_HEADERS = List.of("รหัสหน่วยงาน", "ชื่อหน่วยงาน", "ชื่อย่อ",
            "หน่วยงานต้นสังกัด",
            "กลุ่มตำแหน่ง");
    private static final List<String> STAFF_HEADERS = List.of("รหัสบุคลากร", "คำนำหน้า", "ชื่อ", "นามสกุล", "ตำแหน่ง",
            "กลุ่มตำแหน่ง", "ประเภทการจ้าง", "รหัสหน่วยงาน", "อีเมล", "วันเริ่ม", "วันสิ้นสุด");
    private static final List<String> COMMITTEE_HEADERS = List.of("committee", "order_no", "order_date", "member",
            "role", "from", "to");

    private final Province province;

    OfficeFiles(Province province) {
        this.province = province;
    }

    Csv units() {
        return Csv.of("units-2566.csv", UNIT_HEADERS, province.units().stream().map(it -> List.of(it.code(), it.name(),
                it.shortName(), it.parent(), it.isDistrict() ? "สกร.อำเภอ" : "")).toList());
    }

    /// The roster of October: nobody has moved yet, and whoever comes later is unknown.
    Csv firstStaff() {
        return staff("staff-2565-10.csv", province.people().stream().filter(it -> !it.cameDuringTheYear())
                .map(it -> row(it, it.terms().getFirst(), null)).toList());
    }

    /// The roster of July, with everything that happened since.
    Csv secondStaff() {
        return staff("staff-2566-07.csv", province.people().stream()
                .flatMap(it -> it.terms().stream().map(term -> row(it, term, term.to()))).toList());
    }

    private static Csv staff(String name, List<List<String>> rows) {
        return Csv.of(name, STAFF_HEADERS, rows);
    }

    private static List<String> row(Person person, Person.Term term, @Nullable LocalDate to) {
        var name = person.name();
        var start = ThaiDate.print(term.from(), DateStyle.THAI_SHORT);
        return List.of(person.id(), name.prefix(), name.first(), name.last(), term.position(), term.group(),
                term.employment(), term.unit(), person.email(),
                term.from().getDayOfMonth() % 5 == 0 ? HandWriting.thaiDigits(start) : start,
                to == null ? "" : ThaiDate.print(to, DateStyle.THAI_SHORT));
    }

    Csv committees() {
        var rows = new ArrayList<List<String>>();
        var drafting = List.of("คณะกรรมการจัดทำตัวชี้วัด", "8/2565", "10 ตุลาคม 2565");
        var annual = List.of("คณะกรรมการพิจารณาผลประจำปี", "41/2566", "1 มิถุนายน 2566");
        var office = province.people();
        rows.add(member(drafting, office.get(1).id(), "ประธานกรรมการ", "10 ตุลาคม 2565", "30 กันยายน 2566"));
        rows.add(member(drafting, office.get(2).id(), "กรรมการ", "10 ตุลาคม 2565", "30 กันยายน 2566"));
        rows.add(member(drafting, office.get(8).id(), "กรรมการและเลขานุการ", "10 ตุลาคม 2565", "30 กันยายน 2566"));
        var members = Committee.of(province).members();
        for (int i = 0; i < members.size(); i++) {
            rows.add(member(annual, members.get(i).signature(), i == 0 ? "ประธานกรรมการ" : "กรรมการ", "1 มิถุนายน 2566",
                    ""));
        }
        return Csv.of("committee-2566.csv", COMMITTEE_HEADERS, rows);
    }

    private static List<String> member(List<String> order, String member, String role, String from, String to) {
        return List.of(order.get(0), order.get(1), order.get(2), member, role, from, to);
    }
}
