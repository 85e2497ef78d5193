package phonngan.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.approval.ApprovalDesk.done;
import static phonngan.approval.ApprovalDesk.sentence;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListRefusalTest {
    private final ApprovalDesk desk = ApprovalDesk.inMemory();

    @Test
    void whatAListRestsOnIsNamedWhereItHasChanged() {
        desk.post("aa 5 2");

        assertThat(sentence(new ListRefusal.Stale(done(desk.propose()), List.of("ledger", "plan")))).isEqualTo(
                "บัญชีรายชื่อฉบับที่ 1 ใช้ไม่ได้แล้ว เพราะมีการเปลี่ยนแปลงหลังเสนอ: บัญชีคะแนน, แผนจัดสรร");
    }

    @Test
    void whoWasThereAndDoesNotCountIsNamedAndADashStandsWhereNobodyIs() {
        assertThat(sentence(new ListRefusal.NoQuorum("คณะกรรมการ", 5, 3, 1, List.of("AA", "BB"))))
                .contains("ขาดอีก 2 คน", "AA, BB");
        assertThat(sentence(new ListRefusal.NoQuorum("คณะกรรมการ", 5, 3, 2, List.of())))
                .contains("ขาดอีก 1 คน", "มีส่วนได้เสีย: -");
    }

    @Test
    void theFirstEntryThatIsNotWholeIsNamed() {
        assertThat(sentence(new ListRefusal.LedgerBroken(118))).contains("118");
    }
}
