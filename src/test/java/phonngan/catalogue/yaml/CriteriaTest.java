package phonngan.catalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.catalogue.yaml.SmallBook.aSmallBook;

import org.junit.jupiter.api.Test;
import phonngan.catalogue.EvidenceRequirement;
import phonngan.catalogue.EvidenceRequirement.Supplier;
import phonngan.catalogue.ScoringMethod.Level;
import phonngan.catalogue.ScoringMethod.Milestone;
import phonngan.common.Language;
import phonngan.common.Wording;

class CriteriaTest {

    @Test
    void aCriterionWithoutKindsOfEvidenceKeepsTheBookFromLoading() {
        var book = aSmallBook()
                .withIndicators("""
                                - id: sar
                                  title: ผลการประเมินตนเอง
                                  role_groups: [district]
                                  scoring: { method: level, levels: [ { id: good, title: ดี, points: "5" } ] }
                                """);

        assertThat(book.errors()).containsExactly("no-evidence-kinds indicators/all.yaml:1 sar.evidence");
        var problem = book.read().problems().getFirst();
        assertThat(Wording.message(problem, Language.TH))
                .isEqualTo("sar.evidence: เกณฑ์ข้อนี้ยังไม่ระบุชนิดหลักฐานที่ต้องส่ง");
        assertThat(Wording.remedy(problem, Language.EN))
                .isEqualTo("Name at least one in evidence.any_of, such as [certificate]");
    }

    @Test
    void kindsAreThoseOfTheBookEachNamedOnce() {
        assertThat(aSmallBook()
                .withIndicators("""
                                - id: sar
                                  title: ผลการประเมินตนเอง
                                  role_groups: [district]
                                  scoring: { method: level, levels: [ { id: good, title: ดี, points: "5" } ] }
                                  evidence: { any_of: [report, report, letter], optional: [film] }
                                """).errors()).containsExactly(
                        "duplicate-id indicators/all.yaml:5 sar.evidence.any_of[2] = report",
                        "unknown-reference indicators/all.yaml:5 sar.evidence.any_of[3] = letter",
                        "unknown-reference indicators/all.yaml:5 sar.evidence.optional[1] = film");
    }

    @Test
    void whoOwesTheEvidenceIsTheSubjectUnlessSaid() {
        var book = aSmallBook().withIndicators(
                """
                - id: activity
                  title: กิจกรรม
                  role_groups: [teacher]
                  scoring:
                    method: milestone
                    steps:
                      - { step: 1, title: จัดกิจกรรม, evidence: { any_of: [photo], optional: [certificate] } }
                      - { step: 2, title: รายงานผล, evidence: { any_of: [report], supplied_by: unit-head } }
                      - { step: 3, title: รับรองผล, evidence: { any_of: [report], supplied_by: office } }
                """).sound().book();
        var criteria = book.indicators().getFirst().standard();

        assertThat(((Milestone) criteria.scoring()).steps()).extracting(it -> it.evidence().suppliedBy())
                .containsExactly(Supplier.SUBJECT, Supplier.UNIT_HEAD, Supplier.OFFICE);
        assertThat(criteria.evidence()).isEqualTo(EvidenceRequirement.NONE);
    }

    @Test
    void evidenceBesideStepsIsReadAndToldToBeUnused() {
        var book = aSmallBook().withIndicators(
                """
                - id: activity
                  title: กิจกรรม
                  role_groups: [teacher]
                  scoring: { method: itemised, items: [ { step: 1, title: จัดกิจกรรม, evidence: { any_of: [photo] } } ] }
                  evidence: { any_of: [reports] }
                """);

        assertThat(book.warnings()).contains("unused-evidence indicators/all.yaml:5 activity.evidence");
        assertThat(book.errors())
                .containsExactly("unknown-reference indicators/all.yaml:5 activity.evidence.any_of[1] = reports");
    }

    @Test
    void aGroupMayHaveCriteriaOfItsOwn() {
        var book = aSmallBook()
                .withIndicators("""
                                - id: achieve
                                  title: ผลสัมฤทธิ์
                                  role_groups: [all, district]
                                  scoring: { method: level, levels: [ { id: good, title: ดี, points: "5" } ] }
                                  evidence: { any_of: [report] }
                                  by_group:
                                    teacher:
                                      scoring: { method: level, levels: [ { id: great, title: ดีมาก, points: "4" } ] }
                                      evidence: { any_of: [photo] }
                                """).sound().book();
        var achieve = book.indicators().getFirst();

        assertThat(((Level) book.criteria(achieve, "teacher").scoring()).findLevel("great")).isPresent();
        assertThat(((Level) book.criteria(achieve, "district").scoring()).findLevel("good")).isPresent();
    }

    @Test
    void criteriaOfAGroupThatIsNotMeasuredAreNeverMet() {
        assertThat(aSmallBook()
                .withIndicators("""
                                - id: achieve
                                  title: ผลสัมฤทธิ์
                                  role_groups: [teacher]
                                  scoring: { method: level, levels: [ { id: good, title: ดี, points: "5" } ] }
                                  evidence: { any_of: [report] }
                                  by_group:
                                    district:
                                      scoring: { method: level, levels: [ { id: good, title: ดี, points: "4" } ] }
                                      evidence: { any_of: [photo] }
                                    teachers:
                                      scoring: { method: level, levels: [ { id: good, title: ดี, points: "4" } ] }
                                      evidence: { any_of: [photo] }
                                """).errors()).containsExactly(
                        "unused-criteria indicators/all.yaml:7 achieve.by_group.district = district",
                        "unknown-reference indicators/all.yaml:10 achieve.by_group.teachers = teachers");
    }

    @Test
    void criteriaOfAGroupAreWholeCriteria() {
        assertThat(aSmallBook()
                .withIndicators("""
                                - id: achieve
                                  title: ผลสัมฤทธิ์
                                  role_groups: [teacher]
                                  scoring: { method: level, levels: [ { id: good, title: ดี, points: "5" } ] }
                                  evidence: { any_of: [report] }
                                  by_group:
                                    teacher:
                                      scoring: { method: level, levels: [ { id: good, title: ดี, points: "4.999" } ] }
                                """).errors()).containsExactly(
                        "too-many-decimals indicators/all.yaml:8 achieve.by_group.teacher.scoring.levels[1].points = 4.999",
                        "no-evidence-kinds indicators/all.yaml:8 achieve.by_group.teacher.evidence");
    }
}
