package phonngan.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.approval.ApprovalDesk.NOON;
import static phonngan.approval.ApprovalDesk.done;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import phonngan.access.Role;
import phonngan.approval.DifferFromAdvice.Answer;
import phonngan.approval.DifferFromAdvice.Wanted;
import phonngan.approval.DirectorsWord.Wish;
import phonngan.testkit.CountingIds;
import phonngan.testkit.DirectTransactions;
import phonngan.testkit.LedgerDesk;

class DifferFromAdviceTest {
    private static final String DARA = "นางดารา แจ่มใส";

    private final ApprovalDesk desk = ApprovalDesk.inMemory();

    @BeforeEach
    void twoOfFiveReceive() {
        desk.post("""
                  aa 5 2
                  bb 5 0
                  cc 4 0
                  """);
    }

    @Test
    void theWordIsKeptAsItWasSaid() {
        var word = new DirectorsWord(1, "12m", "teacher", LedgerDesk.subject("bb"), Wish.LEAVE_OUT,
                "ถูกลงโทษทางวินัย", DARA, "cli:kanda", NOON);

        assertThat(differ(new Wanted("teacher", "BB", Wish.LEAVE_OUT, " ถูกลงโทษทางวินัย ")))
                .isEqualTo(new Answer.Recorded(word));
        assertThat(desk.lists.listWords(desk.book, "12m")).containsExactly(word);
    }

    @Test
    void aUnitIsMeantByItsCode() {
        desk.found("d1");
        desk.plan = desk.plan
                + """
                    - { id: district, pot: "100.00", quota: { heads: 1 }, method: equal, at_the_line: include-all }
                  """;

        assertThat(differ(new Wanted("district", "D1", Wish.LEAVE_OUT, "ขอถอนตัว"))).isInstanceOfSatisfying(
                Answer.Recorded.class,
                it -> assertThat(it.word().subject()).isEqualTo(LedgerDesk.subject("d1")));
    }

    @Test
    void whoIsUnknownOrInAnotherPoolIsNotMeant() {
        assertThat(differ(new Wanted("teacher", "ZZ", Wish.LEAVE_OUT, "ขอถอนตัว")))
                .isEqualTo(new Answer.Refused(new ListRefusal.NotInPool("teacher", "ZZ")));
        assertThat(differ(new Wanted("district", "BB", Wish.LEAVE_OUT, "ขอถอนตัว")))
                .isEqualTo(new Answer.Refused(new ListRefusal.NotInPool("district", "BB")));
        assertThat(desk.lists.listWords(desk.book, "12m")).isEmpty();
    }

    @Test
    void onlyTheDirectorDiffersAndSaysWhy() {
        var strategy = desk.order("นายเอก รอบคอบ", Role.STRATEGY);

        assertThat(differ(strategy, new Wanted("teacher", "BB", Wish.LEAVE_OUT, "ขอถอนตัว")))
                .isEqualTo(new Answer.Refused(new ListRefusal.RoleNotInForce(strategy.by(), Role.DIRECTOR)));
        assertThat(differ(new Wanted("teacher", "BB", Wish.LEAVE_OUT, " ")))
                .isEqualTo(new Answer.Refused(new ListRefusal.NoReason()));
    }

    @Test
    void aListThatWaitsDoesNotForbidIt() {
        done(desk.propose());

        assertThat(differ(new Wanted("teacher", "BB", Wish.LEAVE_OUT, "ถูกลงโทษทางวินัย")))
                .isInstanceOf(Answer.Recorded.class);
    }

    private Answer differ(Wanted wanted) {
        return differ(desk.order(DARA, Role.DIRECTOR), wanted);
    }

    private Answer differ(ListOrder order, Wanted wanted) {
        return new DifferFromAdvice(desk.lists, desk.drafts, desk.rosters, new DirectTransactions(),
                new CountingIds()).differ(order, wanted, List.of());
    }
}
