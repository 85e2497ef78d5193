package phonngan.ranking;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import phonngan.catalogue.CatalogueDigest;
import phonngan.catalogue.RoleGroup;
import phonngan.catalogue.RuleBook;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.Points;
import phonngan.common.Round;
import phonngan.common.SubjectKind;
import phonngan.roster.RosterChanges;
import phonngan.roster.RosterLoad;
import phonngan.roster.StaffMember;
import phonngan.roster.StaffPeriod;
import phonngan.roster.Subject;
import phonngan.roster.SubjectKey;
import phonngan.roster.Unit;
import phonngan.scoring.RunLine;
import phonngan.scoring.ScoreRun;
import phonngan.scoring.ScoreState;
import phonngan.testkit.InMemoryRosters;
import phonngan.testkit.InMemoryRunBook;
import phonngan.testkit.LedgerDesk;

/// Which ranking people see: the one that was posted, before that the one of the latest run. Three teachers of two
/// units, aa, bb and cc, and the driver dd, whose group no rule book measures.
class RankRoundTest {
    private static final Round FIRST_HALF = round("6m", "2023-03-31");
    private static final Round WHOLE_YEAR = round("12m", "2023-09-30");
    private static final RuleBook RULES = rules("0");

    private final LedgerDesk desk = LedgerDesk.inMemory();
    private final OfficeYear book = desk.book();
    private final InMemoryRosters rosters = new InMemoryRosters();
    private final InMemoryRunBook runs = new InMemoryRunBook();
    private final RankRound rank = new RankRound(desk.posted(), runs, rosters);
    private long lastRun;

    @BeforeEach
    void everybodyIsOnTheRoster() {
        load(List.of(member("aa", "teacher", "U1"), member("bb", "teacher", "U2"), member("cc", "teacher", "U1"),
                member("dd", "driver", "U1")),
                List.of(new Unit(new SubjectKey("u1"), "U1", "สกร.อำเภอบ้านสวน", "", "", ""),
                        new Unit(new SubjectKey("u2"), "U2", "สกร.อำเภอคีรี", "", "", "")));
    }

    @Test
    void beforeAnythingIsComputedNobodyStandsAnywhere() {
        var latest = rank.latest(book, RULES, WHOLE_YEAR);

        assertThat(latest).isEqualTo(new RoundRanking.NothingYet());
        assertThat(latest.ranking().standings()).isEmpty();
    }

    @Test
    void untilSomethingIsPostedTheLatestRunOfTheRoundRanks() {
        show(WHOLE_YEAR, "aa sar 5 0");
        var later = show(WHOLE_YEAR, """
                                     aa honour-student 3 1
                                     aa sar            2 0
                                     bb sar            4 4
                                     cc -              - -
                                     """);
        show(FIRST_HALF, "cc sar 5 5");

        var latest = rank.latest(book, RULES, WHOLE_YEAR);

        assertThat(latest).isInstanceOfSatisfying(RoundRanking.Provisional.class,
                it -> assertThat(it.run()).isEqualTo(later));
        assertThat(print(latest.ranking())).isEqualTo("""
                                                      1 bb 4+4 สกร.อำเภอคีรี
                                                      2 aa 5+1 สกร.อำเภอบ้านสวน
                                                      3 cc 0+0 สกร.อำเภอบ้านสวน
                                                      """);
    }

    @Test
    void whatIsNotAssessedAddsNothing() {
        var run = show(WHOLE_YEAR, """
                                   aa honour-student - -
                                   aa sar            2 0.5
                                   bb sar            - -
                                   """);

        assertThat(print(rank.ofRun(book, run))).isEqualTo("""
                                                           1 aa 2+0.5 สกร.อำเภอบ้านสวน
                                                           2 bb 0+0 สกร.อำเภอคีรี
                                                           """);
    }

    @Test
    void oncePostedTheLedgerRanksWhateverALaterRunSays() {
        desk.post(1, "aa sar 3 0");
        desk.post(2, """
                     aa sar 3 0
                     bb sar 4 1
                     """);
        show(WHOLE_YEAR, "cc sar 5 5");

        var latest = rank.latest(book, RULES, WHOLE_YEAR);

        assertThat(latest).isInstanceOfSatisfying(RoundRanking.Posted.class,
                it -> assertThat(it.posting()).isEqualTo(desk.posted().listPostings(book).getLast()));
        assertThat(print(latest.ranking())).isEqualTo("""
                                                      1 bb 4+1 สกร.อำเภอคีรี
                                                      2 aa 3+0 สกร.อำเภอบ้านสวน
                                                      3 cc 0+0 สกร.อำเภอบ้านสวน
                                                      """);
    }

    @Test
    void whatIsPostedForAnotherRoundRanksThatRoundAlone() {
        desk.post("6m", 1, LedgerDesk.figures("bb sar 5 0"));
        show(WHOLE_YEAR, "aa sar 1 0");

        assertThat(rank.latest(book, RULES, FIRST_HALF)).isInstanceOf(RoundRanking.Posted.class);
        assertThat(rank.latest(book, RULES, WHOLE_YEAR)).isInstanceOf(RoundRanking.Provisional.class);
        assertThat(print(rank.posted(book, RULES, WHOLE_YEAR))).isEqualTo("""
                                                                          1 aa 0+0 สกร.อำเภอบ้านสวน
                                                                          1 bb 0+0 สกร.อำเภอคีรี
                                                                          1 cc 0+0 สกร.อำเภอบ้านสวน
                                                                          """);
    }

