package phonngan.ranking;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import phonngan.common.Points;
import phonngan.common.SubjectKind;
import phonngan.roster.Subject;
import phonngan.roster.SubjectKey;

class RankStaffTest {
    private static final Map<String, String> UNITS = Map.of("U1", "สกร.ระดับอำเภอบ้านสวน", "U2", "สกร.ระดับอำเภอคีรี");

    @Test
    void equalTotalsShareARankAndTheNextIsSkipped() {
        assertThat(ranked("""
                          pool    id  name             unit base bonus
                          teacher S1  นายเอก_ใจดี        U1   10   0
                          teacher S2  นางสาวบัว_งาม      U1   5    2
                          teacher S3  นางชบา_สุข         U2   7    0
                          teacher S4  นายดำ_คง          U2   6    0.5
                          """)).isEqualTo("""
                                          teacher,1,S1,นายเอก ใจดี,สกร.ระดับอำเภอบ้านสวน,10,0,10,false
                                          teacher,2,S2,นางสาวบัว งาม,สกร.ระดับอำเภอบ้านสวน,5,2,7,true
                                          teacher,2,S3,นางชบา สุข,สกร.ระดับอำเภอคีรี,7,0,7,true
                                          teacher,4,S4,นายดำ คง,สกร.ระดับอำเภอคีรี,6,0.5,6.5,false
                                          """);
    }

    @Test
    void whoHasNoPointsStandsThereWithZero() {
        assertThat(ranked("""
                          pool    id  name      unit base bonus
                          teacher S2  นายสอง_ดี  U1   -    -
                          teacher S1  นายหนึ่ง_ดี  U1   -    -
                          teacher S3  นายสาม_ดี  U1   0.25 0
                          """)).isEqualTo("""
                                          teacher,1,S3,นายสาม ดี,สกร.ระดับอำเภอบ้านสวน,0.25,0,0.25,false
                                          teacher,2,S1,นายหนึ่ง ดี,สกร.ระดับอำเภอบ้านสวน,0,0,0,true
                                          teacher,2,S2,นายสอง ดี,สกร.ระดับอำเภอบ้านสวน,0,0,0,true
                                          """);
    }

    @Test
    void eachPoolCountsFromOneAndTheSameTotalInAnotherPoolIsNoTie() {
        assertThat(ranked("""
                          pool    id  name      unit base bonus
                          teacher S1  นายหนึ่ง_ดี  U1   4    0
                          plan    S2  นายสอง_ดี  U1   4    0
                          """)).isEqualTo("""
                                          plan,1,S2,นายสอง ดี,สกร.ระดับอำเภอบ้านสวน,4,0,4,false
                                          teacher,1,S1,นายหนึ่ง ดี,สกร.ระดับอำเภอบ้านสวน,4,0,4,false
                                          """);
    }

    @Test
    void anUnknownUnitIsPrintedByItsCodeAndNoUnitAsNothing() {
        assertThat(ranked("""
                          pool    id  name      unit base bonus
                          teacher S1  นายหนึ่ง_ดี  U9   4    0
                          teacher S2  นายสอง_ดี  -    3    0
                          """)).isEqualTo("""
                                          teacher,1,S1,นายหนึ่ง ดี,U9,4,0,4,false
                                          teacher,2,S2,นายสอง ดี,,3,0,3,false
                                          """);
    }

    @Test
    void idsOfEqualTotalsAreListedByCodePoint() {
        var fullWidth = "\uFF21";
        var beyond = "\uD800\uDF00";
        assertThat(ranked("""
                          pool    id  name      unit base bonus
                          teacher %s  นายหนึ่ง_ดี  U1   4    0
                          teacher %s  นายสอง_ดี  U1   4    0
                          teacher S9  นายสาม_ดี  U1   4    0
                          teacher S10 นายสี่_ดี    U1   4    0
                          """.formatted(beyond, fullWidth)).lines().map(it -> it.split(",")[2])).containsExactly("S10",
                "S9",
                fullWidth, beyond);
    }

