package phonngan.catalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.catalogue.yaml.SmallBook.aSmallBook;

import org.junit.jupiter.api.Test;
import phonngan.catalogue.AwardLevel;
import phonngan.catalogue.ScoringMethod.AwardSum;
import phonngan.catalogue.ScoringMethod.CountBy;
import phonngan.common.Points;

class AwardSumsTest {

    @Test
    void leftOutEachAwardCountsByItsLevelAndWithoutACap() {
        var awards = read("{ method: award-sum, ladder: award-5 }");

        assertThat(awards.countBy()).isEqualTo(CountBy.AWARD);
        assertThat(awards.flatExtra()).isNull();
        assertThat(awards.cap()).isNull();
        assertThat(awards.levels()).extracting(AwardLevel::id).containsExactly("province", "national");
    }

    @Test
    void everyFigureCanBeSaid() {
        var awards = read(
                """
                { method: award-sum, ladder: award-5, count_by: holder, additional: flat-extra, extra_points: "2", cap: "7.5" }""");

        assertThat(awards).isEqualTo(new AwardSum(awards.levels(), CountBy.HOLDER, Points.of(2), Points.of("7.5")));
    }

    @Test
    void anUnknownLadderIsNamedWithTheNearestOne() {
        assertThat(honour("{ method: award-sum, ladder: award-6 }").errors())
                .containsExactly("unknown-reference indicators/all.yaml:4 honour.scoring.ladder = award-6");
    }

    @Test
    void aBookWithoutLaddersKnowsNone() {
        assertThat(honour("{ method: award-sum, ladder: award-5 }")
                .with("catalogue.yaml",
                        """
                        fiscal_year: 2566
                        title: ชุดตัวชี้วัด
                        full_mark: 5
                        rounds:
                          - { id: 12m, title: รอบ 12 เดือน, from: "2022-10-01", to: "2023-09-30", closes_at: "2023-10-10T23:59:59+07:00" }
                        role_groups: [ { id: teacher, title: ครู, subject: person } ]
                        evidence_kinds: { certificate: เกียรติบัตร }
                        """)
                .errors()).containsExactly(
                        "unknown-reference indicators/all.yaml:4 honour.scoring.ladder = award-5");
    }

    @Test
    void flatExtraAndItsPointsGoTogether() {
        assertThat(honour("{ method: award-sum, ladder: award-5, additional: flat-extra }").errors())
                .containsExactly("missing-key indicators/all.yaml:4 honour.scoring.extra_points");
        assertThat(honour("""
                          { method: award-sum, ladder: award-5, additional: by-level, extra_points: "2" }""").errors())
                .containsExactly("extra-without-flat indicators/all.yaml:4 honour.scoring.extra_points = 2");
        assertThat(honour("""
                          { method: award-sum, ladder: award-5, extra_points: "2" }""").errors())
                .containsExactly("extra-without-flat indicators/all.yaml:4 honour.scoring.extra_points = 2");
    }

    @Test
    void aCapBelowALevelMakesThatLevelUnreachable() {
        assertThat(honour("""
                          { method: award-sum, ladder: award-5, cap: "4" }""").errors())
                .containsExactly("unreachable-points indicators/all.yaml:4 honour.scoring.cap = 4");
    }

    @Test
    void wordsAreThoseOfTheFormat() {
        assertThat(honour("{ method: award-sum, ladder: award-5, count_by: student, additional: flat }").errors())
                .containsExactly("unknown-word indicators/all.yaml:4 honour.scoring.count_by = student",
                        "unknown-word indicators/all.yaml:4 honour.scoring.additional = flat");
        assertThat(honour("{ method: award_sum, ladder: award-5 }").errors())
                .containsExactly("unknown-word indicators/all.yaml:4 honour.scoring.method = award_sum");
    }

    private static AwardSum read(String scoring) {
        return (AwardSum) honour(scoring).sound().book().indicators().getFirst().standard().scoring();
    }

    private static SmallBook honour(String scoring) {
        return aSmallBook().withIndicators("""
                                           - id: honour
                                             title: นักศึกษาที่สร้างชื่อเสียง
                                             role_groups: [teacher]
                                             scoring: %s
                                             evidence: { any_of: [certificate] }
                                           """.formatted(scoring));
    }
}
