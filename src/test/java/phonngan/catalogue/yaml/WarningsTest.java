package phonngan.catalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.catalogue.yaml.SmallBook.aSmallBook;

import org.junit.jupiter.api.Test;
import phonngan.catalogue.RuleBookReading.Faulty;
import phonngan.catalogue.RuleBookReading.Sound;
import phonngan.common.Problem;
import phonngan.common.Severity;

class WarningsTest {
    private static final String AWARDS = """
                                         - id: award-dole
                                           title: บุคลากรที่ได้รับรางวัลจากหน่วยงานในสังกัดกรมส่งเสริมการเรียนรู้
                                           role_groups: [all]
                                           scoring: { method: award-sum, ladder: award-5 }
                                           evidence: { any_of: [certificate] }
                                         - id: award-partner
                                           title: บุคลากรที่ได้รับรางวัลจากภาคีเครือข่าย
                                           role_groups: [all]
                                           scoring: { method: award-sum, ladder: award-5 }
                                           evidence: { any_of: [certificate] }
                                         """;
    private static final String EXAMPLES = """
                                           - { name: ก, indicator: award-dole, expect: { state: scored, score: "0" } }
                                           - { name: ข, indicator: award-partner, expect: { state: scored, score: "0" } }
                                           """;

    @Test
    void anIndicatorThatNobodyTriedOutIsToldAndLoadsAllTheSame() {
        var book = aSmallBook().with("examples/all.yaml",
                """
                - { name: ระดับดี, indicator: sar, given: [ { level: good } ], expect: { state: suspended } }
                """);

        assertThat(book.warnings()).containsExactly("no-worked-example indicators/all.yaml:6 honour");
        assertThat(book.read()).isInstanceOf(Sound.class);
    }

    @Test
    void strictlyAWarningIsAnError() {
        var strict = aSmallBook().without("examples/all.yaml").read().strict();

        assertThat(strict).isInstanceOf(Faulty.class);
        assertThat(strict.problems()).hasSize(2).extracting(Problem::severity).containsOnly(Severity.REFUSED);
        assertThat(aSmallBook().read().strict()).isInstanceOf(Sound.class);
    }

    @Test
    void anIndicatorOfAnotherYearNeedsNoExample() {
        assertThat(aSmallBook().planted("indicators/all.yaml", "  scoring: { method: award-sum",
                "  last_year: 2565\n  scoring: { method: award-sum").with("examples/all.yaml", "").warnings())
                .containsExactly("no-worked-example indicators/all.yaml:1 sar");
    }

    @Test
    void titlesThatPeopleMistakeAreToldAtTheSecond() {
        assertThat(aSmallBook().withIndicators(AWARDS).with("examples/all.yaml", EXAMPLES).warnings())
                .containsExactly("look-alike-titles indicators/all.yaml:7 award-partner.title"
                        + " = บุคลากรที่ได้รับรางวัลจากภาคีเครือข่าย");
    }

    @Test
    void titlesDeclaredSimilarAreNot() {
        assertThat(aSmallBook().withIndicators(AWARDS.replace("- id: award-dole",
                "- id: award-dole\n  similar_to: [award-partner]")).with("examples/all.yaml", EXAMPLES).warnings())
                .isEmpty();
        assertThat(aSmallBook().withIndicators(AWARDS.replace("- id: award-partner",
                "- id: award-partner\n  similar_to: [award-dole]")).with("examples/all.yaml", EXAMPLES).warnings())
                .isEmpty();
    }

    @Test
    void aRoundMayLeaveItsYearButNotUnseen() {
        assertThat(aSmallBook().planted("catalogue.yaml", "from: \"2022-10-01\", to: \"2023-09-30\"",
                "from: \"2022-09-30\", to: \"2023-09-30\"").warnings())
                .containsExactly("round-outside-year catalogue.yaml:6 rounds[2].to = 2023-09-30");
    }

    @Test
    void oneTitleForTwoLevelsKindsGroupsOrRoundsIsTold() {
        assertThat(aSmallBook().planted("catalogue.yaml", "ระดับประเทศ", "ระดับจังหวัด")
                .planted("catalogue.yaml", "photo: ภาพถ่าย", "photo: รายงาน").warnings()).containsExactly(
                        "same-title catalogue.yaml:15 award_ladders.award-5.levels[2].title = ระดับจังหวัด",
                        "same-title catalogue.yaml:16 evidence_kinds.report = รายงาน");
    }

    @Test
    void aGroupOfUnitsThatIncludesPeopleIsTold() {
        assertThat(aSmallBook().planted("catalogue.yaml", "subject: unit }", "subject: unit, includes: [all] }")
                .warnings()).containsExactly("mixed-groups catalogue.yaml:10 role_groups[3].includes");
    }

    @Test
    void aFileThatIsNotReadIsTold() {
        assertThat(aSmallBook().with("indicators/more.yml", "- id: x\n").with("notes.yaml", "a: 1\n")
                .with("indicators/old/all.yaml", "- id: x\n").warnings()).containsExactly(
                        "stray-file indicators/more.yml", "stray-file indicators/old/all.yaml",
                        "stray-file notes.yaml");
    }

    @Test
    void errorsAndWarningsStandTogetherByFileAndLine() {
        var problems = aSmallBook().with("examples/all.yaml", "").planted("indicators/all.yaml",
                "title: ผลการประเมินตนเอง", "title: 1").read();

        assertThat(problems).isInstanceOf(Faulty.class);
        assertThat(problems.problems()).extracting(it -> it.code().word() + ":" + it.place().line())
                .containsExactly("no-worked-example:1", "unquoted-value:2", "no-worked-example:6");
    }
}
