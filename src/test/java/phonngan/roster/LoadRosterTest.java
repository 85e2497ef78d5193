package phonngan.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import phonngan.common.Language;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.SubjectKind;
import phonngan.common.Wording;

/// What a load takes, changes, lists and refuses (contract section 4).
class LoadRosterTest {
    private final RosterDesk desk = RosterDesk.open();

    @Test
    void aStaffFileBringsPeople() {
        var report = desk.load(
                """
                staff_id,prefix,first_name,last_name,position,role_group,employment_type,unit_code,email,start_date,end_date
                S001,นางสาว,กานดา,ใจดี,ครู ศกร.ระดับตำบล,teacher,พนักงานราชการ,,Kanda@Example.org,2022-10-01,
                """);

        assertThat(report).isEqualTo(
                new RosterReport("บุคลากร.csv", SubjectKind.PERSON, 1, 1, 0, 0, 0, List.of(), List.of()));
        var kanda = desk.roster().findById("S001").orElseThrow();
        assertThat(kanda.name()).isEqualTo("นางสาวกานดา ใจดี");
        assertThat(kanda.periods()).containsExactly(new StaffPeriod("S001", "นางสาว", "กานดา", "ใจดี",
                "ครู ศกร.ระดับตำบล", "teacher", "government-employee", "", "kanda@example.org",
                LocalDate.of(2022, 10, 1), null));
    }

    @Test
    void aFileOfUnitsBringsUnits() {
        var report = desk.load("""
                               unit_code,name,short_name,parent_code,role_group
                               P01,สกร.ประจำจังหวัดตัวอย่าง,สกร.จ.ตย.,,
                               D01,สกร.ระดับอำเภอเมือง,,P01,district
                               """);

        assertThat(report.kind()).isEqualTo(SubjectKind.UNIT);
        assertThat(report.added()).isEqualTo(2);
        assertThat(desk.roster().units()).extracting(Unit::code, Unit::name, Unit::parentCode, Unit::roleGroup)
                .containsExactly(tuple("D01", "สกร.ระดับอำเภอเมือง", "P01", "district"),
                        tuple("P01", "สกร.ประจำจังหวัดตัวอย่าง", "", ""));
    }

    @Test
    void thaiHeadersTitlesOfRoleGroupsAndThaiDatesMeanTheSame() {
        desk.load(
                """
                รหัสบุคลากร,คำนำหน้า,ชื่อ,นามสกุล,ตำแหน่ง,กลุ่มตำแหน่ง,ประเภทการจ้าง,รหัสหน่วยงาน,อีเมล,วันเริ่ม,วันสิ้นสุด
                S๐๐๑,นาย,สมชาย,ใจดี,ครู,ครู/ครูศูนย์การเรียนรู้ตำบล,ข้าราชการครู,,,1 ต.ค. 2565,๓๐/๙/๒๕๖๖
                """);
        desk.load("""
                  รหัสหน่วยงาน,ชื่อหน่วยงาน,ชื่อย่อ,หน่วยงานต้นสังกัด,กลุ่มตำแหน่ง
                  D01,สกร.ระดับอำเภอเมือง,,,สกร.อำเภอ
                  """);

        assertThat(desk.roster().findById("S001").orElseThrow().periods())
                .extracting(StaffPeriod::roleGroup, StaffPeriod::employmentType, StaffPeriod::start, StaffPeriod::end)
                .containsExactly(tuple("teacher", "civil-servant", LocalDate.of(2022, 10, 1),
                        LocalDate.of(2023, 9, 30)));
        assertThat(desk.roster().findUnit("D01").orElseThrow().roleGroup()).isEqualTo("district");
    }

    @Test
    void onlyIdNamesAndRoleGroupAreRequiredOfAPersonAndOnlyCodeAndNameOfAUnit() {
        assertThat(desk.load("""
                             staff_id,first_name,last_name,role_group
                             S001,กานดา,ใจดี,teacher
                             """).added()).isEqualTo(1);
        assertThat(desk.load("""
                             unit_code,name
                             D01,สกร.ระดับอำเภอเมือง
                             """).added()).isEqualTo(1);
    }

