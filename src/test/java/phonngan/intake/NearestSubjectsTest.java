package phonngan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import phonngan.intake.NearestSubjects.Likeness;
import phonngan.intake.NearestSubjects.Near;
import phonngan.roster.Roster;
import phonngan.roster.StaffMember;
import phonngan.roster.StaffPeriod;
import phonngan.roster.SubjectKey;
import phonngan.roster.Unit;

/// Who a row in doubt may be from.
class NearestSubjectsTest {
    private static final SubjectKey ARNON = new SubjectKey("1".repeat(32));
    private static final SubjectKey MALIWAN = new SubjectKey("2".repeat(32));
    private static final SubjectKey SOMCHAI = new SubjectKey("3".repeat(32));
    private static final SubjectKey NAMESAKE = new SubjectKey("4".repeat(32));
    private static final SubjectKey CENTRE = new SubjectKey("5".repeat(32));

    private final NearestSubjects nearest = new NearestSubjects(new Roster(1,
            List.of(person(ARNON, "S0013", "อานนท์", "รักเรียนรู้", "arnon@sample.example"),
                    person(MALIWAN, "S0024", "มะลิวรรณ", "แสงอรุณฉาย", "maliwan@sample.example"),
                    person(SOMCHAI, "S0155", "สมชาย", "บุญมากมี", "somchai.b@sample.example"),
                    person(NAMESAKE, "S0166", "สมชาย", "บุญมากมี", "")),
            Set.of(new Unit(CENTRE, "T-0101", "ศกร.ระดับตำบลในเมือง", "", "", ""))));

    @Test
    void aMistypedIdIsNearTheRightOne() {
        assertThat(list(new Sender("S00I3", "", "", ""))).containsExactly(new Near(ARNON, Likeness.NEAR_ID));
    }

    @Test
    void namesakesAreBothNamed() {
        assertThat(list(new Sender("", "", "นายสมชาย บุญมากมี", ""))).containsExactly(
                new Near(SOMCHAI, Likeness.NAME), new Near(NAMESAKE, Likeness.NAME));
    }

    @Test
    void keysThatDisagreeNameOnePersonEach() {
        assertThat(list(new Sender("S0013", "maliwan@sample.example", "", ""))).containsExactly(
                new Near(ARNON, Likeness.ID), new Near(MALIWAN, Likeness.EMAIL));
    }

    @Test
    void aNameWithALetterLessIsNear() {
        assertThat(list(new Sender("", "", "มะลิวรณ แสงอรุณฉาย", "")))
                .containsExactly(new Near(MALIWAN, Likeness.NEAR_NAME));
    }

    @Test
    void whoeverSaysNothingKnownIsNearNobody() {
        assertThat(list(Sender.UNSAID)).isEmpty();
        assertThat(list(new Sender("", "", "ข้าว ขาว", ""))).isEmpty();
    }

    @Test
    void aUnitIsSoughtByItsCodeAlone() {
        assertThat(nearest.list(new Sender("S0013", "", "", "T-0107"), true, 5))
                .containsExactly(new Near(CENTRE, Likeness.NEAR_ID));
    }

    private List<Near> list(Sender sender) {
        return nearest.list(sender, false, 5);
    }

    private static StaffMember person(SubjectKey key, String id, String first, String last, String email) {
        return new StaffMember(key, List.of(new StaffPeriod(id, "", first, last, "", "teacher", null, "", email, null,
                null)));
    }
}
