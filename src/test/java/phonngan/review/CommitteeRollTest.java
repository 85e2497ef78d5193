package phonngan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import phonngan.roster.Roster;
import phonngan.roster.StaffMember;
import phonngan.roster.StaffPeriod;
import phonngan.roster.SubjectKey;

class CommitteeRollTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 10, 12);
    private static final LocalDate LAST = LocalDate.of(2023, 9, 30);

    @Test
    void aReviewerIsFoundAsAnIdAnEmailOrANameWhateverThePrefix() {
        var byId = member("S001");
        var byEmail = member("Kanda@example.org");
        var byName = member("นางสาวสมหญิง ใจดี");
        var roll = new CommitteeRoll(List.of(byId, byEmail, byName));

        assertThat(roll.listCalled("S๐๐๑")).containsExactly(byId);
        assertThat(roll.listCalled("kanda@Example.org")).containsExactly(byEmail);
        assertThat(roll.listCalled("นาง สมหญิง  ใจดี")).containsExactly(byName);
        assertThat(roll.listCalled("s001")).isEmpty();
        assertThat(roll.listCalled("สมหญิง ใจดี่")).isEmpty();
        assertThat(roll.listCalled("")).isEmpty();
    }

    @Test
    void aTermHoldsFromItsFirstToItsLastDayAndAnOpenOneAlways() {
        var term = member("S001", FIRST, LAST);

        assertThat(term.isInForceOn(FIRST.minusDays(1))).isFalse();
        assertThat(term.isInForceOn(FIRST)).isTrue();
        assertThat(term.isInForceOn(LAST)).isTrue();
        assertThat(term.isInForceOn(LAST.plusDays(1))).isFalse();
        assertThat(member("S001").isInForceOn(LAST.plusYears(9))).isTrue();
    }

    @Test
    void aMemberIsThePersonOfTheRosterWithThatIdEmailOrNameUnlessSeveralHaveIt() {
        var kanda = person("a", "S001", "กานดา", "office@example.org");
        var somchai = person("b", "S002", "สมชาย", "office@example.org");
        var namesake = person("c", "S003", "สมชาย", "");
        var roster = new Roster(1, List.of(kanda, somchai, namesake), List.of());

        assertThat(member("S002").findIn(roster)).hasValue(somchai);
        assertThat(member("นางกานดา ใจดี").findIn(roster)).hasValue(kanda);
        assertThat(member("office@example.org").findIn(roster)).isEmpty();
        assertThat(member("สมชาย ใจดี").findIn(roster)).isEmpty();
        assertThat(member("แขก รับเชิญ").findIn(roster)).isEmpty();
    }

    private static CommitteeMember member(String called) {
        return member(called, null, null);
    }

    private static CommitteeMember member(String called, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new CommitteeMember("คณะกรรมการประจำปี", "20/2566", FIRST, called, "กรรมการ", from, to);
    }

    private static StaffMember person(String key, String id, String firstName, String email) {
        return new StaffMember(new SubjectKey(key.repeat(32)),
                List.of(new StaffPeriod(id, "", firstName, "ใจดี", "", "teacher", "", "", email, null, null)));
    }
}
