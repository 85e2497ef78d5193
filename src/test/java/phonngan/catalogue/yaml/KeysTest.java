package phonngan.catalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.catalogue.yaml.SmallBook.aSmallBook;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import phonngan.common.Language;
import phonngan.common.Wording;

class KeysTest {

    @Test
    void theSmallBookItselfIsSoundWithoutAWarning() {
        assertThat(aSmallBook().read().strict().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            catalogue.yaml      | fiscal_year: 2566  | colour: red\\nfiscal_year: 2566 | catalogue.yaml:1 colour
                                            catalogue.yaml      | { id: 6m           | { colour: red, id: 6m          | catalogue.yaml:5 rounds[1].colour
                                            catalogue.yaml      | { id: district     | { colour: red, id: district    | catalogue.yaml:10 role_groups[3].colour
                                            catalogue.yaml      | levels:            | colour: red\\n    levels:      | catalogue.yaml:13 award_ladders.award-5.colour
                                            catalogue.yaml      | { id: national     | { colour: red, id: national    | catalogue.yaml:15 award_ladders.award-5.levels[2].colour
                                            catalogue.yaml      | { indicator: sar   | { colour: red, indicator: sar  | catalogue.yaml:18 suspensions[1].colour
                                            indicators/all.yaml | title: ผลการ       | colour: red\\n  title: ผลการ    | indicators/all.yaml:2 sar.colour
                                            indicators/all.yaml | { method: level    | { colour: red, method: level   | indicators/all.yaml:4 sar.scoring.colour
                                            indicators/all.yaml | { id: good         | { colour: red, id: good        | indicators/all.yaml:4 sar.scoring.levels[2].colour
                                            indicators/all.yaml | { any_of: [report] | { colour: red, any_of: [report]| indicators/all.yaml:5 sar.evidence.colour
                                            examples/all.yaml   | { name: ระดับดี     | { colour: red, name: ระดับดี    | examples/all.yaml:1 sar.examples[1].colour
                                            examples/all.yaml   | { level: good      | { colour: red, level: good     | examples/all.yaml:1 sar.examples[1].given[1].colour
                                            examples/all.yaml   | { state: suspended | { colour: red, state: suspended| examples/all.yaml:1 sar.examples[1].expect.colour
                                            """)
    void aKeyThatTheFormatDoesNotKnowIsNamedAtEveryLevel(String file, String part, String fault, String where) {
        assertThat(aSmallBook().planted(file, part, fault.replace("\\n", "\n")).errors())
                .containsExactly("unknown-key " + where + " = colour");
    }

    @Test
    void aStepAndCriteriaOfAGroupKnowTheirKeysToo() {
        assertThat(aSmallBook()
                .withIndicators("""
                                - id: activity
                                  title: กิจกรรม
                                  role_groups: [teacher]
                                  scoring:
                                    method: itemised
                                    items:
                                      - { step: 1, title: จัดกิจกรรม, colour: red, evidence: { any_of: [photo] } }
                                  by_group:
                                    teacher:
                                      colour: red
                                      scoring: { method: level, levels: [ { id: good, title: ดี, points: "5" } ] }
                                      evidence: { any_of: [report] }
                                """).errors()).containsExactly(
                        "unknown-key indicators/all.yaml:7 activity.scoring.items[1].colour = colour",
                        "unknown-key indicators/all.yaml:10 activity.by_group.teacher.colour = colour");
    }

    @Test
    void theNearestKnownKeyIsSuggested() {
        var problem = aSmallBook().planted("catalogue.yaml", "closes_at: \"2023-04", "close_at: \"2023-04").read()
                .problems().getFirst();

        assertThat(Wording.message(problem, Language.TH)).isEqualTo("rounds[1].close_at: ไม่รู้จักคีย์ “close_at”");
        assertThat(Wording.remedy(problem, Language.TH)).isEqualTo(
                "แก้เป็น “closes_at” หรือลบออก คีย์ที่ใช้ได้ที่นี่คือ id, title, from, to, closes_at, title_en");
    }

    @Test
    void aKeyThatIsNeededIsMissedWhereItShouldStand() {
        assertThat(aSmallBook().withIndicators("""
                                               - title: ผลการประเมินตนเอง
                                                 role_groups: [district]
                                                 scoring: { method: level, levels: [ { id: good, title: ดี } ] }
                                                 evidence: { any_of: [report] }
                                               - id: news
                                                 scoring: { measure: count }
                                               """).errors()).containsExactly(
                "missing-key indicators/all.yaml:1 indicators[1].id",
                "missing-key indicators/all.yaml:3 indicators[1].scoring.levels[1].points",
                "missing-key indicators/all.yaml:5 news.title",
                "missing-key indicators/all.yaml:5 news.role_groups",
                "missing-key indicators/all.yaml:6 news.scoring.method");
    }

    @Test
    void catalogueYamlNeedsItsSixHeadings() {
        assertThat(aSmallBook().with("catalogue.yaml", "title_en: Rules\n").errors()).containsExactly(
                "missing-key catalogue.yaml:1 fiscal_year",
                "missing-key catalogue.yaml:1 title",
                "missing-key catalogue.yaml:1 full_mark",
                "missing-key catalogue.yaml:1 rounds",
                "missing-key catalogue.yaml:1 role_groups",
                "missing-key catalogue.yaml:1 evidence_kinds");
    }

    @Test
    void aKeyThatStandsTwiceIsNamedTheSecondTime() {
        assertThat(
                aSmallBook()
                        .withIndicators(
                                """
                                - id: sar
                                  title: ผลการประเมินตนเอง
                                  title: ผลการประเมิน
                                  role_groups: [district]
                                  scoring: { method: level, levels: [ { id: good, title: ดี, points: "5", points: "4" } ] }
                                  evidence: { any_of: [report] }
                                """)
                        .errors())
                .containsExactly(
                        "doubled-key indicators/all.yaml:3 sar.title = title",
                        "doubled-key indicators/all.yaml:5 sar.scoring.levels[1].points = points");
    }

    @Test
    void mergeKeysAreNoPartOfYaml12() {
        assertThat(aSmallBook().planted("indicators/all.yaml", "  title: ผลการ", "  <<: { help: x }\n  title: ผลการ")
                .errors()).containsExactly("unknown-key indicators/all.yaml:2 sar.<< = <<");
    }

    @Test
    void listsMappingsAndTextsAreToldApart() {
        assertThat(aSmallBook().withIndicators("""
                                               - id: sar
                                                 title: [ผลการประเมินตนเอง]
                                                 role_groups: district
                                                 scoring: level
                                                 evidence: { any_of: report }
                                               - just text
                                               """).errors()).containsExactly(
                "not-text indicators/all.yaml:2 sar.title",
                "not-a-list indicators/all.yaml:3 sar.role_groups = district",
                "not-a-mapping indicators/all.yaml:4 sar.scoring = level",
                "not-a-mapping indicators/all.yaml:6 indicators[2] = just text");
    }

    @Test
    void aFileOfIndicatorsIsAList() {
        assertThat(aSmallBook().without("examples/all.yaml").with("indicators/all.yaml", "id: sar\n").errors())
                .containsExactly("not-a-list indicators/all.yaml:1 indicators");
    }
}
