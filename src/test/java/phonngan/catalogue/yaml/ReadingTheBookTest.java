package phonngan.catalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.catalogue.yaml.SmallBook.aSmallBook;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import phonngan.catalogue.Band;
import phonngan.catalogue.FindIndicators;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RoleGroup;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.ScaleStep;
import phonngan.catalogue.ScoringMethod.CountTable;
import phonngan.common.Points;

/// What a rule book tells its readers about itself.
class ReadingTheBookTest {
    private static final String INDICATORS = """
                                             - id: activity
                                               title: กิจกรรมพัฒนาคุณภาพ
                                               title_en: Quality activities
                                               help: ส่งเฉพาะโครงการที่ได้รับอนุมัติ
                                               role_groups: [all, district]
                                               similar_to: [project]
                                               scoring:
                                                 method: count-table
                                                 items:
                                                   - { step: 1, title: มีคำสั่ง, evidence: { any_of: [report] } }
                                                   - { step: 2, title: มีรายงาน, evidence: { any_of: [report] } }
                                                   - { step: 3, title: เผยแพร่แล้ว, evidence: { any_of: [report] } }
                                                 by_round: { 6m: { "2": "5" }, 12m: { "1": "1", "3": "5" } }
                                               by_group:
                                                 district:
                                                   scoring: { method: level, levels: [ { id: good, title: ดี, points: "5" } ] }
                                                   evidence: { any_of: [report] }
                                             - id: project
                                               title: โครงงานวิทยาศาสตร์
                                               role_groups: [teacher]
                                               scoring: { method: level, levels: [ { id: good, title: ดี, points: "5" } ] }
                                               evidence: { any_of: [report] }
                                             - id: old
                                               title: ตัวชี้วัดเดิม
                                               last_year: 2565
                                               role_groups: [all]
                                               scoring: { method: level, levels: [ { id: good, title: ดี, points: "5" } ] }
                                               evidence: { any_of: [report] }
                                             """;

    private final RuleBook book = aSmallBook().withIndicators(INDICATORS).sound().book();

    @Test
    void groupsThatShareCriteriaAreNamedTogether() {
        assertThat(book.listCriteria(indicator("activity")))
                .extracting(it -> it.groups().stream().map(RoleGroup::id).toList())
                .containsExactly(List.of("all", "teacher"), List.of("district"));
    }

    @Test
    void lookAlikesAreToldFromBothSides() {
        assertThat(book.lookAlikes(indicator("activity"))).extracting(Indicator::id).containsExactly("project");
        assertThat(book.lookAlikes(indicator("project"))).extracting(Indicator::id).containsExactly("activity");
        assertThat(book.lookAlikes(indicator("old"))).isEmpty();
    }

    @Test
    void fullMarksLeaveOutWhatIsOldOrSuspended() {
        var small = aSmallBook().sound().book();

        assertThat(book.fullMarks("teacher", book.lastRound())).isEqualTo(Points.of(10));
        assertThat(small.fullMarks("district", small.lastRound())).isEqualTo(Points.ZERO);
    }

    @Test
    void indicatorsAreFoundByWordsOfTitleHelpStepsOrId() {
        assertThat(found("กิจกรรม")).containsExactly("activity");
        assertThat(found("QUALITY")).containsExactly("activity");
        assertThat(found("อนุมัติ เผยแพร่")).containsExactly("activity");
        assertThat(found("อนุมัติ วิทยาศาสตร์")).isEmpty();
        assertThat(found("project")).containsExactly("project");
        assertThat(found("  ")).hasSize(3);
    }

    @Test
    void aNumberOfItemsThatTheTableLeavesOutTakesTheNextLowerOne() {
        var table = (CountTable) indicator("activity").standard().scoring();

        assertThat(table.find("6m", 1)).isEmpty();
        assertThat(table.find("6m", 3)).hasValueSatisfying(it -> assertThat(it.getKey()).isEqualTo(2));
        assertThat(table.find("12m", 2)).hasValueSatisfying(it -> assertThat(it.getValue()).isEqualTo(Points.of(1)));
        assertThat(table.find("elsewhere", 3)).isEmpty();
    }

    @Test
    void aScaleHoldsEveryValueFromBelowItsFirstBandOn() {
        var scale = ScaleStep.scale(List.of(new Band(new BigDecimal("60"), Points.of(1)),
                new Band(new BigDecimal("80"), Points.of(5))));

        assertThat(scale).containsExactly(new ScaleStep(null, new BigDecimal("60"), Points.ZERO),
                new ScaleStep(new BigDecimal("60"), new BigDecimal("80"), Points.of(1)),
                new ScaleStep(new BigDecimal("80"), null, Points.of(5)));
    }

    private Indicator indicator(String id) {
        return book.findIndicator(id).orElseThrow();
    }

    private List<String> found(String words) {
        return FindIndicators.list(book.indicators(), words).stream().map(Indicator::id).toList();
    }
}
