package phonngan.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import phonngan.roster.Roster;
import phonngan.roster.StaffMember;
import phonngan.roster.StaffPeriod;
import phonngan.testkit.LedgerDesk;

/// On the roster are มานี ใจดี with the staff id `S1` and ปิติ ใจงาม with `S2`; ปิติ ใจบุญ is not.
class PeopleTest {
    private final People people = new People(new Roster(1, List.of(member("aa", "S1", "มานี", "ใจดี"),
            member("bb", "S2", "ปิติ", "ใจงาม")), List.of()));

    @ParameterizedTest
    @CsvSource({"S1, s1@sample.example", "S1, มานี ใจดี", "S1@Sample.Example, นางสาวมานี ใจดี", "S๑, S1",
            "นายชัย แสงทอง, ชัย  แสงทอง", "K๑๒, K12", "kanda@elsewhere.example, Kanda@Elsewhere.example"})
    void twoWordsThatMayMeanOnePersonDo(String one, String other) {
        assertThat(people.mayBeSame(one, other)).isTrue();
        assertThat(people.mayBeSame(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"S1, S2", "S1, s2@sample.example", "s1@sample.example, ปิติ ใจงาม", "S1, นายชัย แสงทอง",
            "ปิติ ใจงาม, ปิติ ใจบุญ",
            "นายชัย แสงทอง, นายบุญ มั่นคง", "K12, K13", "kanda@elsewhere.example, kanda@sample.example",
            "k12, K12"})
    void twoPeopleAreTwo(String one, String other) {
        assertThat(people.mayBeSame(one, other)).isFalse();
        assertThat(people.mayBeSame(other, one)).isFalse();
    }

    @Test
    void aStaffIdOrAnAddressMeansItsOwnerAndOnlyAnythingElseIsLookedForAmongNames() {
        var owner = LedgerDesk.subject("aa");

        assertThat(people.listMeant("S1")).containsExactly(owner);
        assertThat(people.listMeant("S1@sample.example")).containsExactly(owner);
        assertThat(people.listMeant("ครูมานี  ใจดี")).containsExactly(owner);
        assertThat(people.listMeant("ปิติ ใจบุญ")).isEmpty();
    }

    private static StaffMember member(String twoDigits, String id, String first, String last) {
        return new StaffMember(LedgerDesk.subject(twoDigits), List.of(new StaffPeriod(id, "", first, last, "ครู",
                "teacher", "", "U1", id.toLowerCase() + "@sample.example", null, null)));
    }
}
