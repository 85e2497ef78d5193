package phonngan.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.approval.ApprovalDesk.NOON;
import static phonngan.approval.ApprovalDesk.done;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import phonngan.common.Language;

class ListVersionTest {
    private final ApprovalDesk desk = ApprovalDesk.inMemory();

    @BeforeEach
    void aListWasSentBack() {
        desk.post("aa 5 2\nbb 5 0");
        done(desk.propose());
        add(NOON, new ListAct.OrderRecorded("เอก", "77/2566", ApprovalDesk.TODAY, "a".repeat(64)));
        add(NOON.plusSeconds(60), new ListAct.SentBack("ดารา", "ตรวจใหม่"));
    }

    @Test
    void everyActIsFoundWithItsOwnMoment() {
        var list = desk.latest();

        assertThat(list.find(ListAct.SentBack.class)).contains(new ListAct.SentBack("ดารา", "ตรวจใหม่"));
        assertThat(list.when(ListAct.SentBack.class)).contains(NOON.plusSeconds(60));
        assertThat(list.when(ListAct.OrderRecorded.class)).contains(NOON);
        assertThat(list.when(ListAct.Approved.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PROPOSED, proposed, รอมติคณะกรรมการ, true",
            "RESOLVED, resolved, คณะกรรมการเห็นชอบ รอผู้อำนวยการ, true",
            "NOT_CARRIED, not-carried, คณะกรรมการไม่เห็นชอบ, false", "SENT_BACK, sent-back, ผู้อำนวยการส่งกลับ, false",
            "APPROVED, approved, อนุมัติแล้ว, false", "REOPENED, reopened, เปิดพิจารณาใหม่แล้ว, false"})
    void whereAListStandsHasAWordAndATitleAndSaysWhetherSomebodyIsWaitedFor(ListState state, String word,
            String title, boolean pending) {
        assertThat(state.word()).isEqualTo(word);
        assertThat(state.title(Language.TH)).isEqualTo(title);
        assertThat(state.isPending()).isEqualTo(pending);
    }

    @ParameterizedTest
    @CsvSource({"TAKE_IN, take-in", "LEAVE_OUT, leave-out", "AS_ADVISED, as-advised"})
    void whatTheDirectorWishesHasAWord(DirectorsWord.Wish wish, String word) {
        assertThat(wish.word()).isEqualTo(word);
    }

    private void add(Instant at, ListAct.What what) {
        desk.lists.add(desk.latest(), new ListAct(0, "cli:kanda", at, what));
    }
}