    @Test
    void anEmptyRequiredCellRefusesTheRowByNameAndTheOthersGoOn() {
        var report = desk.load("""
                               staff_id,first_name,last_name,role_group
                               S001,กานดา,ใจดี,teacher
                               ,สมชาย,ใจดี,teacher
                               S003,สมชาย,,teacher
                               S004,สมชาย,ใจดี,
                               """);

        assertThat(report).extracting(RosterReport::rows, RosterReport::added, RosterReport::refused)
                .containsExactly(4, 1, 3);
        assertThat(report.problems()).extracting(it -> it.place().row(), it -> it.code().word(),
                it -> it.place().column())
                .containsExactly(tuple(2L, "empty-cell", "staff_id"), tuple(3L, "empty-cell", "last_name"),
                        tuple(4L, "empty-cell", "role_group"));
        assertThat(desk.roster().staff()).extracting(StaffMember::id).containsExactly("S001");
    }

    @Test
    void aMissingRequiredHeaderRefusesTheFile() {
        assertThat(codes(desk.refuse("""
                                     staff_id,first_name,role_group
                                     S001,กานดา,teacher
                                     """))).containsExactly("missing-header");
        assertThat(codes(desk.refuse("""
                                     unit_code,role_group
                                     D01,district
                                     """))).containsExactly("missing-header");
    }

    @Test
    void aHeaderInBothLanguagesRefusesTheFile() {
        assertThat(codes(desk.refuse("""
                                     staff_id,first_name,last_name,role_group,รหัสบุคลากร
                                     S001,กานดา,ใจดี,teacher,S001
                                     """))).containsExactly("repeated-header");
    }

    @Test
    void headersOfNeitherStaffNorUnitsRefuseTheFile() {
        var problems = desk.refuse("""
                                   ประทับเวลา,อีเมล
                                   1/10/2565,kanda@example.org
                                   """);

        assertThat(codes(problems)).containsExactly("not-a-roster");
        assertThat(Wording.message(problems.getFirst(), Language.TH)).contains("ประทับเวลา, อีเมล");
        assertThat(Wording.remedy(problems.getFirst(), Language.TH)).contains("staff_id, first_name, last_name")
                .contains("unit_code, name");
    }

    @Test
    void aColumnThatIsNotKnownIsNamedAndNotStored() {
        var report = desk.load("""
                               staff_id,first_name,last_name,role_group,e-mail
                               S001,กานดา,ใจดี,teacher,kanda@example.org
                               """);

        assertThat(report.added()).isEqualTo(1);
        assertThat(codes(report.problems())).containsExactly("ignored-column");
        assertThat(report.problems().getFirst().place().column()).isEqualTo("e-mail");
    }

    @Test
    void theSameFileAgainStoresNothing() {
        var csv = """
                  staff_id,first_name,last_name,role_group,start_date,end_date
                  S001,กานดา,ใจดี,teacher,1 ต.ค. 2565,31 มี.ค. 2566
                  S001,กานดา,ใจดี,plan,1 เม.ย. 2566,
                  S002,สมชาย,ใจดี,teacher,,
                  """;
        desk.load(csv);
        var before = desk.roster().staff();

        var report = desk.load(csv);

        assertThat(report).extracting(RosterReport::rows, RosterReport::unchanged, RosterReport::added)
                .containsExactly(3, 3, 0);
        assertThat(desk.roster().lastLoad()).isEqualTo(1);
        assertThat(desk.roster().staff()).isEqualTo(before);
    }

