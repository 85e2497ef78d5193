package phonngan.approval;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.approval.ApprovalDesk.done;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import phonngan.access.Role;
import phonngan.approval.AuditLists.Audited;
import phonngan.catalogue.CatalogueDigest;
import phonngan.common.FiscalYear;
import phonngan.common.Points;
import phonngan.ledger.Head;
import phonngan.testkit.InMemoryListBook;
import phonngan.testkit.InMemoryPointLedger;
import phonngan.testkit.LedgerDesk;
import phonngan.testkit.Tampering;

/// Somebody got at the store. The list that the house drew up is `12m v1`; forged ones follow it. A finding reads
/// `KIND list | place | what should stand there | what stands there`, with `#` for a fingerprint.
class AuditListsTest {
    private static final String FIGURES = """
                                          aa 5 2
                                          bb 5 0
                                          cc 4 0
                                          """;
    private static final String LINES = """
                                        teacher in 1 aa 5+2 175.00 point-share
                                        teacher in 2 bb 5+0 125.00 point-share
                                        teacher out 3 cc 4+0 0.00 beyond-quota
                                        teacher out 4 dd 0+0 0.00 beyond-quota
                                        teacher out 4 ee 0+0 0.00 beyond-quota
                                        """;

    private final ApprovalDesk desk = ApprovalDesk.inMemory();

    @BeforeEach
    void theHouseDrawsUpAList() {
        desk.post(FIGURES);
        done(desk.propose());
    }

    @Test
    void whatTheHouseItselfDidIsFoundInOrder() {
        done(desk.resolve());
        done(desk.approve());
        done(desk.askToReopen("นายเอก รอบคอบ", Role.STRATEGY, "พบรางวัลที่ตกหล่น"));
        done(desk.agreeToReopen("นางดารา แจ่มใส", Role.DIRECTOR));
        desk.post(FIGURES.replace("cc 4 0", "cc 5 1"));
        done(desk.propose());

        assertThat(findings()).isEmpty();
        assertThat(audit(new ArrayList<>())).isEqualTo(new Audited(2, 10, 1));
    }

    @Test
    void aTextThatDoesNotGiveItsFingerprintIsFoundAndIsReadNoFurther() {
        var list = desk.latest();
        store().tamper(list, desk.lists.getText(list).replace("5.00", "6.00"));
        var found = new ArrayList<ListFault>();

        var audited = audit(found);

        assertThat(found).containsExactly(new ListFault(ListFault.Kind.TEXT_ALTERED, "12m v1", "", list.hash().hex(),
                ListHash.of(desk.lists.getText(list)).hex()));
        assertThat(audited).isEqualTo(new Audited(1, 0, 0));
    }

    @Test
    void aListThatItsPrintedCodeDoesNotFindIsFound() {
        store().tamperWithCode(desk.latest());

        assertThat(findings()).isEqualTo("TEXT_ALTERED 12m v1 |  | " + desk.latest().hash().code() + " | \n");
    }

