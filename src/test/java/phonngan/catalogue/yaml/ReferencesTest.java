package phonngan.catalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.catalogue.yaml.SmallBook.aSmallBook;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import phonngan.common.Language;
import phonngan.common.Wording;

class ReferencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            catalogue.yaml      | id: 12m                  | id: 6m                     | duplicate-id catalogue.yaml:6 rounds[2].id = 6m
                                            catalogue.yaml      | id: district             | id: all                    | duplicate-id catalogue.yaml:10 role_groups[3].id = all
                                            catalogue.yaml      | id: national             | id: province               | duplicate-id catalogue.yaml:15 award_ladders.award-5.levels[2].id = province
                                            catalogue.yaml      | photo: ภาพถ่าย            | report: ภาพถ่าย             | doubled-key catalogue.yaml:16 evidence_kinds.report = report
                                            catalogue.yaml      | includes: [all]          | includes: [all, all]       | duplicate-id catalogue.yaml:9 role_groups[2].includes[2] = all
                                            catalogue.yaml      | includes: [all]          | includes: [everybody]      | unknown-reference catalogue.yaml:9 role_groups[2].includes[1] = everybody
                                            catalogue.yaml      | indicator: sar           | indicator: pr-news         | unknown-reference catalogue.yaml:18 suspensions[1].indicator = pr-news
                                            catalogue.yaml      | effect: exclude          | effect: full               | unknown-word catalogue.yaml:18 suspensions[1].effect = full
                                            catalogue.yaml      | subject: unit            | subject: units             | unknown-word catalogue.yaml:10 role_groups[3].subject = units
                                            indicators/all.yaml | id: good                 | id: fair                   | duplicate-id indicators/all.yaml:4 sar.scoring.levels[2].id = fair
                                            indicators/all.yaml | role_groups: [teacher]   | role_groups: [teachers]    | unknown-reference indicators/all.yaml:8 honour.role_groups[1] = teachers
                                            indicators/all.yaml | role_groups: [teacher]   | role_groups: []            | empty-list indicators/all.yaml:8 honour.role_groups
                                            """)
    void idsStandOnceAndNothingIsReferredToThatIsNotThere(String file, String part, String fault, String told) {
        assertThat(aSmallBook().planted(file, part, fault).errors()).contains(told);
    }

    @Test
    void anIndicatorIsOnceInAllFilesTogether() {
        var book = aSmallBook().with("indicators/more.yaml",
                """
                # ซ้ำกับแฟ้มแรก
                - id: sar
                  title: รายงานประจำปี
                  role_groups: [district]
                  scoring: { method: level, levels: [ { id: good, title: ดี, points: "5" } ] }
                  evidence: { any_of: [report] }
                """);

        assertThat(book.errors()).containsExactly("duplicate-id indicators/more.yaml:2 sar.id = sar");
        assertThat(Wording.message(book.read().problems().getFirst(), Language.TH))
                .isEqualTo("sar.id: รหัส “sar” ซ้ำกับ indicators/all.yaml บรรทัดที่ 1");
    }

    @Test
    void similarAndMergedIndicatorsAreThoseOfTheBook() {
        assertThat(aSmallBook().planted("indicators/all.yaml", "  role_groups: [teacher]",
                "  role_groups: [teacher]\n  similar_to: [sport]\n  merged_into: honours").errors()).containsExactly(
                        "unknown-reference indicators/all.yaml:9 honour.similar_to[1] = sport",
                        "unknown-reference indicators/all.yaml:10 honour.merged_into = honours");
    }

    @Test
    void nothingRefersToItself() {
        assertThat(aSmallBook().planted("indicators/all.yaml", "  role_groups: [teacher]",
                "  role_groups: [teacher]\n  similar_to: [honour]\n  merged_into: honour").errors()).containsExactly(
                        "circle indicators/all.yaml:9 honour.similar_to",
                        "circle indicators/all.yaml:10 honour.merged_into = honour");
    }

    @Test
    void groupsThatIncludeOneAnotherInACircleAreTold() {
        assertThat(aSmallBook().planted("catalogue.yaml", "{ id: all, title: ทุกตำแหน่ง, subject: person }",
                "{ id: all, title: ทุกตำแหน่ง, subject: person, includes: [teacher] }").errors()).containsExactly(
                        "circle catalogue.yaml:8 role_groups[1].includes",
                        "circle catalogue.yaml:9 role_groups[2].includes");
    }

    @ParameterizedTest
    @CsvSource({"two words", "' sar'", "'sa\u0007r'"})
    void anIdIsOneVisibleWord(String id) {
        assertThat(aSmallBook().planted("catalogue.yaml", "indicator: sar", "indicator: honour")
                .planted("indicators/all.yaml", "id: sar", "id: \"" + id.replace("\u0007", "\\a") + "\"")
                .without("examples/all.yaml").errors()).singleElement().asString().startsWith("bad-id ");
    }

    @Test
    void anUnreadableFileOfIndicatorsMakesNoReferenceWrong() {
        assertThat(aSmallBook().with("indicators/all.yaml", "- id: [sar\n").errors()).singleElement().asString()
                .startsWith("not-yaml indicators/all.yaml:");
    }

    @Test
    void aMissingCatalogueMakesNoReferenceWrong() {
        assertThat(aSmallBook().without("catalogue.yaml").errors()).containsExactly("missing-file catalogue.yaml");
    }
}