    @Test
    void aLoadAddsAndUpdatesByIdAndListsWhoIsAbsentWithoutRemovingThem() {
        desk.load("""
                  staff_id,first_name,last_name,role_group
                  S001,กานดา,ใจดี,teacher
                  S002,สมชาย,ใจดี,teacher
                  S003,สมหญิง,รักเรียน,finance
                  """);
        var keyBefore = desk.roster().findById("S002").orElseThrow().key();

        var report = desk.load("""
                               staff_id,first_name,last_name,role_group
                               S004,วิชัย,รักเรียน,plan
                               S002,สมชาย,ใจดี,plan
                               S001,กานดา,ใจดี,teacher
                               """);

        assertThat(report).extracting(RosterReport::added, RosterReport::changed, RosterReport::unchanged,
                RosterReport::absent).containsExactly(1, 1, 1, List.of("S003"));
        assertThat(desk.roster().staff()).extracting(StaffMember::id, it -> it.periods().getFirst().roleGroup())
                .containsExactly(tuple("S001", "teacher"), tuple("S002", "plan"), tuple("S003", "finance"),
                        tuple("S004", "plan"));
        assertThat(desk.roster().findById("S002").orElseThrow().key()).isEqualTo(keyBefore);
    }

    @Test
    void aRefusedRowStillNamesItsIdSoThatItIsNotAbsent() {
        desk.load("""
                  unit_code,name,role_group
                  D01,สกร.ระดับอำเภอเมือง,district
                  D02,สกร.ระดับอำเภอใน,district
                  """);

        var report = desk.load("""
                               unit_code,name,role_group
                               D01,,district
                               """);

        assertThat(report.absent()).containsExactly("D02");
        assertThat(desk.roster().findUnit("D01").orElseThrow().name()).isEqualTo("สกร.ระดับอำเภอเมือง");
    }

    @Test
    void staffAreNotAbsentFromAFileOfUnits() {
        desk.load("""
                  staff_id,first_name,last_name,role_group
                  S001,กานดา,ใจดี,teacher
                  """);

        assertThat(desk.load("""
                             unit_code,name
                             D01,สกร.ระดับอำเภอเมือง
                             """).absent()).isEmpty();
        assertThat(desk.roster().staff()).hasSize(1);
    }

    @Test
    void aLoadReplacesAllPeriodsOfAnIdThatItNames() {
        desk.load("""
                  staff_id,first_name,last_name,role_group,start_date,end_date
                  S001,กานดา,ใจดี,teacher,2022-10-01,2023-03-31
                  S001,กานดา,ใจดี,plan,2023-04-01,
                  """);

        var report = desk.load("""
                               staff_id,first_name,last_name,role_group,start_date,end_date
                               S001,กานดา,ใจดี,teacher,2022-10-01,2023-03-31
                               """);

        assertThat(report.changed()).isEqualTo(1);
        assertThat(desk.roster().findById("S001").orElseThrow().periods()).hasSize(1);
        assertThat(desk.asOf(1).findById("S001").orElseThrow().periods()).hasSize(2);
    }

    @Test
    void equalRowsOfOneIdCountOnce() {
        var report = desk.load("""
                               staff_id,first_name,last_name,role_group,start_date
                               S001,กานดา,ใจดี,teacher,2022-10-01
                               S001, กานดา ,ใจดี,teacher,1 ต.ค. 65
                               """);

        assertThat(report).extracting(RosterReport::rows, RosterReport::added, RosterReport::refused)
                .containsExactly(2, 2, 0);
        assertThat(desk.roster().findById("S001").orElseThrow().periods()).hasSize(1);
    }

    @Test
    void rowsOfOneIdThatDifferForTheSameDaysAreAllRefused() {
        var report = desk.load("""
                               staff_id,first_name,last_name,role_group,start_date
                               S001,กานดา,ใจดี,teacher,2022-10-01
                               S001,กานดา,ใจดี,plan,2022-10-01
                               S002,สมชาย,ใจดี,teacher,
                               S001,กานดา,ใจดี,plan,2023-04-01
                               """);

        assertThat(report).extracting(RosterReport::added, RosterReport::refused).containsExactly(1, 3);
        assertThat(report.problems()).extracting(it -> it.place().row(), it -> it.code().word(), Problem::arguments)
                .containsExactly(tuple(1L, "conflicting-rows", List.of("S001", "1, 2")),
                        tuple(2L, "conflicting-rows", List.of("S001", "1, 2")),
                        tuple(4L, "other-row-refused", List.of("S001", "1, 2")));
        assertThat(desk.roster().findById("S001")).isEmpty();
    }