    @Test
    void aTextThatIsNoListIsFound() {
        forge("ไม่ใช่บัญชีรายชื่อ");

        assertThat(findings()).isEqualTo("TEXT_ALTERED 12m v2 |  |  | this is the text of no list: format\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            2567 | 12m | 1 | 4 | d | 2567 12m, run 1, entry 4 #, rules #
                                            2566 | 6m  | 1 | 4 | d | 2566 6m, run 1, entry 4 #, rules #
                                            2566 | 12m | 9 | 4 | d | 2566 12m, run 9, entry 4 #, rules #
                                            2566 | 12m | 1 | 3 | d | 2566 12m, run 1, entry 3 #, rules #
                                            2566 | 12m | 1 | 4 | e | 2566 12m, run 1, entry 4 #, rules #
                                            """)
    void aTextThatSaysOtherwiseThanTheRecordBesideItIsFound(int year, String round, long run, long entry, String rules,
            String says) {
        var body = desk.body();
        forge(new ListBody(new FiscalYear(year), round, run, new Head(entry, body.head().hash()),
                new CatalogueDigest(rules.repeat(64)), body.plan(), body.lines()).text());

        assertThat(findings()).isEqualTo(
                "TEXT_ALTERED 12m v2 |  | " + says + " | 2566 12m, run 1, entry 4 #, rules #\n");
    }

    @Test
    void aHeadThatTheLedgerDoesNotHaveIsFound() {
        forgeLines(new Head(4, "a".repeat(64)), LINES);
        forgeLines(new Head(99, "a".repeat(64)), LINES);

        assertThat(findings()).isEqualTo("""
                                         HEAD_DIFFERS 12m v2 | entry 4 | # | #
                                         HEAD_DIFFERS 12m v3 | entry 99 | # |\s
                                         """);
    }

    @Test
    void pointsThatTheLedgerDoesNotGiveAreFound() {
        forgeLines(LINES.replace("aa 5+2", "aa 5+2.5").replace("bb 5+0", "bb 4+1").replace("dd 0+0", "dd 0+0.01")
                .replace("out 4 ee", "out 5 ee"));

        assertThat(findings()).isEqualTo("""
                                         LINE_DIFFERS 12m v2 | aa | 5+2 | 5+2.5
                                         LINE_DIFFERS 12m v2 | bb | 5+0 | 4+1
                                         LINE_DIFFERS 12m v2 | dd | 0+0 | 0+0.01
                                         """);
    }

    @Test
    void theLedgerIsReadUpToTheHeadOfTheListAndNoFurther() {
        var third = desk.ledger.posted().findEntry(desk.book, 3).orElseThrow();
        forgeLines(new Head(3, third.hash()), LINES.replace("cc 4+0", "cc 0+0").replace("out 4", "out 3"));
        forgeLines(new Head(3, third.hash()), LINES);

        assertThat(findings()).isEqualTo("""
                                         LINE_DIFFERS 12m v3 | cc | 0+0 | 4+0
                                         """);
    }

    @Test
    void whoHasPointsAndNoLineIsFound() {
        forgeLines(LINES.replaceAll("(?m)^.* aa .*\n", "").replaceAll("(?m)^.* ee .*\n", "").replace("in 2", "in 1")
                .replace("out 3", "out 2").replace("out 4", "out 3"));

        assertThat(findings()).isEqualTo("""
                                         SUBJECT_MISSING 12m v2 | aa | 5+2 |\s
                                         """);
    }

    @Test
    void whosePointsWereAllTakenBackNeedsNoLine() {
        desk.post(FIGURES.replace("cc 4 0", "cc 0 0"));
        forgeLines(desk.ledger.ledger().getHead(desk.book), LINES.replaceAll("(?m)^.* cc .*\n", "")
                .replace("out 4", "out 3"));

        assertThat(findings()).isEmpty();
    }

    @Test
    void whatIsLeftOverIsNobodysLine() {
        forgeLines(LINES + "teacher left-over - - 0+0 25.00 table-below-pot\n");

        assertThat(findings()).isEmpty();
        assertThat(audit(new ArrayList<>())).isEqualTo(new Audited(2, 11, 0));
    }

    @Test
    void everyPoolIsCountedForItselfAndWhoIsTiedShareAPlace() {
        forgeLines("""
                   driver out 1 bb 5+0 0.00 beyond-quota
                   driver out 2 dd 0+0 0.00 beyond-quota
                   driver out 2 ee 0+0 0.00 beyond-quota
                   teacher in 1 aa 5+2 175.00 point-share
                   teacher not-eligible - cc 4+0 0.00 other-employment
                   """);

        assertThat(findings()).isEmpty();
    }

    @Test
    void aPlaceThatDoesNotFollowFromThePointsIsFound() {
        forgeLines(LINES.replace("in 2 bb", "in 1 bb").replace("out 4 ee", "out 5 ee"));

        assertThat(findings()).isEqualTo("""
                                         RANK_WRONG 12m v2 | teacher bb | 2 | 1
                                         RANK_WRONG 12m v2 | teacher ee | 4 | 5
                                         """);
    }

    @Test
    void aListThatWaitsSealsNothing() {
        desk.ledger.post(2, figures(FIGURES.replace("cc 4 0", "cc 5 1")));

        assertThat(findings()).isEmpty();
    }

    @Test
    void whatWasPostedPastTheSealOfAnApprovedListIsFoundByPostingAndByEntry() {
        done(desk.resolve());
        done(desk.approve());
        desk.ledger.post(2, figures(FIGURES.replace("cc 4 0", "cc 4 1")));

        assertThat(findings()).isEqualTo("""
                                         ENTRY_AFTER_APPROVAL 12m v1 | posting 2 | entry 4 | entry 5
                                         ENTRY_AFTER_APPROVAL 12m v1 | entry 5 | entry 4 | entry 5
                                         """);
    }

    @Test
    void anEntryIsFoundThoughTheRecordOfItsPostingIsGone() {
        done(desk.resolve());
        done(desk.approve());
        desk.ledger.post(2, figures(FIGURES.replace("cc 4 0", "cc 4 1")));
        ((InMemoryPointLedger) desk.ledger.ledger()).tamperWithPostings(desk.book, it -> it.subList(0, 1));

        assertThat(findings()).isEqualTo("""
                                         ENTRY_AFTER_APPROVAL 12m v1 | entry 5 | entry 4 | entry 5
                                         """);
    }

    @Test
    void anotherRoundMayGoOn() {
        done(desk.resolve());
        done(desk.approve());
        desk.ledger.post("6m", 2, LedgerDesk.figures(figures("aa 1 0")));

        assertThat(findings()).isEmpty();
    }

    /// Run 2 is posted at noon of 12 October.
    @ParameterizedTest
    @CsvSource({"2023-10-12T05:00:00.120Z, 2023-10-12T05:00:00.121Z, true",
            "2023-10-12T05:00:00.121Z, 2023-10-14T05:00:00Z, false",
            "2023-10-11T05:00:00Z, 2023-10-12T05:00:00.120Z, false"})
    void ofAReopenedListOnlyWhatWasPostedWhileItStoodApprovedIsFound(Instant approved, Instant reopened,
            boolean inBetween) {
        done(desk.resolve());
        act(approved, new ListAct.Approved("นางดารา แจ่มใส", false, null, null, new Proof(approved, "test")));
        act(reopened, new ListAct.ReopenAsked("นายเอก รอบคอบ", "strategy", "พบรางวัลที่ตกหล่น"));
        act(reopened, new ListAct.Reopened("นางดารา แจ่มใส", "director"));
        desk.ledger.post(2, figures(FIGURES.replace("cc 4 0", "cc 4 1")));

        var found = findings().lines().filter(it -> it.startsWith("ENTRY_AFTER_APPROVAL")).toList();

        assertThat(found).isEqualTo(inBetween
                ? List.of("ENTRY_AFTER_APPROVAL 12m v1 | posting 2 | entry 4 | entry 5")
                : List.of());
    }

    @Test
    void aChangedEntryContradictsTheListThatRestsOnIt() {
        ((InMemoryPointLedger) desk.ledger.ledger()).tamper(desk.book, it -> Tampering.mended(
                Tampering.exchange(it, 0, Tampering.with(it.getFirst(), "points", Points.of(1)))));

        assertThat(findings()).isEqualTo("""
                                         HEAD_DIFFERS 12m v1 | entry 4 | # | #
                                         LINE_DIFFERS 12m v1 | aa | 1+2 | 5+2
                                         """);
    }

    @Test
    void aVersionThatIsMissingAmongTheOthersIsFound() {
        var first = desk.latest();
        desk.lists.add(new ListVersion(1_000, desk.book, "12m", 3, 1, first.hash(), first.head(), first.rules(),
                first.run(), first.proposedBy(), first.enteredBy(), first.at(), List.of()),
                desk.lists.getText(first));

        assertThat(findings()).isEqualTo("""
                                         NOT_ONE_APPROVED 12m v3 |  | 2 | 3 ← 1
                                         """);
    }

    @Test
    void whoJudgedBeforeTheApprovalAndWhoDidLaterAreToldApart() {
        done(desk.resolve());
        done(desk.approve());

        assertThat(findings("ดารา แจ่มใส", ApprovalDesk.NOON.plusMillis(1))).isEmpty();
        assertThat(findings("ดารา แจ่มใส", ApprovalDesk.NOON)).isEqualTo("""
                                                                         APPROVER_INVOLVED 12m v1 |  |  | ดารา แจ่มใส
                                                                         """);
    }

    /// A version with these lines on the same head as the one before it.
    private void forgeLines(String lines) {
        forgeLines(desk.latest().head(), lines);
    }

    /// A version with these lines that says of itself that it rests on a head.
    private void forgeLines(Head head, String lines) {
        var body = desk.body();
        forge(new ListBody(body.year(), body.round(), body.run(), head, body.rules(), body.plan(),
                WrittenList.lines(lines)).text(), head);
    }

    /// A version with any text; beside it stands what stands beside the one before it.
    private void forge(String text) {
        forge(text, desk.latest().head());
    }

    private void forge(String text, Head head) {
        var last = desk.latest();
        desk.lists.add(new ListVersion(1_000 + last.id(), desk.book, last.round(), last.version() + 1, last.version(),
                ListHash.of(text), head, last.rules(), last.run(), last.proposedBy(), last.enteredBy(), last.at(),
                List.of()), text);
    }

    private void act(Instant at, ListAct.What what) {
        desk.lists.add(desk.latest(), new ListAct(0, "cli:kanda", at, what));
    }

    private static String figures(String subjects) {
        return subjects.lines().map(it -> it.split(" "))
                .map(it -> it[0] + " honour-student " + it[1] + " " + it[2]).collect(joining("\n"));
    }

    private InMemoryListBook store() {
        return (InMemoryListBook) desk.lists;
    }

    private String findings() {
        return findings("", Instant.MAX);
    }

    private String findings(String judge, Instant judgedAt) {
        var found = new ArrayList<ListFault>();
        audit(found, judge, judgedAt);
        return found.stream()
                .map(it -> it.kind() + " " + it.list() + " | " + it.place() + " | " + it.expected() + " | "
                        + it.found() + "\n")
                .map(it -> it.replaceAll("[0-9a-f]{64}", "#").replaceAll("([0-9a-f]{2})\\1{15}", "$1"))
                .collect(joining());
    }

    private Audited audit(List<ListFault> found) {
        return audit(found, "", Instant.MAX);
    }

    private Audited audit(List<ListFault> found, String judge, Instant judgedAt) {
        return new AuditLists(desk.lists, desk.ledger.posted(), desk.committees, desk.rosters,
                (_, until) -> judgedAt.isAfter(until) ? Set.of() : Set.of(judge)).audit(desk.book, found::add);
    }
}
