package phonngan.app.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import phonngan.app.sample.InventedNames.Name;
import phonngan.app.sample.Person.Term;

/// The province: its office, nine districts, eighty-six sub-district centres, and 290 people in them.
///
/// @param units every unit, the province office first
/// @param people everybody, by staff id
record Province(List<Unit> units, List<Person> people) {
    static final String OFFICE = "P-00";
    private static final List<String> DISTRICTS = List.of("เมืองตัวอย่าง", "บ้านสวน", "ทุ่งรวงทอง", "ดงตาล", "ริมน้ำใส",
            "หนองบัวงาม",
            "เขาเขียวขจี", "ลานสักทอง", "ธารสายหมอก");
    private static final List<String> PLACES = List.of("หนอง", "บ้าน", "นา", "ดอน", "โคก", "วัง", "ท่า", "ห้วย", "ป่า",
            "ลาน");
    private static final List<String> SIGHTS = List.of("ตะวัน", "รวงข้าว", "ตาลคู่", "น้ำใส", "บัวขาว", "ไผ่งาม",
            "สักใหญ่", "หมอกขาว",
            "ปลากราย");
    private static final LocalDate LONG_AGO = LocalDate.of(2018, 10, 1);

    /// A unit.
    ///
    /// @param parent the code of the unit above; empty for the province office
    record Unit(String code, String name, String shortName, String parent) {
        boolean isDistrict() {
            return code.startsWith("D-");
        }
    }

    static Province of(long seed) {
        var units = settleUnits();
        return new Province(units, new Settling(new Dice(seed, "people"), units).people());
    }

    List<Unit> districts() {
        return units.stream().filter(Unit::isDistrict).toList();
    }

    List<Person> inGroup(String group) {
        return people.stream().filter(it -> it.group().equals(group)).toList();
    }

    /// The first person of a unit: its head.
    Person head(String unit) {
        return people.stream().filter(it -> it.unit().equals(unit)).findFirst().orElseThrow();
    }

    private static List<Unit> settleUnits() {
        var units = new ArrayList<Unit>();
        units.add(new Unit(OFFICE, "สกร.จังหวัดตัวอย่าง", "สกร.จ.ตัวอย่าง", ""));
        for (int d = 0; d < DISTRICTS.size(); d++) {
            units.add(new Unit("D-0" + (d + 1), "สกร.ระดับอำเภอ" + DISTRICTS.get(d), "สกร.อ." + DISTRICTS.get(d),
                    OFFICE));
        }
        for (int d = 0; d < DISTRICTS.size(); d++) {
            int centres = d < 5 ? 10 : 9;
            for (int t = 0; t < centres; t++) {
                var name = PLACES.get(t) + SIGHTS.get((d + t) % SIGHTS.size());
                units.add(new Unit(String.format(Locale.ROOT, "T-0%d%02d", d + 1, t + 1), "ศกร.ระดับตำบล" + name,
                        "ศกร.ต." + name,
                        "D-0" + (d + 1)));
            }
        }
        return units;
    }

    /// Who works where, and what happened to them during the year.
    private static final class Settling {
        private final Dice dice;
        private final List<Unit> units;
        private final InventedNames names;
        private final List<Person> people = new ArrayList<>();

        Settling(Dice dice, List<Unit> units) {
            this.dice = dice;
            this.units = units;
            this.names = new InventedNames(dice);
        }

        List<Person> people() {
            settleOffice();
            for (int d = 1; d <= DISTRICTS.size(); d++) {
                settleDistrict("D-0" + d, d <= 3 ? 22 : 21);
            }
            twins();
            somePeopleMove();
            return people;
        }

        private void settleOffice() {
            settle("ผู้อำนวยการ สกร.ประจำจังหวัด", "staff", "ข้าราชการ", OFFICE);
            settle("รองผู้อำนวยการ สกร.ประจำจังหวัด", "staff", "ข้าราชการ", OFFICE);
            for (int i = 0; i < 3; i++) {
                settle("เจ้าหน้าที่แผน", "plan", "พนักงานราชการ", OFFICE);
                settle("เจ้าหน้าที่การเงิน", "finance", "พนักงานราชการ", OFFICE);
            }
            for (int i = 0; i < 18; i++) {
                settle(dice
                        .pick(List.of("นักวิชาการศึกษา", "เจ้าหน้าที่บันทึกข้อมูล", "บรรณารักษ์", "เจ้าหน้าที่พัสดุ")),
                        "staff",
                        employment(), OFFICE);
            }
        }