    @Test
    void twoDifferentRowsOfOneUnitAreBothRefused() {
        var report = desk.load("""
                               unit_code,name
                               D01,สกร.ระดับอำเภอเมือง
                               D01,สกร.ระดับอำเภอใน
                               """);

        assertThat(codes(report.problems())).containsExactly("conflicting-rows", "conflicting-rows");
        assertThat(desk.roster().units()).isEmpty();
    }

    @Test
    void aPersonIsTakenWithAllRowsOrWithNone() {
        desk.load("""
                  staff_id,first_name,last_name,role_group
                  S001,กานดา,ใจดี,teacher
                  """);

        var report = desk.load("""
                               staff_id,first_name,last_name,role_group,start_date,end_date
                               S001,กานดา,ใจดี,teacher,2022-10-01,2023-03-31
                               S001,กานดา,ใจดี,แผนงาน,2023-04-01,
                               """);

        assertThat(report.problems()).extracting(it -> it.place().row(), it -> it.code().word())
                .containsExactly(tuple(1L, "other-row-refused"), tuple(2L, "unknown-role-group"));
        assertThat(Wording.message(report.problems().getFirst(), Language.EN)).contains("row 2");
        assertThat(report.refused()).isEqualTo(2);
        assertThat(desk.roster().findById("S001").orElseThrow().periods()).extracting(StaffPeriod::end)
                .containsExactly((LocalDate) null);
    }

    @Test
    void aStaffIdEqualToAUnitCodeIsRefusedWhicheverCameFirst() {
        desk.load("""
                  unit_code,name
                  X1,สกร.ระดับอำเภอเมือง
                  """);
        desk.load("""
                  staff_id,first_name,last_name,role_group
                  X2,กานดา,ใจดี,teacher
                  """);

        var people = desk.load("""
                               staff_id,first_name,last_name,role_group
                               X๑,สมชาย,ใจดี,teacher
                               """);
        var units = desk.load("""
                              unit_code,name
                              X2,สกร.ระดับอำเภอใน
                              """);

        assertThat(codes(people.problems())).containsExactly("staff-id-is-unit-code");
        assertThat(codes(units.problems())).containsExactly("unit-code-is-staff-id");
        assertThat(desk.roster().findById("X1")).isEmpty();
        assertThat(desk.roster().findUnit("X2")).isEmpty();
    }

    @Test
    void aUnitCodeOfAnotherYearIsNoStaffIdEither() {
        desk.load("""
                  unit_code,name
                  X1,สกร.ระดับอำเภอเมือง
                  """);

        assertThat(codes(desk.inYear(2567).load("""
                                                staff_id,first_name,last_name,role_group
                                                X1,กานดา,ใจดี,teacher
                                                """).problems())).containsExactly("staff-id-is-unit-code");
    }

    @Test
    void aPersonKeepsTheRandomKeyInTheNextYear() {
        var csv = """
                  staff_id,first_name,last_name,role_group
                  S001,กานดา,ใจดี,teacher
                  """;
        desk.load(csv);
        var key = desk.roster().findById("S001").orElseThrow().key();

        assertThat(desk.inYear(2567).load(csv).added()).isEqualTo(1);
        assertThat(desk.roster().findById("S001").orElseThrow().key()).isEqualTo(key);
    }

    @Test
    void twoPeopleNeverShareAKey() {
        desk.load("""
                  staff_id,first_name,last_name,role_group
                  S001,กานดา,ใจดี,teacher
                  S002,กานดา,ใจดี,teacher
                  """);

        assertThat(desk.roster().staff()).extracting(StaffMember::key).doesNotHaveDuplicates();
    }

    @Test
    void withoutARuleBookNothingIsTakenAndTheRemedySaysWhatToLoadFirst() {
        var noRules = RosterDesk.withoutRules();

        var problems = noRules.refuse("""
                                      unit_code,name
                                      D01,สกร.ระดับอำเภอเมือง
                                      """);

        assertThat(codes(problems)).containsExactly("no-rule-book");
        assertThat(Wording.remedy(problems.getFirst(), Language.EN)).contains("Load the rule book of 2566 first");
        assertThat(noRules.roster().units()).isEmpty();
    }

