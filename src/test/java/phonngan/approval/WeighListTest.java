package phonngan.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.approval.ApprovalDesk.NOON;
import static phonngan.approval.ApprovalDesk.done;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import phonngan.approval.DirectorsWord.Wish;
import phonngan.catalogue.RuleBook;
import phonngan.common.Round;
import phonngan.scoring.ScoreRun;
import phonngan.testkit.LedgerDesk;
import phonngan.testkit.SampleIndicators;

class WeighListTest {
    private final ApprovalDesk desk = ApprovalDesk.inMemory();
    private final List<OpenClaim> claims = new ArrayList<>();

    @BeforeEach
    void aListWaitsAgainstTheAdvice() {
        desk.post("""
                  aa 5 2
                  bb 5 0
                  cc 4 0
                  """);
        desk.differ("BB", Wish.LEAVE_OUT, "ถูกลงโทษทางวินัย");
        done(desk.propose());
    }

    @Test
    void aListThatWaitsIsWeighedWithItsPayLineItsBonusAndTheDirectorsWords() {
        var weighed = weigh();

        assertThat(weighed.cuts()).extracting(it -> it.pool() + " " + it.margin()).containsExactly("teacher 2");
        assertThat(weighed.shares()).extracting(it -> it.pool() + " " + it.percent()).containsExactly("teacher 12.5");
        assertThat(weighed.words()).extracting(it -> it.wish() + " " + it.reason())
                .containsExactly("LEAVE_OUT ถูกลงโทษทางวินัย");
        assertThat(weighed.ownerless()).isZero();
        assertThat(weighed.isStable()).isTrue();
    }

    @Test
    void anOpenClaimThatReachesTheLineMakesItUnstable() {
        claims.add(OpenClaim.sent("R1", "cc"));

        assertThat(weigh().cuts().getFirst().couldFlip()).extracting(OpenItem::responseKey).containsExactly("R1");
        assertThat(weigh().isStable()).isFalse();
    }

    @Test
    void nothingIsStableWhileAClaimHasNoOwner() {
        claims.add(OpenClaim.sent("R1", null));

        assertThat(weigh().ownerless()).isEqualTo(1);
        assertThat(weigh().isStable()).isFalse();
    }

    @Test
    void ofADecidedListNothingIsOpenAnyMore() {
        claims.add(OpenClaim.sent("R1", "cc"));
        claims.add(OpenClaim.sent("R2", null));

        var recalled = weighing().recall(desk.book, round(), desk.body(), NOON);

        assertThat(recalled).isEqualTo(new WeighList.Weighed(DrawCutLines.draw(desk.body(), List.of()),
                BonusShare.of(desk.body()), 0, desk.lists.listWords(desk.book, "12m")));
        assertThat(recalled.isStable()).isTrue();
    }

    @Test
    void whatTheDirectorSaidLaterIsNotRecalled() {
        assertThat(weighing().recall(desk.book, round(), desk.body(), NOON.minusMillis(1)).words()).isEmpty();
    }

    private WeighList.Weighed weigh() {
        return weighing().weigh(desk.book, rules(), round(), desk.roster(), desk.body(), NOON);
    }

    private WeighList weighing() {
        return new WeighList(new ReadLists(desk.lists), new GatherOpenItems(
                (_, reader) -> claims.forEach(it -> reader.accept(it.history())), (_, _) -> {
                }), (_, number) -> Optional.of(new ScoreRun(1, desk.book, number, "12m", LedgerDesk.RULES, "cli:kanda",
                        NOON, 0, 0)));
    }

    private Round round() {
        return desk.rules().findRound("12m").orElseThrow();
    }

    private RuleBook rules() {
        var it = desk.rules();
        return new RuleBook(it.digest(), it.year(), it.title(), it.fullMark(), it.rounds(), it.groups(), Map.of(),
                List.of(), List.of(SampleIndicators.honourStudent()));
    }
}
