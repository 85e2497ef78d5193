package phonngan.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.approval.ApprovalDesk.NOON;
import static phonngan.approval.ApprovalDesk.done;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import phonngan.approval.DirectorsWord.Wish;
import phonngan.testkit.InMemoryListBook;
import phonngan.testkit.LedgerDesk;

class ReadListsTest {
    private final ApprovalDesk desk = ApprovalDesk.inMemory();
    private final ReadLists lists = new ReadLists(desk.lists);

    @BeforeEach
    void twoVersionsWereDrawnUp() {
        desk.post("aa 5 2");
        done(desk.propose());
        desk.post("aa 5 3");
        done(desk.propose());
    }

    @Test
    void versionsAreListedEarliestFirstAndFoundByTheirNumber() {
        assertThat(lists.list(desk.book, "12m")).extracting(ListVersion::version).containsExactly(1, 2);
        assertThat(lists.find(desk.book, "12m", 2)).contains(desk.latest());
        assertThat(lists.find(desk.book, "12m", 1).orElseThrow().replaces()).isNull();
        assertThat(lists.find(desk.book, "12m", 3)).isEmpty();
        assertThat(lists.find(desk.book, "6m", 1)).isEmpty();
    }

    @Test
    void aPrintedCodeFindsItsVersionHoweverItIsTyped() {
        var typed = " " + desk.latest().hash().code().toLowerCase().replace('-', ' ').replace('0', 'o');

        assertThat(lists.findByCode(typed)).contains(desk.latest());
        assertThat(lists.findByCode("0000-0000-0000-0000-0000")).isEmpty();
    }

    @Test
    void aTextThatWasAlteredIsNotRead() {
        assertThat(lists.findBody(desk.latest())).contains(desk.body());

        ((InMemoryListBook) desk.lists).tamper(desk.latest(),
                desk.lists.getText(desk.latest()).replace("3.00", "4.00"));
        assertThat(lists.findBody(desk.latest())).isEmpty();
    }

    @Test
    void theLastWordAboutEachStandsAndOneBackToTheAdviceIsNone() {
        var first = say(1, "teacher", "aa", Wish.LEAVE_OUT, NOON);
        say(2, "teacher", "bb", Wish.LEAVE_OUT, NOON);
        var third = say(3, "plan", "aa", Wish.LEAVE_OUT, NOON.plusSeconds(1));
        say(4, "teacher", "bb", Wish.AS_ADVISED, NOON.plusSeconds(2));
        var fifth = say(5, "teacher", "aa", Wish.TAKE_IN, NOON.plusSeconds(3));

        assertThat(lists.listWords(desk.book, "12m", NOON.plusSeconds(3))).containsExactly(fifth, third);
        assertThat(lists.listWords(desk.book, "12m", NOON.plusSeconds(2))).containsExactly(first, third);
        assertThat(lists.listWords(desk.book, "6m", NOON.plusSeconds(3))).isEmpty();
    }

    private DirectorsWord say(long id, String pool, String subject, Wish wish, Instant at) {
        var word = new DirectorsWord(id, "12m", pool, LedgerDesk.subject(subject), wish, "งานเด่น", "ดารา",
                "cli:kanda", at);
        desk.lists.add(desk.book, word);
        return word;
    }
}
