package phonngan.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import phonngan.common.Round;
import phonngan.common.SubjectKind;

/// Finding people and units, and who is measured in a round (contract sections 4 and 5).
class RosterTest {
    private static final Round FIRST_HALF = RosterDesk.FIRST_HALF;
    private static final Round WHOLE_YEAR = RosterDesk.WHOLE_YEAR;

    private final RosterDesk desk = RosterDesk.open();

    @Test
    void theTermsInForceOnTheRoundsLastDayDecideGroupAndUnit() {
        desk.load("""
                  staff_id,first_name,last_name,role_group,unit_code,start_date,end_date
                  S001,กานดา,ใจดี,teacher,D01,2022-10-01,2023-04-30
                  S001,กานดา,ใจดี,plan,D02,2023-05-01,
                  """);

        assertThat(desk.roster().subjectsIn(FIRST_HALF)).extracting(Subject::group, Subject::unitCode)
                .containsExactly(tuple("teacher", "D01"));
        assertThat(desk.roster().subjectsIn(WHOLE_YEAR)).extracting(Subject::group, Subject::unitCode)
                .containsExactly(tuple("plan", "D02"));
    }

    @Test
    void whoLeftBeforeTheLastDayCountsByTheLatestTermsInTheRound() {
        desk.load("""
                  staff_id,first_name,last_name,role_group,start_date,end_date
                  S001,กานดา,ใจดี,plan,2023-02-01,2023-06-30
                  S001,กานดา,ใจดี,teacher,2022-10-01,2023-01-31
                  """);

        assertThat(desk.roster().subjectsIn(WHOLE_YEAR)).extracting(Subject::group).containsExactly("plan");
    }

    @Test
    void aGapOnTheLastDayFallsBackToTheLatestTermsInTheRoundNotToThoseAfterIt() {
        desk.load("""
                  staff_id,first_name,last_name,role_group,start_date,end_date
                  S001,กานดา,ใจดี,teacher,2022-10-01,2023-03-30
                  S001,กานดา,ใจดี,plan,2023-04-01,
                  """);

        assertThat(desk.roster().subjectsIn(FIRST_HALF)).extracting(Subject::group).containsExactly("teacher");
    }

    @Test
    void oneDayOfEmploymentIsEnoughAndNoneIsNot() {
        desk.load("""
                  staff_id,first_name,last_name,role_group,start_date,end_date
                  FIRST,กานดา,ใจดี,teacher,,2022-10-01
                  BEFORE,สมชาย,ใจดี,teacher,,2022-09-30
                  LAST,สมหญิง,ใจดี,teacher,2023-03-31,
                  AFTER,วิชัย,ใจดี,teacher,2023-04-01,
                  """);

        assertThat(desk.roster().subjectsIn(FIRST_HALF)).extracting(Subject::id).containsExactly("FIRST", "LAST");
        assertThat(desk.roster().subjectsIn(WHOLE_YEAR)).extracting(Subject::id)
                .containsExactly("AFTER", "FIRST", "LAST");
    }

    @Test
    void withoutDatesAPersonIsEmployedAlways() {
        desk.load("""
                  staff_id,first_name,last_name,role_group
                  S001,กานดา,ใจดี,teacher
                  """);

        assertThat(desk.roster().subjectsIn(FIRST_HALF)).hasSize(1);
    }

    @Test
    void ofOverlappingTermsTheOnesThatBeginLaterCount() {
        desk.load("""
                  staff_id,first_name,last_name,role_group,start_date,end_date
                  S001,กานดา,ใจดี,plan,2023-01-01,
                  S001,กานดา,ใจดี,teacher,2022-10-01,
                  S001,กานดา,ใจดี,finance,,
                  """);

        assertThat(desk.roster().subjectsIn(WHOLE_YEAR)).extracting(Subject::group).containsExactly("plan");
    }

    @Test
    void unitsAreMeasuredWhenTheyHaveARoleGroup() {
        desk.load("""
                  unit_code,name,role_group
                  D01,สกร.ระดับอำเภอเมือง,สกร.อำเภอ
                  P01,สกร.ประจำจังหวัดตัวอย่าง,
                  """);

        var key = desk.roster().findUnit("D01").orElseThrow().key();
        assertThat(desk.roster().subjectsIn(WHOLE_YEAR)).containsExactly(
                new Subject(key, "D01", SubjectKind.UNIT, "สกร.ระดับอำเภอเมือง", "district", "D01"));
    }

    @Test
    void subjectsStandByCodePointPeopleAndUnitsTogether() {
        desk.load("""
                  staff_id,first_name,last_name,role_group
                  ก1,กานดา,ใจดี,teacher
                  a1,สมชาย,ใจดี,teacher
                  B1,สมหญิง,ใจดี,teacher
                  𝟙1,วิชัย,ใจดี,teacher
                  ｱ1,วิไล,ใจดี,teacher
                  S10,มานะ,ใจดี,teacher
                  S2,มานี,ใจดี,teacher
                  """);
        desk.load("""
                  unit_code,name,role_group
                  D01,สกร.ระดับอำเภอเมือง,district
                  """);

        assertThat(desk.roster().subjectsIn(WHOLE_YEAR)).extracting(Subject::id)
                .containsExactly("B1", "D01", "S10", "S2", "a1", "ก1", "ｱ1", "𝟙1");
    }