    @Test
    void aCitizensNumberIsNeverTakenAsAnIdNorRepeatedInTheProblem() {
        var report = desk.load("""
                               staff_id,first_name,last_name,role_group
                               1-2345-67890-12-1,กานดา,ใจดี,teacher
                               1234567890121,สมชาย,ใจดี,teacher
                               """);

        assertThat(codes(report.problems())).containsExactly("national-number", "national-number");
        assertThat(report.refused()).isEqualTo(2);
        assertThat(report.problems()).allSatisfy(it -> {
            assertThat(it.place().value()).isNull();
            assertThat(Wording.message(it, Language.TH)).doesNotContain("2345");
        });
    }

    @Test
    void anIdThatASpreadsheetRoundedIsRefused() {
        assertThat(codes(desk.load("""
                                   staff_id,first_name,last_name,role_group
                                   1.10E+12,กานดา,ใจดี,teacher
                                   1E12,สมชาย,ใจดี,teacher
                                   """).problems())).containsExactly("damaged-number");
    }

    @Test
    void whatIsNoDateOrEndsBeforeItStartsIsRefused() {
        var report = desk.load("""
                               staff_id,first_name,last_name,role_group,start_date,end_date
                               S001,กานดา,ใจดี,teacher,31 เมษายน 2566,
                               S002,สมชาย,ใจดี,teacher,2023-04-01,2023-03-31
                               S003,สมหญิง,ใจดี,teacher,2023-04-01,2023-04-01
                               """);

        assertThat(report.problems())
                .extracting(it -> it.place().row(), it -> it.code().word(), it -> it.place().column(),
                        it -> it.place().value())
                .containsExactly(tuple(1L, "not-a-date", "start_date", "31 เมษายน 2566"),
                        tuple(2L, "reversed-period", "end_date", "2023-03-31"));
        assertThat(desk.roster().staff()).extracting(StaffMember::id).containsExactly("S003");
    }

    @Test
    void anEmploymentMayHaveBegunDecadesAgoWhenItsYearIsWrittenOut() {
        var report = desk.load("""
                               staff_id,first_name,last_name,role_group,start_date,end_date
                               S001,กานดา,ใจดี,teacher,1 ต.ค. 2530,30/9/2590
                               """);

        assertThat(report.problems()).isEmpty();
        assertThat(desk.roster().findById("S001").orElseThrow().periods())
                .extracting(StaffPeriod::start, StaffPeriod::end)
                .containsExactly(tuple(LocalDate.of(1987, 10, 1), LocalDate.of(2047, 9, 30)));
    }

    @Test
    void decadesAwayAYearOfTwoDigitsWouldBeAGuessAndIsRefused() {
        var report = desk.load("""
                               staff_id,first_name,last_name,role_group,start_date
                               S001,กานดา,ใจดี,teacher,1 ต.ค. 40
                               S002,สมชาย,ใจดี,teacher,1 ต.ค. 60
                               """);

        assertThat(report.problems()).extracting(it -> it.place().row(), it -> it.code().word())
                .containsExactly(tuple(1L, "not-a-date"));
        assertThat(desk.roster().findById("S002").orElseThrow().periods().getFirst().start())
                .isEqualTo(LocalDate.of(2017, 10, 1));
    }

    @Test
    void aWeekdayThatTheDateDoesNotFallOnIsAWarning() {
        var report = desk.load("""
                               staff_id,first_name,last_name,role_group,start_date
                               S001,กานดา,ใจดี,teacher,วันจันทร์ที่ 1 ตุลาคม 2565
                               """);

        assertThat(codes(report.problems())).containsExactly("weekday-differs");
        assertThat(report).extracting(RosterReport::added, RosterReport::refused).containsExactly(1, 0);
    }