        private void settleDistrict(String district, int teachers) {
            settle("ผู้อำนวยการ สกร.ระดับอำเภอ", "staff", "ข้าราชการ", district);
            settle("เจ้าหน้าที่แผน", "plan", "พนักงานราชการ", district);
            settle("เจ้าหน้าที่การเงิน", "finance", "พนักงานราชการ", district);
            for (int i = 0; i < 5; i++) {
                settle(dice.pick(List.of("บรรณารักษ์", "เจ้าหน้าที่บันทึกข้อมูล", "เจ้าหน้าที่ห้องสมุด")), "staff",
                        employment(),
                        district);
            }
            var centres = units.stream().filter(it -> it.parent().equals(district)).toList();
            for (int i = 0; i < teachers; i++) {
                settle(i < centres.size()
                        ? "ครู ศกร.ตำบล"
                        : dice.pick(List.of("ครูอาสาสมัคร", "ครู ศรช.", "ครูผู้สอนคนพิการ")),
                        "teacher", i < centres.size() ? "พนักงานราชการ" : employment(),
                        centres.get(i % centres.size()).code());
            }
        }

        private String employment() {
            return dice.chance(75) ? "พนักงานราชการ" : "ลูกจ้างชั่วคราว";
        }

        private void settle(String position, String group, String employment, String unit) {
            var since = dice.day(LONG_AGO.minusYears(8), LONG_AGO.plusYears(3));
            people.add(new Person(String.format(Locale.ROOT, "S%03d", people.size() + 1), names.next(),
                    List.of(new Term(position, group, employment, unit, since, null))));
        }

        /// Two people of one name, and two whose names differ by a tone mark only.
        private void twins() {
            var teachers = people.stream().filter(it -> it.group().equals("teacher")).toList();
            var first = teachers.get(10).name();
            rename(teachers.get(40), new Name(first.prefix(), first.first(), first.last(), first.latin()));
            rename(teachers.get(60), new Name("นาย", "ปาน", "ทองทุ่งรวง", "pan"));
            rename(teachers.get(61), new Name("นางสาว", "ป่าน", "ทองทุ่งรวง", "pan"));
        }

        private void rename(Person person, Name name) {
            people.set(people.indexOf(person), new Person(person.id(), name, person.terms()));
        }

        /// Six move to another centre, four of the staff become teachers, three leave and four come.
        private void somePeopleMove() {
            var teachers = people.stream().filter(it -> it.group().equals("teacher")).toList();
            var staff = people.stream().filter(it -> it.group().equals("staff") && !it.unit().equals(OFFICE)
                    && !it.terms().getFirst().employment().equals("ข้าราชการ")).toList();
            for (int i = 0; i < 6; i++) {
                var target = teachers.get(teachers.size() - 1 - i).terms().getFirst();
                continueAs(teachers.get(20 + 5 * i), target.position(), "teacher", target.unit());
            }
            for (int i = 0; i < 4; i++) {
                continueAs(staff.get(3 * i), "ครู ศกร.ตำบล", "teacher", teachers.get(7 * i).unit());
            }
            for (int i = 0; i < 3; i++) {
                bound(teachers.get(70 + 9 * i), LONG_AGO, LocalDate.of(2023, 2 + i, 28));
            }
            for (int i = 0; i < 4; i++) {
                bound(teachers.get(120 + 8 * i), LocalDate.of(2023, 1 + 2 * i, 3), null);
            }
        }

        private void continueAs(Person person, String position, String group, String unit) {
            var before = person.terms().getFirst();
            var change = LocalDate.of(2023, 4, 1);
            people.set(people.indexOf(person), new Person(person.id(), person.name(),
                    List.of(new Term(before.position(), before.group(), before.employment(), before.unit(),
                            before.from(), change.minusDays(1)),
                            new Term(position, group, "พนักงานราชการ", unit, change, null))));
        }

        private void bound(Person person, LocalDate from, @Nullable LocalDate to) {
            var only = person.terms().getFirst();
            people.set(people.indexOf(person), new Person(person.id(), person.name(), List
                    .of(new Term(only.position(), only.group(), only.employment(), only.unit(), from, to))));
        }
    }
}