    @Test
    void anIdIsFoundInWhateverDigitsAndSpacesItIsWritten() {
        desk.load("""
                  staff_id,first_name,last_name,role_group
                  S 001,กานดา,ใจดี,teacher
                  """);

        var roster = desk.roster();
        assertThat(roster.findById(" S  ๐๐๑ ")).isPresent();
        assertThat(roster.findById("s 001")).isEmpty();
        assertThat(roster.findById("")).isEmpty();
    }

    @Test
    void anEmailIsFoundInWhateverCapitalsAndAlsoWhenItWasAnEarlierOne() {
        desk.load("""
                  staff_id,first_name,last_name,role_group,email,start_date,end_date
                  S001,กานดา,ใจดี,teacher,Old@example.org,2022-10-01,2023-03-31
                  S001,กานดา,ใจดี,teacher,new@example.org,2023-04-01,
                  S002,สมชาย,ใจดี,teacher,,,
                  """);

        var roster = desk.roster();
        assertThat(roster.listByEmail("NEW@Example.org")).extracting(StaffMember::id).containsExactly("S001");
        assertThat(roster.listByEmail(" old@example.org ")).extracting(StaffMember::id).containsExactly("S001");
        assertThat(roster.listByEmail("")).isEmpty();
    }

    @Test
    void anEmailOfSeveralPeopleFindsThemAll() {
        desk.load("""
                  staff_id,first_name,last_name,role_group,email
                  S002,สมชาย,ใจดี,teacher,office@example.org
                  S001,กานดา,ใจดี,teacher,office@example.org
                  """);

        assertThat(desk.roster().listByEmail("office@example.org")).extracting(StaffMember::id)
                .containsExactly("S001", "S002");
    }

    @Test
    void aNameIsFoundWithoutItsPrefixAndNamesakesAreAllFound() {
        desk.load("""
                  staff_id,prefix,first_name,last_name,role_group
                  S001,นางสาว,ขาว,ใจดี,teacher
                  S002,นาย,ขาว,ใจดี,plan
                  S003,นาง,ข้าว,ใจดี,teacher
                  S004,,นางแย้ม,สุขใจ,teacher
                  """);

        var roster = desk.roster();
        assertThat(roster.listByName("น.ส. ขาว   ใจดี")).extracting(StaffMember::id).containsExactly("S001", "S002");
        assertThat(roster.listByName("ข้าว ใจดี")).extracting(StaffMember::id).containsExactly("S003");
        assertThat(roster.listByName("แย้ม สุขใจ")).extracting(StaffMember::id).containsExactly("S004");
        assertThat(roster.listByName("ขาว")).isEmpty();
        assertThat(roster.listByName("")).isEmpty();
    }

    @Test
    void aFormerNameStillFindsThePerson() {
        desk.load("""
                  staff_id,prefix,first_name,last_name,role_group,start_date,end_date
                  S001,นางสาว,กานดา,ใจดี,teacher,,2023-03-31
                  S001,นาง,กานดา,รักเรียน,teacher,2023-04-01,
                  """);

        var roster = desk.roster();
        assertThat(roster.listByName("กานดา ใจดี")).isEqualTo(roster.listByName("กานดา รักเรียน")).hasSize(1);
        assertThat(roster.findById("S001").orElseThrow().name()).isEqualTo("นางกานดา รักเรียน");
    }

    @Test
    void behindARandomKeyStandsThePersonOrTheUnit() {
        desk.load("""
                  staff_id,first_name,last_name,role_group
                  S001,กานดา,ใจดี,teacher
                  """);
        desk.load("""
                  unit_code,name
                  D01,สกร.ระดับอำเภอเมือง
                  """);

        var roster = desk.roster();
        var person = roster.findById("S001").orElseThrow();
        var unit = roster.findUnit("D01").orElseThrow();
        assertThat(roster.findId(person.key())).hasValue("S001");
        assertThat(roster.findId(unit.key())).hasValue("D01");
        assertThat(roster.findPerson(person.key())).hasValue(person);
        assertThat(roster.findPerson(unit.key())).isEmpty();
        assertThat(roster.findUnit(unit.key())).hasValue(unit);
        assertThat(roster.findId(new SubjectKey("f".repeat(32)))).isEmpty();
    }

    @Test
    void oneSubjectIsFoundAsItStandsInTheRound() {
        desk.load("""
                  staff_id,first_name,last_name,role_group,end_date
                  S001,กานดา,ใจดี,teacher,2023-03-31
                  S002,สมชาย,ใจดี,teacher,2022-09-30
                  """);
        desk.load("""
                  unit_code,name,role_group
                  D01,สกร.ระดับอำเภอเมือง,district
                  P01,สกร.ประจำจังหวัดตัวอย่าง,
                  """);

        var roster = desk.roster();
        assertThat(roster.findSubject("S001", WHOLE_YEAR)).map(Subject::group).hasValue("teacher");
        assertThat(roster.findSubject("S002", WHOLE_YEAR)).isEmpty();
        assertThat(roster.findSubject("D01", WHOLE_YEAR)).map(Subject::group).hasValue("district");
        assertThat(roster.findSubject("P01", WHOLE_YEAR)).isEmpty();
        assertThat(roster.findSubject("X", WHOLE_YEAR)).isEmpty();
    }
}
