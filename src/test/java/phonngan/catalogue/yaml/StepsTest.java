package phonngan.catalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.catalogue.yaml.SmallBook.aSmallBook;

import java.util.List;
import org.junit.jupiter.api.Test;
import phonngan.catalogue.ScoringMethod.WithSteps;
import phonngan.catalogue.Step;

class StepsTest {

    @Test
    void aStepNumberLeftOutMakesTheRestUnreachable() {
        assertThat(activity("milestone", "steps", """
                                                        - { step: 1, title: มีโครงการ, evidence: { any_of: [report] } }
                                                        - { step: 2, title: จัดกิจกรรม, evidence: { any_of: [photo] } }
                                                        - { step: 4, title: รายงานผล, evidence: { any_of: [report] } }
                                                  """).errors())
                .containsExactly("step-left-out indicators/all.yaml:9 activity.scoring.steps[3].step = 4");
    }

    @Test
    void stepsBeginWithOne() {
        assertThat(activity("itemised", "items", """
                                                       - { step: 2, title: จัดกิจกรรม, evidence: { any_of: [photo] } }
                                                       - { step: 0, title: มีโครงการ, evidence: { any_of: [report] } }
                                                 """).errors())
                .containsExactly("number-out-of-bounds indicators/all.yaml:8 activity.scoring.items[2].step = 0");
        assertThat(activity("itemised", "items", """
                                                       - { step: 2, title: จัดกิจกรรม, evidence: { any_of: [photo] } }
                                                 """).errors())
                .containsExactly("step-left-out indicators/all.yaml:7 activity.scoring.items[1].step = 2");
    }

    @Test
    void aStepNumberStandsOnce() {
        assertThat(activity("milestone", "steps", """
                                                        - { step: 1, title: มีโครงการ, evidence: { any_of: [report] } }
                                                        - { step: 1, title: จัดกิจกรรม, evidence: { any_of: [photo] } }
                                                  """).errors())
                .containsExactly("step-doubled indicators/all.yaml:8 activity.scoring.steps[2].step = 1");
    }

    @Test
    void aLaterStepOfAMilestoneIsWorthMore() {
        assertThat(activity("milestone", "steps",
                """
                      - { step: 1, title: มีโครงการ, points: "1", evidence: { any_of: [report] } }
                      - { step: 2, title: จัดกิจกรรม, points: "1", evidence: { any_of: [photo] } }
                      - { step: 3, title: รายงานผล, evidence: { any_of: [report] } }
                      - { step: 4, title: เผยแพร่, points: "2.5", evidence: { any_of: [report] } }
                """).errors()).containsExactly(
                        "points-do-not-rise indicators/all.yaml:8 activity.scoring.steps[2].points = 1",
                        "points-do-not-rise indicators/all.yaml:10 activity.scoring.steps[4].points = 2.5");
    }

    @Test
    void pointsLeftOutAreTheNumberOfAMilestonesStepAndOneForAnItem() {
        assertThat(steps(activity("milestone", "steps",
                """
                      - { step: 2, title: จัดกิจกรรม, evidence: { any_of: [photo] } }
                      - { step: 1, title: มีโครงการ, title_en: A project, evidence: { any_of: [report] } }
                """))).extracting(it -> it.number() + " " + it.points()).containsExactly("1 1", "2 2");
        assertThat(steps(activity("itemised", "items",
                """
                      - { step: 1, title: มีโครงการ, evidence: { any_of: [report] } }
                      - { step: 2, title: จัดกิจกรรม, points: "1.5", evidence: { any_of: [photo] } }
                """))).extracting(it -> it.number() + " " + it.points()).containsExactly("1 1", "2 1.5");
    }

    @Test
    void noItemIsWorthMoreThanTheFullMarkThoughAllTogetherMayBe() {
        assertThat(activity("itemised", "items",
                """
                      - { step: 1, title: มีโครงการ, points: "5", evidence: { any_of: [report] } }
                      - { step: 2, title: จัดกิจกรรม, points: "5", evidence: { any_of: [photo] } }
                """).errors()).isEmpty();
        assertThat(activity("itemised", "items",
                """
                      - { step: 1, title: มีโครงการ, points: "5.01", evidence: { any_of: [report] } }
                """).errors())
                .containsExactly("unreachable-points indicators/all.yaml:7 activity.scoring.items[1].points = 5.01");
    }

    @Test
    void everyStepNamesItsEvidence() {
        assertThat(activity("milestone", "steps",
                """
                      - { step: 1, title: มีโครงการ }
                      - { step: 2, title: จัดกิจกรรม, evidence: { any_of: [] } }
                      - { step: 3, title: ประเมินผล, evidence: { optional: [photo] } }
                      - { step: 4, title: รายงานผล, evidence: { any_of: [reports] } }
                      - { step: 5, title: เผยแพร่, evidence: { any_of: [report], supplied_by: director } }
                """).errors()).containsExactly(
                        "no-evidence-kinds indicators/all.yaml:7 activity.scoring.steps[1].evidence",
                        "no-evidence-kinds indicators/all.yaml:8 activity.scoring.steps[2].evidence.any_of",
                        "no-evidence-kinds indicators/all.yaml:9 activity.scoring.steps[3].evidence.any_of",
                        "unknown-reference indicators/all.yaml:10 activity.scoring.steps[4].evidence.any_of[1] = reports",
                        "unknown-word indicators/all.yaml:11 activity.scoring.steps[5].evidence.supplied_by = director");
    }

    @Test
    void stepsCannotBeNone() {
        assertThat(activity("milestone", "steps", "      []\n").errors())
                .containsExactly("empty-list indicators/all.yaml:7 activity.scoring.steps");
        assertThat(activity("milestone", "items", "      []\n").errors()).containsExactly(
                "missing-key indicators/all.yaml:5 activity.scoring.steps",
                "unknown-key indicators/all.yaml:6 activity.scoring.items = items");
    }

    private static List<Step> steps(SmallBook book) {
        return ((WithSteps) book.sound().book().indicators().getFirst().standard().scoring()).steps();
    }

    private static SmallBook activity(String method, String key, String steps) {
        return aSmallBook().withIndicators("""
                                           - id: activity
                                             title: กิจกรรมพัฒนาคุณภาพ
                                             role_groups: [teacher]
                                             scoring:
                                               method: %s
                                               %s:
                                           """.formatted(method, key) + steps);
    }
}