    @Test
    void theSameRankingIsHandedOutUntilTheLedgerSaysMore() {
        desk.post(1, "aa sar 3 0");
        var before = rank.latest(book, RULES, WHOLE_YEAR).ranking();

        assertThat(rank.latest(book, RULES, WHOLE_YEAR).ranking()).isSameAs(before);
        desk.post(2, "aa sar 4 0");
        assertThat(print(rank.latest(book, RULES, WHOLE_YEAR).ranking())).startsWith("1 aa 4+0");
    }

    @Test
    void aNewRosterIsSeenAtOnce() {
        desk.post(1, "aa sar 3 0");
        rank.latest(book, RULES, WHOLE_YEAR);

        load(List.of(member("ee", "teacher", "U2")), List.of());

        assertThat(print(rank.latest(book, RULES, WHOLE_YEAR).ranking())).endsWith("2 ee 0+0 สกร.อำเภอคีรี\n");
    }

    @Test
    void anotherRuleBookIsSeenAtOnce() {
        desk.post(1, "aa sar 3 0");
        rank.latest(book, RULES, WHOLE_YEAR);

        assertThat(rank.latest(book, rules("1", "driver"), WHOLE_YEAR).ranking().standings())
                .extracting(Standing::subjectId).containsExactly("dd");
    }

    @Test
    void anotherRunIsSeenAtOnce() {
        show(WHOLE_YEAR, "aa sar 3 0");
        rank.latest(book, RULES, WHOLE_YEAR);

        show(WHOLE_YEAR, "aa sar 4 0");

        assertThat(print(rank.latest(book, RULES, WHOLE_YEAR).ranking())).isEqualTo("1 aa 4+0 สกร.อำเภอบ้านสวน\n");
    }

    private void load(List<StaffMember> staff, List<Unit> units) {
        rosters.add(new RosterLoad(book, rosters.get(book).lastLoad() + 1, "roster.csv", "cli:kanda", Instant.EPOCH,
                List.of(), new RosterChanges(staff, units)));
    }

    private static StaffMember member(String id, String group, String unit) {
        return new StaffMember(LedgerDesk.subject(id), List.of(new StaffPeriod(id, "นาย", "ชื่อ", id, "", group,
                "government-employee", unit, "", null, null)));
    }

    private static RuleBook rules(String digit) {
        return rules(digit, "teacher");
    }

    private static RuleBook rules(String digit, String group) {
        return new RuleBook(new CatalogueDigest(digit.repeat(64)), new FiscalYear(2566), "ตัวอย่าง", Points.of(5),
                List.of(FIRST_HALF, WHOLE_YEAR), List.of(new RoleGroup(group, group, null, SubjectKind.PERSON,
                        List.of())),
                Map.of(), List.of(), List.of());
    }

    private static Round round(String id, String to) {
        return new Round(id, id, LocalDate.of(2022, 10, 1), LocalDate.parse(to),
                Instant.parse("2023-10-10T16:59:59Z"));
    }

    private static String print(Ranking ranking) {
        return ranking.standings().stream().map(it -> "%d %s %s+%s %s\n".formatted(it.rank(), it.subjectId(),
                it.base().plain(), it.bonus().plain(), it.unit())).collect(joining());
    }

    /// Shows a run that is written down as text, `aa sar 3 0` a figure; dashes where it was not assessed, and for the
    /// indicator of somebody who has no figure at all.
    private ScoreRun show(Round round, String text) {
        var rows = text.lines().map(it -> List.of(it.split(" +"))).toList();
        var run = new ScoreRun(++lastRun, book, 0, round.id(), LedgerDesk.RULES, "cli:kanda", Instant.EPOCH, 0, 0);
        runs.begin(run);
        runs.keepSubjects(run, 0, rows.stream().map(List::getFirst).distinct()
                .map(it -> new Subject(LedgerDesk.subject(it), it, SubjectKind.PERSON, "นายชื่อ " + it, "teacher",
                        it.equals("bb") ? "U2" : "U1"))
                .toList());
        var assessed = rows.stream().filter(it -> !it.get(1).equals("-")).toList();
        runs.keepLines(run, assessed.stream().map(it -> figure(assessed.indexOf(it) + 1L, it)).toList());
        runs.lock(book);
        return runs.show(run, assessed.size(), 0);
    }

    private static RunLine figure(long id, List<String> row) {
        return new RunLine(id, LedgerDesk.subject(row.getFirst()), row.getFirst(), row.get(1),
                row.get(2).equals("-") ? ScoreState.NOT_ASSESSED : ScoreState.SCORED, points(row.get(2)),
                points(row.get(3)), List.of());
    }

    private static @Nullable Points points(String text) {
        return text.equals("-") ? null : Points.of(text);
    }
}
