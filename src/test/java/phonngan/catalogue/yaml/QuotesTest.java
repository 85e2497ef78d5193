package phonngan.catalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.catalogue.yaml.SmallBook.aSmallBook;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import phonngan.common.Points;

/// Unquoted, `2.10` is the number 2.1: it collides with another id and loses a digit. So text stands in quotes
/// wherever it could be taken for something else.
class QuotesTest {

    @ParameterizedTest
    @ValueSource(strings = {"2.10", "08", "1e3", "0x1F", ".inf", "true", "False"})
    void whatLooksLikeANumberOrATruthValueIsNoTitle(String written) {
        assertThat(aSmallBook().planted("indicators/all.yaml", "ผลการประเมินตนเอง", written).errors())
                .containsExactly("unquoted-value indicators/all.yaml:2 sar.title = " + written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'2.10'", "\"08\"", "yes", "no", "2022-10-01", "1_000", "ปี 2566"})
    void inQuotesOrNotLookingLikeOneItIs(String written) {
        assertThat(aSmallBook().planted("indicators/all.yaml", "ผลการประเมินตนเอง", written).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "~", "", "''", "'  '"})
    void nothingIsNoTitle(String written) {
        assertThat(aSmallBook().planted("indicators/all.yaml", "ผลการประเมินตนเอง", written).errors()).singleElement()
                .asString().startsWith("blank-text indicators/all.yaml:2 sar.title");
    }

    @Test
    void anUnquotedIdIsNamedOnceAndNotAgainWhereItIsReferredTo() {
        assertThat(aSmallBook()
                .with("catalogue.yaml",
                        """
                        fiscal_year: 2566
                        title: ชุดตัวชี้วัด
                        full_mark: 5
                        rounds:
                          - { id: 12, title: รอบ 12 เดือน, from: "2022-10-01", to: "2023-09-30", closes_at: "2023-10-10T23:59:59+07:00" }
                        role_groups:
                          - { id: 1, title: บุคลากร, subject: person }
                        evidence_kinds: { 7: รายงาน }
                        """)
                .with("indicators/all.yaml",
                        """
                        - id: "2.10"
                          title: ภารกิจดีเด่น
                          role_groups: ["1"]
                          scoring: { method: count-table, items: [ { step: 1, title: ก, evidence: { any_of: ["7"] } } ],
                                     by_round: { "12": { "1": "1" } } }
                        """)
                .without("examples/all.yaml").errors()).containsExactly(
                        "unquoted-value catalogue.yaml:5 rounds[1].id = 12",
                        "unquoted-value catalogue.yaml:7 role_groups[1].id = 1",
                        "unquoted-value catalogue.yaml:8 evidence_kinds.7 = 7");
    }

    @Test
    void twoIdsThatWouldBeOneNumberAreTwoInQuotes() {
        assertThat(aSmallBook().withIndicators("""
                                               - id: "2.10"
                                                 title: ภารกิจดีเด่นด้านแผนงาน
                                                 role_groups: [teacher]
                                                 scoring: { method: award-sum, ladder: award-5 }
                                                 evidence: { any_of: [report] }
                                               - id: "2.1"
                                                 title: นักศึกษาที่สร้างชื่อเสียง
                                                 role_groups: [teacher]
                                                 scoring: { method: award-sum, ladder: award-5 }
                                                 evidence: { any_of: [report] }
                                               """).errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            catalogue.yaml      | national, title: ระดับประเทศ, points: "5"  | national, title: ระดับประเทศ, points: 5   | catalogue.yaml:15 award_ladders.award-5.levels[2].points = 5
                                            catalogue.yaml      | from: "2021-07-01"                        | from: 2021                               | catalogue.yaml:18 suspensions[1].from = 2021
                                            catalogue.yaml      | indicator: sar                            | indicator: 1                             | catalogue.yaml:18 suspensions[1].indicator = 1
                                            catalogue.yaml      | photo: ภาพถ่าย                             | photo: 1                                 | catalogue.yaml:16 evidence_kinds.photo = 1
                                            indicators/all.yaml | good, title: ดี, points: "5"               | good, title: ดี, points: 5                | indicators/all.yaml:4 sar.scoring.levels[2].points = 5
                                            indicators/all.yaml | count_by: holder                          | count_by: holder, cap: 7                 | indicators/all.yaml:9 honour.scoring.cap = 7
                                            examples/all.yaml   | score: "5"                                | score: 5                                 | examples/all.yaml:3 honour.examples[2].expect.score = 5
                                            examples/all.yaml   | holder: ก                                 | holder: 1                                | examples/all.yaml:2 honour.examples[2].given[1].holder = 1
                                            """)
    void pointsDaysKindsAndNamesStandInQuotes(String file, String part, String fault, String where) {
        assertThat(aSmallBook().planted(file, part, fault).errors()).contains("unquoted-value " + where);
    }

    @Test
    void bandsStandInQuotesBothBoundAndPoints() {
        assertThat(aSmallBook().withIndicators("""
                                               - id: news
                                                 title: ข่าว
                                                 role_groups: [district]
                                                 scoring:
                                                   method: threshold
                                                   measure: count
                                                   bands:
                                                     - ["60", 1]
                                                     - [65, "2"]
                                                 evidence: { any_of: [report] }
                                               """).errors()).containsExactly(
                "unquoted-value indicators/all.yaml:8 news.scoring.bands[1][2] = 1",
                "unquoted-value indicators/all.yaml:9 news.scoring.bands[2][1] = 65");
    }

    @Test
    void theFullMarkIsAWholeNumberOrADecimalInQuotes() {
        assertThat(aSmallBook().sound().book().fullMark()).isEqualTo(Points.of(5));
        assertThat(fullMark("\"4.5\"").sound().book().fullMark()).isEqualTo(Points.of("4.5"));
        assertThat(fullMark("4.5").errors()).containsExactly("unquoted-value catalogue.yaml:3 full_mark = 4.5");
        assertThat(fullMark("0").errors()).containsExactly("number-out-of-bounds catalogue.yaml:3 full_mark = 0");
        assertThat(fullMark("\"0\"").errors()).containsExactly("number-out-of-bounds catalogue.yaml:3 full_mark = 0");
    }

    private static SmallBook fullMark(String written) {
        return aSmallBook().planted("catalogue.yaml", "full_mark: 5", "full_mark: " + written);
    }
}