    @Test
    void peopleAndUnitsOfOneGroupAreRankedEachByItself() {
        assertThat(ranked("""
                          pool     id  name             unit base bonus
                          district S1  นายหนึ่ง_ดี         U1   4    0
                          district *U1 สกร.ระดับอำเภอบ้านสวน U1   9    0
                          district *U2 สกร.ระดับอำเภอคีรี   U2   8    0
                          """)).isEqualTo("""
                                          district,1,S1,นายหนึ่ง ดี,สกร.ระดับอำเภอบ้านสวน,4,0,4,false
                                          district,1,U1,สกร.ระดับอำเภอบ้านสวน,สกร.ระดับอำเภอบ้านสวน,9,0,9,false
                                          district,2,U2,สกร.ระดับอำเภอคีรี,สกร.ระดับอำเภอคีรี,8,0,8,false
                                          """);
    }

    @Test
    void whoIsMeasuredByNothingIsInNoPool() {
        assertThat(ranked("""
                          pool id  name              unit base bonus
                          -    *U1 สกร.ระดับอำเภอบ้านสวน U1   -    -
                          """)).isEmpty();
    }

    @Test
    void ranksAmongSomeAreCountedAnew() {
        var all = rank(rows("""
                            pool    id  name      unit base bonus
                            teacher S1  นายหนึ่ง_ดี  U1   9    0
                            teacher S2  นายสอง_ดี  U1   7    0
                            teacher S3  นายสาม_ดี  U1   7    0
                            teacher S4  นายสี่_ดี    U1   5    0
                            """));
        assertThat(print(all.among(it -> !List.of("S1", "S3").contains(it.subjectId()))))
                .isEqualTo("""
                           teacher,1,S2,นายสอง ดี,สกร.ระดับอำเภอบ้านสวน,7,0,7,false
                           teacher,2,S4,นายสี่ ดี,สกร.ระดับอำเภอบ้านสวน,5,0,5,false
                           """);
        assertThat(all.ofPool("teacher")).hasSize(4);
        assertThat(all.ofPool("plan")).isEmpty();
    }

    @Test
    void theOrderOfTheRosterChangesNothing() {
        var rows = new ArrayList<>(rows("""
                                        pool     id  name             unit base bonus
                                        teacher  S1  นายหนึ่ง_ดี         U1   4    0
                                        teacher  S2  นายสอง_ดี         U1   4    0
                                        plan     S3  นายสาม_ดี         U1   4    0
                                        district *U1 สกร.ระดับอำเภอบ้านสวน U1   4    0
                                        """));
        var once = print(rank(rows));
        for (var turn = 0; turn < rows.size(); turn++) {
            Collections.rotate(rows, 1);
            assertThat(print(rank(rows))).isEqualTo(once);
        }
    }

    private static String ranked(String table) {
        return print(rank(rows(table)));
    }

    private static List<String[]> rows(String table) {
        return table.lines().skip(1).map(it -> it.split(" +")).toList();
    }

    /// Cells: pool, id (a unit's begins with a star), name, unit, base, bonus; a dash is nothing.
    private static Ranking rank(List<String[]> rows) {
        var totals = new HashMap<SubjectKey, Totals>();
        rows.stream().filter(it -> !it[4].equals("-")).forEach(
                it -> totals.put(new SubjectKey(it[1]), new Totals(Points.of(it[4]), Points.of(it[5]))));
        return RankStaff.rank(rows.stream().map(RankStaffTest::subject).toList(), totals, UNITS);
    }

    private static Subject subject(String[] cells) {
        var text = Stream.of(cells).map(it -> it.equals("-") ? "" : it.replace('_', ' ')).toList();
        var unit = text.get(1).startsWith("*");
        return new Subject(new SubjectKey(text.get(1)), unit ? text.get(1).substring(1) : text.get(1),
                unit ? SubjectKind.UNIT : SubjectKind.PERSON, text.get(2), text.get(0), text.get(3));
    }

    private static String print(Ranking ranking) {
        return ranking.standings().stream()
                .map(it -> String.join(",", it.pool(), "" + it.rank(), it.subjectId(), it.name(), it.unit(),
                        it.base().plain(), it.bonus().plain(), it.total().plain(), "" + it.tied()) + "\n")
                .collect(joining());
    }
}
