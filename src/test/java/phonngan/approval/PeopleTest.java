package phonngan.approval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import phonngan.testkit.LedgerDesk;

/// On the roster are `ครู aa` with the staff id `AA` and the address `aa@sample.example`, and `ครู bb` likewise.
class PeopleTest {
    private final People people = new People(ApprovalDesk.inMemory().roster());

    @ParameterizedTest
    @CsvSource({"AA, aa@sample.example", "AA, ครู aa", "AA@Sample.Example, นางสาวครู aa", "AA, AA",
            "นายชัย แสงทอง, ชัย  แสงทอง", "K๑๒, K12", "kanda@elsewhere.example, Kanda@Elsewhere.example"})
    void twoWordsThatMayMeanOnePersonDo(String one, String other) {
        assertThat(people.mayBeSame(one, other)).isTrue();
        assertThat(people.mayBeSame(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"AA, BB", "AA, bb@sample.example", "aa@sample.example, ครู bb", "AA, นายชัย แสงทอง",
            "นายชัย แสงทอง, นายบุญ มั่นคง", "K12, K13", "kanda@elsewhere.example, kanda@sample.example",
            "k12, K12"})
    void twoPeopleAreTwo(String one, String other) {
        assertThat(people.mayBeSame(one, other)).isFalse();
        assertThat(people.mayBeSame(other, one)).isFalse();
    }

    @Test
    void aStaffIdOrAnAddressMeansItsOwnerAndOnlyAnythingElseIsLookedForAmongNames() {
        var owner = LedgerDesk.subject("aa");

        assertThat(people.listMeant("AA")).containsExactly(owner);
        assertThat(people.listMeant("aa@sample.example")).containsExactly(owner);
        assertThat(people.listMeant("ครู aa")).containsExactly(owner);
        assertThat(people.listMeant("ไม่มี ใคร")).isEmpty();
    }
}
