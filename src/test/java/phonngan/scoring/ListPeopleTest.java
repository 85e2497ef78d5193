package phonngan.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import phonngan.common.Points;
import phonngan.scoring.ListPeople.Wanted;
import phonngan.testkit.ScoringDesk;

/// Somebody on the list is written as: id, name, unit, and base, bonus and awaited figures where a run measured them.
class ListPeopleTest {
    private static final Wanted ALL = new Wanted("", "", "");

    private final ScoringDesk desk = new ScoringDesk();
    private final ListPeople people = new ListPeople(desk.rosters(), desk.runs());

    @Test
    void whoIsMeasuredIsListedByNameAsDictionariesOrderIt() {
        desk.load(List.of(ScoringDesk.person("T5", "เกศ ทดลอง", "teacher", "X-99")), List.of());

        assertThat(list(ALL)).isEqualTo("""
                                        T5 เกศ ทดลอง, X-99
                                        T3 ชูใจ ทดลอง, สกร.อำเภอสอง
                                        T2 ปิติ ทดลอง, สกร.อำเภอหนึ่ง
                                        T1 มานี ทดลอง, ศูนย์ตำบลหนึ่ง
                                        D-02 สกร.อำเภอสอง, สกร.อำเภอสอง
                                        D-01 สกร.อำเภอหนึ่ง, สกร.อำเภอหนึ่ง
                                        """);
    }

    @Test
    void namesakesStandByTheirIds() {
        desk.load(List.of(ScoringDesk.person("T0", "มานี ทดลอง", "teacher", "D-02")), List.of());

        assertThat(list(new Wanted("มานี", "", ""))).isEqualTo("""
                                                               T0 มานี ทดลอง, สกร.อำเภอสอง
                                                               T1 มานี ทดลอง, ศูนย์ตำบลหนึ่ง
                                                               """);
    }

    @ParameterizedTest
    @CsvSource({"'ปิ ติ', '', '', ''", "ปิติ, '', '', T2", "t3, '', '', T3", "อำเภอหนึ่ง, '', '', T2 D-01",
            "'', district, '', D-02 D-01", "'', '', D-01, T2 T1 D-01", "'', '', C-01, T1",
            "'', '', P-00, T3 T2 T1 D-02 D-01", "'', '', Z-00, ''", "'', teacher, D-01, T2 T1",
            "มานี, teacher, D-02, ''", "'  ', '', D-02, T3 D-02"})
    void theListIsNarrowedByWordsByRoleGroupAndByAUnitWithAllBelowIt(String words, String group, String unit,
            String found) {
        assertThat(listed(new Wanted(words, group, unit)).map(it -> it.subject().id())
                .collect(Collectors.joining(" "))).isEqualTo(found);
    }

    @Test
    void eachHasTheSumsOfTheLatestRunOfTheRound() {
        desk.accepted("T1 honour-student level=international holder=ก", "T1 honour-student level=province holder=ข",
                "T1 quality-activity step=1", "T2 quality-activity step=5", "D-01 sar level=good");
        desk.compute("r2");
        desk.compute("r1");

        assertThat(list(ALL)).isEqualTo("""
                                        T3 ชูใจ ทดลอง, สกร.อำเภอสอง: 0+0 awaiting 1
                                        T2 ปิติ ทดลอง, สกร.อำเภอหนึ่ง: 1+0 awaiting 0
                                        T1 มานี ทดลอง, ศูนย์ตำบลหนึ่ง: 6+2 awaiting 1
                                        D-02 สกร.อำเภอสอง, สกร.อำเภอสอง: 0+0 awaiting 1
                                        D-01 สกร.อำเภอหนึ่ง, สกร.อำเภอหนึ่ง: 3+0 awaiting 0
                                        """);
    }

    @Test
    void baseAndBonusAreTheTotal() {
        desk.accepted("T1 honour-student level=international holder=ก", "T1 honour-student level=province holder=ข");
        desk.compute("r2");

        assertThat(listed(new Wanted("T1", "", "")).map(it -> it.figures().total())).containsExactly(Points.of(7));
    }

    @Test
    void whoCameAfterTheRunIsListedWithoutFigures() {
        desk.compute("r2");
        desk.load(List.of(ScoringDesk.person("T5", "มานะ ทดลอง", "teacher", "D-02")), List.of());

        assertThat(list(new Wanted("มานะ", "", ""))).isEqualTo("T5 มานะ ทดลอง, สกร.อำเภอสอง\n");
    }

    @Test
    void theNextRunBringsOtherSums() {
        desk.compute("r2");
        assertThat(list(new Wanted("T1", "", ""))).endsWith(": 0+0 awaiting 1\n");

        desk.accepted("T1 honour-student level=national");
        assertThat(list(new Wanted("T1", "", ""))).endsWith(": 0+0 awaiting 1\n");

        desk.compute("r2");
        assertThat(list(new Wanted("T1", "", ""))).endsWith(": 5+0 awaiting 1\n");
    }

    @Test
    void anIndicatorThatIsNotAssessedAddsNothing() {
        var run = desk.compute("r2");
        desk.runs().keepLines(run, List.of(new RunLine(99, ScoringDesk.key("T1"), "T1", "self-dev",
                ScoreState.NOT_ASSESSED, null, null, List.of())));

        assertThat(list(new Wanted("T1", "", ""))).endsWith(": 0+0 awaiting 1\n");
    }

    @Test
    void aRunsFiguresAreAddedUpOnce() {
        desk.compute("r2");
        var before = listed(new Wanted("T1", "", "")).map(ListPeople.Listed::figures).toList().getFirst();

        assertThat(listed(new Wanted("T1", "", "")).map(ListPeople.Listed::figures).toList().getFirst())
                .isSameAs(before);
    }

    private Stream<ListPeople.Listed> listed(Wanted wanted) {
        return people.list(ScoringDesk.BOOK, desk.rules(), desk.round("r2"), wanted).stream();
    }

    private String list(Wanted wanted) {
        return listed(wanted).map(it -> "%s %s, %s%s\n".formatted(it.subject().id(), it.subject().name(), it.unit(),
                it.figures() == null
                        ? ""
                        : ": %s+%s awaiting %d".formatted(it.figures().base(), it.figures().bonus(),
                                it.figures().awaiting())))
                .collect(Collectors.joining());
    }
}