    @Test
    void aRoleGroupThatTheRuleBookDoesNotKnowIsRefusedWithTheOnesItKnows() {
        var report = desk.load("""
                               staff_id,first_name,last_name,role_group
                               S001,กานดา,ใจดี,ครูอาสา
                               """);

        assertThat(codes(report.problems())).containsExactly("unknown-role-group");
        assertThat(Wording.remedy(report.problems().getFirst(), Language.TH)).contains("all, teacher, plan, finance")
                .doesNotContain("district");
    }

    @Test
    void aRoleGroupOfUnitsIsNotForAPersonNorOneOfPeopleForAUnit() {
        assertThat(codes(desk.load("""
                                   staff_id,first_name,last_name,role_group
                                   S001,กานดา,ใจดี,สกร.อำเภอ
                                   """).problems())).containsExactly("role-group-of-other-kind");
        assertThat(codes(desk.load("""
                                   unit_code,name,role_group
                                   D01,สกร.ระดับอำเภอเมือง,teacher
                                   """).problems())).containsExactly("role-group-of-other-kind");
    }

    @Test
    void aTitleOfTwoGroupsMeansTheOneForThisKindAndIsRefusedWhenBothAre() {
        var twins = RosterDesk.with(RosterDesk.group("t1", "ครู", SubjectKind.PERSON),
                RosterDesk.group("u1", "ครู", SubjectKind.UNIT), RosterDesk.group("p1", "แผน", SubjectKind.PERSON),
                RosterDesk.group("p2", "แผน", SubjectKind.PERSON));

        var report = twins.load("""
                                staff_id,first_name,last_name,role_group
                                S001,กานดา,ใจดี,ครู
                                S002,สมชาย,ใจดี,แผน
                                """);

        assertThat(twins.roster().findById("S001").orElseThrow().periods().getFirst().roleGroup()).isEqualTo("t1");
        assertThat(report.problems()).extracting(it -> it.place().row(), it -> it.code().word())
                .containsExactly(tuple(2L, "ambiguous-role-group"));
    }

    @Test
    void aSharedEmailIsAWarningAtEachOfItsPeople() {
        desk.load("""
                  staff_id,first_name,last_name,role_group,email
                  S001,กานดา,ใจดี,teacher,office@example.org
                  """);

        var report = desk.load("""
                               staff_id,first_name,last_name,role_group,email
                               S002,สมชาย,ใจดี,teacher,Office@Example.org
                               S003,สมหญิง,ใจดี,teacher,
                               S004,วิชัย,ใจดี,teacher,
                               """);

        assertThat(report.added()).isEqualTo(3);
        assertThat(report.problems()).extracting(it -> it.code().word(), Problem::arguments)
                .containsExactly(tuple("shared-email", List.of("office@example.org", "S002", "S001")));
    }

    @Test
    void aUnitThatTheRosterDoesNotHaveIsOneWarningForAllItsPeople() {
        desk.load("""
                  unit_code,name
                  D01,สกร.ระดับอำเภอเมือง
                  """);

        var report = desk.load("""
                               staff_id,first_name,last_name,role_group,unit_code
                               S001,กานดา,ใจดี,teacher,D01
                               S002,สมชาย,ใจดี,teacher,D09
                               S003,สมหญิง,ใจดี,teacher,D09
                               """);

        assertThat(report.added()).isEqualTo(3);
        assertThat(report.problems()).extracting(it -> it.place().row(), it -> it.code().word(), Problem::arguments)
                .containsExactly(tuple(2L, "unknown-unit", List.of("D09", "2")));
    }

    @Test
    void aParentThatTheRosterDoesNotHaveAndACircleOfParentsAreWarnings() {
        var report = desk.load("""
                               unit_code,name,parent_code
                               D01,สกร.ระดับอำเภอเมือง,P01
                               D02,สกร.ระดับอำเภอใน,D03
                               D03,สกร.ระดับอำเภอนอก,D02
                               D04,สกร.ระดับอำเภอเหนือ,D02
                               D05,สกร.ระดับอำเภอใต้,D05
                               """);

        assertThat(report.added()).isEqualTo(5);
        assertThat(report.problems()).extracting(it -> it.place().row(), it -> it.code().word()).containsExactly(
                tuple(1L, "unknown-parent"), tuple(2L, "parent-cycle"), tuple(3L, "parent-cycle"),
                tuple(5L, "parent-cycle"));
    }

