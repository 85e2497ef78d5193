package phonngan.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.approval.ApprovalDesk.NOON;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import phonngan.approval.DirectorsWord.Wish;
import phonngan.catalogue.CatalogueDigest;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.testkit.LedgerDesk;

class DraftListTest {
    private static final String FIGURES = """
                                          aa 5 2
                                          bb 5 0
                                          cc 4 0
                                          """;

    private final ApprovalDesk desk = ApprovalDesk.inMemory();
    private final List<DirectorsWord> words = new ArrayList<>();

    @Test
    void everybodyOfTheRoundHasALineAndSoHasWhatIsLeftOver() {
        desk.employ("ff", "teacher", "government-teacher");
        desk.employ("f0", "driver", "government-employee");
        desk.plan = """
                    fiscal_year: 2566
                    round: 12m
                    eligibility: { employment_types: [government-employee] }
                    pools:
                      - { id: teacher, pot: "300.00", quota: { heads: 2 }, method: by-rank, table: { "1": "200.00", "2": "75.00" }, at_the_line: include-all }
                    """;
        desk.post(FIGURES + "ff 9 0\nf0 2.5 0.5");

        assertThat(lines()).isEqualTo("""
                                      driver no-budget 1 f0 2.5+0.5 0.00 no-budget
                                      teacher in 1 aa 5+2 200.00 place-amount
                                      teacher in 2 bb 5+0 75.00 place-amount
                                      teacher out 3 cc 4+0 0.00 beyond-quota
                                      teacher out 4 dd 0+0 0.00 beyond-quota
                                      teacher out 4 ee 0+0 0.00 beyond-quota
                                      teacher not-eligible - ff 9+0 0.00 other-employment
                                      teacher left-over - - 0+0 25.00 table-below-pot
                                      """);
    }

    @Test
    void itRestsOnTheLastRunThatWasPostedToItsRoundAndOnTheHeadOfTheWholeLedger() {
        desk.post(FIGURES);
        desk.post(FIGURES.replace("cc 4", "cc 5"));
        desk.postScores().post(desk.ledger.order("6m", 9), LedgerDesk.figures("aa sar 1 0")::stream);

        var body = drafted();

        assertThat(body.run()).isEqualTo(2);
        assertThat(body.head()).isEqualTo(desk.ledger.ledger().getHead(desk.book));
        assertThat(body.rules()).isEqualTo(LedgerDesk.RULES);
        assertThat(body.plan()).isEqualTo(ListHash.of(desk.plan).hex());
    }

    @Test
    void aTieThatNobodyDecidedHindersIt() {
        desk.plan = desk.plan.replace("include-all", "stop");
        desk.post("aa 5 0\nbb 4 0\ncc 4 0");

        assertThat(codes(draft())).containsExactly(ProblemCode.TIE_AT_THE_LINE);
    }

    @Test
    void withoutAPlanForTheRoundThereIsNoList() {
        desk.post(FIGURES);
        desk.plan = desk.plan.replace("round: 12m", "round: 6m");

        assertThat(codes(draft())).containsExactly(ProblemCode.NO_PLAN);
    }

    @Test
    void withoutARuleBookThereIsNoList() {
        desk.post(FIGURES);
        desk.ruleBooks.followNone();

        assertThat(codes(draft())).containsExactly(ProblemCode.NO_RULE_BOOK);
    }

    @Test
    void whatWasPostedToAnotherRoundMakesNoList() {
        desk.postScores().post(desk.ledger.order("6m", 9), LedgerDesk.figures("aa sar 1 0")::stream);

        assertThat(codes(draft())).containsExactly(ProblemCode.NOTHING_POSTED);
    }

    @Test
    void pointsOfAnotherRuleBookMakeNoList() {
        desk.post(FIGURES);
        desk.follow(new CatalogueDigest("e".repeat(64)));

        assertThat(codes(draft())).containsExactly(ProblemCode.LIST_OTHER_RULES);
    }

    @Test
    void pointsThatADecisionHasOvertakenMakeNoList() {
        desk.post(FIGURES);
        desk.unready = Optional.of(Problem.refused(ProblemCode.LIST_NOT_COMPUTED, Place.file(""), "1"));

        assertThat(codes(draft())).containsExactly(ProblemCode.LIST_NOT_COMPUTED);
    }

    @Test
    void theDirectorsLastWordAboutEachIsFollowed() {
        desk.post(FIGURES);
        say("aa", Wish.LEAVE_OUT);
        say("bb", Wish.TAKE_IN);
        say("cc", Wish.TAKE_IN);
        say("bb", Wish.AS_ADVISED);

        assertThat(lines()).startsWith("""
                                       teacher in 2 bb 5+0 166.67 point-share+remainder-raised
                                       teacher in 3 cc 4+0 133.33 point-share+remainder-dropped+taken-in
                                       teacher out 1 aa 5+2 0.00 left-out
                                       """);
    }

    private void say(String subject, Wish wish) {
        words.add(new DirectorsWord(words.size(), "12m", "teacher", LedgerDesk.subject(subject), wish, "งานเด่น",
                "ดารา", "cli:kanda", NOON));
    }

    private Drafting draft() {
        return desk.drafts.draft(desk.book, "12m", List.of(), words);
    }

    private ListBody drafted() {
        return switch (draft()) {
            case Drafting.Drafted(var body, _) -> body;
            case Drafting.Hindered hindered -> throw new AssertionError(hindered);
        };
    }

    private String lines() {
        return WrittenList.text(drafted());
    }

    private static List<ProblemCode> codes(Drafting drafting) {
        return switch (drafting) {
            case Drafting.Hindered(var problems) -> problems.stream().map(it -> it.code()).toList();
            case Drafting.Drafted drafted -> throw new AssertionError(drafted);
        };
    }
}
