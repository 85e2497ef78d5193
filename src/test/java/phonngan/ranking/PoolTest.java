package phonngan.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import phonngan.catalogue.RoleGroup;
import phonngan.common.Points;
import phonngan.common.SubjectKind;
import phonngan.intake.ClaimState;
import phonngan.review.ClaimCensus;
import phonngan.roster.Subject;
import phonngan.roster.SubjectKey;

/// A pool as the ranking page shows it.
class PoolTest {
    private static final RoleGroup TEACHERS = new RoleGroup("teacher", "ครู", null, SubjectKind.PERSON, List.of());
    private static final String FOUR = """
                                       S1 นายเอก_ใจดี      ศกร.ดงตาล  10 2 9 0
                                       S2 นางสาวบัว_งาม    ศกร.ริมน้ำ   12 0 5 2
                                       S3 นางเกด_แสนดี     ศกร.ดงตาล   8 4 7 1
                                       S4 นายชัย_กล้าหาญ   ศกร.ริมน้ำ    1 0 0 0
                                       """;

    @ParameterizedTest
    @CsvSource({"rank,S1 S2 S3 S4", "-rank,S4 S1 S2 S3", "name,S3 S4 S2 S1", "-name,S1 S2 S4 S3",
            "base,S2 S1 S3 S4", "-base,S4 S3 S1 S2", "bonus,S3 S1 S2 S4", "evidence,S1 S3 S2 S4",
            "waiting,S2 S3 S1 S4", "nonsense,S1 S2 S3 S4"})
    void rowsAreReadInTheOrderAskedForAndEqualOnesByRank(String order, String ids) {
        assertThat(pool(FOUR).list("", PoolOrder.of(order))).extracting(it -> it.standing().subjectId())
                .containsExactly(ids.split(" "));
    }

    @Test
    void aColumnChosenAgainTurnsRound() {
        var once = PoolOrder.BY_RANK.chosen(PoolOrder.By.BONUS);

        assertThat(once.word()).isEqualTo("bonus");
        assertThat(once.chosen(PoolOrder.By.BONUS).word()).isEqualTo("-bonus");
        assertThat(once.chosen(PoolOrder.By.BONUS).chosen(PoolOrder.By.BONUS)).isEqualTo(once);
    }

    @ParameterizedTest
    @CsvSource({"ดงตาล,S1 S3", "s4,S4", "งาม,S2", "'  ใจดี ',S1", "ใครเอ่ย,''"})
    void wordsFindNamesIdsAndUnitsAndRanksStay(String words, String ids) {
        assertThat(pool(FOUR).list(words, PoolOrder.BY_RANK).stream().map(it -> it.standing().subjectId()).toList())
                .isEqualTo(ids.isEmpty() ? List.of() : List.of(ids.split(" ")));
        assertThat(pool(FOUR).list("ริมน้ำ", PoolOrder.BY_RANK).getLast().standing().rank()).isEqualTo(4);
    }

    @Test
    void theMeanIsExactUntilItIsShown() {
        var thirds = pool("""
                          S1 นายเอก_ใจดี   ศกร.ดงตาล 1 0 0 0
                          S2 นางสาวบัว_งาม ศกร.ดงตาล 0 0 0 0
                          S3 นางเกด_แสนดี  ศกร.ดงตาล 0 1 0 0
                          """);

        assertThat(thirds.mean()).hasValueSatisfying(it -> assertThat(it.beside(List.of())).isEqualTo("0.67"));
        assertThat(thirds.sum()).isEqualTo(Points.of(2));
        assertThat(pool("").mean()).isEmpty();
    }

    @Test
    void evidenceIsCountedOverThePool() {
        assertThat(pool(FOUR).claims()).isEqualTo(24);
        assertThat(pool(FOUR).waiting()).isEqualTo(3);
    }

    @Test
    void theLineEndsBehindTheLastWhoIsInsideOrTied() {
        var line = line(Map.of("S1", new PayPlace.Inside(""), "S2", new PayPlace.AtTheLine(1), "S3",
                new PayPlace.AtTheLine(1), "S4", new PayPlace.Outside("")));
        var pool = pool(FOUR, Optional.of(line));

        assertThat(pool.lastBeforeTheLine().orElseThrow().standing().subjectId()).isEqualTo("S3");
        assertThat(pool.atTheLine()).extracting(it -> it.standing().subjectId()).containsExactly("S2", "S3");
    }

    @Test
    void everyRowSaysOnWhichSideOfTheLineItStands() {
        var outside = new PayPlace.Outside("");
        var rows = pool(FOUR, Optional.of(line(Map.of("S1", new PayPlace.Inside(""), "S2", outside)))).rows();

        assertThat(rows.get(1).findPayPlace()).contains(outside);
        assertThat(rows.get(2).findPayPlace()).as("nobody of the line").isEmpty();
    }

    @Test
    void theLongestBarIsTheHighestTotalAndNeverBelowZero() {
        assertThat(pool(FOUR).most()).isEqualTo(Points.of(12));
        assertThat(pool("S1 นายเอก_ใจดี ศกร.ดงตาล -3 0 0 0").most()).isEqualTo(Points.ZERO);
    }

    @Test
    void withoutALineNothingEnds() {
        assertThat(pool(FOUR).lastBeforeTheLine()).isEmpty();
        assertThat(pool(FOUR).atTheLine()).isEmpty();
    }

    @Test
    void aUnitIsNeverInAPoolOfPeople() {
        var unit = new Subject(new SubjectKey("k"), "U1", SubjectKind.UNIT, "สกร.อำเภอ", "teacher", "U1");
        var ranking = RankStaff.rank(List.of(unit), Map.of(), Map.of());

        assertThat(Pool.of(TEACHERS, ranking, new ClaimCensus(ClaimCensus.Count.NONE, Map.of(), Map.of()),
                Optional.empty()).rows()).isEmpty();
    }

    private static PayLine line(Map<String, PayPlace> places) {
        var byKey = new HashMap<SubjectKey, PayPlace>();
        places.forEach((id, place) -> byKey.put(key(id), place));
        return new PayLine(2, places.size(), byKey);
    }

    private static Pool pool(String table) {
        return pool(table, Optional.empty());
    }

    /// Id, name, unit, base, bonus, accepted claims and claims that wait.
    private static Pool pool(String table, Optional<PayLine> line) {
        var subjects = new ArrayList<Subject>();
        var totals = new HashMap<SubjectKey, Totals>();
        var claims = new HashMap<SubjectKey, ClaimCensus.Count>();
        for (var row : table.lines().map(it -> it.split(" +")).toList()) {
            subjects.add(new Subject(key(row[0]), row[0], SubjectKind.PERSON, row[1].replace('_', ' '), "teacher",
                    row[2]));
            totals.put(key(row[0]), new Totals(Points.of(row[3]), Points.of(row[4])));
            claims.put(key(row[0]), new ClaimCensus.Count(Map.of(ClaimState.ACCEPTED, Integer.valueOf(row[5]),
                    ClaimState.RECEIVED, Integer.valueOf(row[6]))));
        }
        return Pool.of(TEACHERS, RankStaff.rank(subjects, totals, Map.of()),
                new ClaimCensus(ClaimCensus.Count.NONE, Map.of(), claims), line);
    }

    private static SubjectKey key(String id) {
        return new SubjectKey("key of " + id);
    }
}