    @Test
    void aCircleOfManyUnitsAndAnAddressOfManyPeopleAreWarnedOfOnceForEach() {
        int many = 20_000;
        var circle = new StringBuilder("unit_code,name,parent_code\n");
        var office = new StringBuilder("staff_id,first_name,last_name,role_group,email\n");
        for (int i = 0; i < many; i++) {
            circle.append("U").append(i).append(",หน่วยงาน,U").append((i + 1) % many).append('\n');
            office.append("S").append(i).append(",กานดา,ใจดี,teacher,office@example.org\n");
        }

        assertThat(codes(desk.load(circle.toString()).problems())).hasSize(many).containsOnly("parent-cycle");
        assertThat(codes(desk.load(office.toString()).problems())).hasSize(many).containsOnly("shared-email");
    }

    @Test
    void manyDifferentRowsForTheSameDaysAreRefusedWithoutRepeatingThemAll() {
        var rows = new StringBuilder("staff_id,first_name,last_name,role_group\n");
        for (int i = 0; i < 20_000; i++) {
            rows.append("S1,กานดา").append(i).append(",ใจดี,teacher\n");
        }

        var report = desk.load(rows.toString());

        assertThat(report.refused()).isEqualTo(20_000);
        assertThat(report.problems().getFirst().arguments()).containsExactly("S1", "1, 2, 3, 4, 5, …");
    }

    @Test
    void overlappingPeriodsAndAPersonOfAnotherYearAreWarnings() {
        var report = desk.load("""
                               staff_id,first_name,last_name,role_group,start_date,end_date
                               S001,กานดา,ใจดี,teacher,2022-10-01,
                               S001,กานดา,ใจดี,plan,2023-04-01,
                               S002,สมชาย,ใจดี,teacher,2024-10-01,
                               """);

        assertThat(report.refused()).isZero();
        assertThat(report.problems()).extracting(it -> it.place().row(), it -> it.code().word())
                .containsExactly(tuple(2L, "overlapping-periods"), tuple(3L, "not-employed-in-year"));
    }

    @Test
    void aCellTooLongForTheStoreRefusesTheRow() {
        var report = desk.load("""
                               staff_id,first_name,last_name,role_group
                               S001,%s,ใจดี,teacher
                               """.formatted("ก".repeat(5000)));

        assertThat(codes(report.problems())).containsExactly("cell-too-long");
        assertThat(Wording.message(report.problems().getFirst(), Language.TH)).hasSizeLessThan(200);
    }

    @Test
    void aRowWhoseCellsCannotBeToldApartIsCountedAmongTheRefused() {
        var report = desk.load("""
                               staff_id,first_name,last_name,role_group
                               S001,กานดา,ใจดี,teacher
                               S002,"สมชาย,ใจดี,teacher
                               S003,สมหญิง,ใจดี,teacher
                               """);

        assertThat(report).extracting(RosterReport::rows, RosterReport::added, RosterReport::refused)
                .containsExactly(3, 2, 1);
    }

    @Test
    void lineBreaksAndInvisibleSignsInACellAreOneSpaceOrNone() {
        desk.load("staff_id,first_name,last_name,role_group\n\"S001\n\",\"กาน\u200Bดา\",\"ใจดี\r\n \",teacher\n");

        assertThat(desk.roster().findById("S001").orElseThrow().name()).isEqualTo("กานดา ใจดี");
    }

    @Test
    void aProblemSaysWhereItIs() {
        var report = desk.load("""
                               รหัสบุคลากร,ชื่อ,นามสกุล,กลุ่มตำแหน่ง

                               S001,กานดา,ใจดี,ครูอาสา
                               """);

        assertThat(report.problems()).extracting(Problem::place)
                .containsExactly(new Place("บุคลากร.csv", 1L, 3L, "กลุ่มตำแหน่ง", "ครูอาสา"));
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(it -> it.code().word()).toList();
    }
}
