package phonngan.catalogue.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.catalogue.yaml.SmallBook.aSmallBook;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import phonngan.catalogue.RuleBookFiles;
import phonngan.catalogue.RuleBookReading.Faulty;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;

/// Whatever the bytes are, the answer is a reading and never an exception.
class HostileFilesTest {

    @Test
    void aSlipOfTheKeyboardIsNamedWithItsLine() {
        assertThat(aSmallBook().with("indicators/all.yaml", """
                                                            - id: sar
                                                              title: ผลการประเมิน
                                                              role_groups: [district
                                                              evidence: { any_of: [report] }
                                                            """).errors())
                .containsExactly("not-yaml indicators/all.yaml:4");
        assertThat(aSmallBook().with("catalogue.yaml", "fiscal_year: 2566\nrounds:\n\t- id: 12m\n").errors())
                .contains("not-yaml catalogue.yaml:3");
    }

    @Test
    void twoDocumentsInOneFileAreNoRuleBook() {
        assertThat(aSmallBook().with("catalogue.yaml", SmallBook.CATALOGUE + "---\ntitle: อีกชุด\n").errors())
                .contains("not-yaml catalogue.yaml:19");
    }

    @Test
    void anUnseenSignIsNamedWithItsLine() {
        assertThat(aSmallBook().with("examples/all.yaml", "# ก\n# ข\n- name: \u0000\n").errors())
                .containsExactly("not-yaml examples/all.yaml:3");
    }

    @Test
    void aFileOfAnotherEncodingIsToldToBeSavedAgain() {
        var thai = "title: ชุดตัวชี้วัด\n".getBytes(Charset.forName("windows-874"));
        var reading = new RuleBookReader().read(RuleBookFiles.of(Map.of("catalogue.yaml", thai)));

        assertThat(reading.problems()).extracting(Problem::code).contains(ProblemCode.NOT_UTF8);
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsDoNotMatter() {
        var book = aSmallBook().with("catalogue.yaml", "\uFEFF" + SmallBook.CATALOGUE.replace("\n", "\r\n"))
                .with("indicators/all.yaml", SmallBook.INDICATORS.replace("\n", "\r\n"));

        assertThat(book.read().strict().problems()).isEmpty();
        assertThat(book.planted("indicators/all.yaml", "title: นักศึกษาที่สร้างชื่อเสียง", "title: 1").errors())
                .containsExactly("unquoted-value indicators/all.yaml:7 honour.title = 1");
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertThat(aSmallBook().with("indicators/all.yaml", "[".repeat(100_000)).errors())
                .containsExactly("not-yaml indicators/all.yaml:1");
        assertThat(aSmallBook().with("indicators/all.yaml", "- ".repeat(100_000) + "x").errors())
                .containsExactly("not-yaml indicators/all.yaml:1");
    }

    @Test
    void aBombOfAliasesIsRefused() {
        var bomb = "a: &a [x, x]\nb: [" + "*a, ".repeat(1000) + "*a]\n";

        assertThat(aSmallBook().with("catalogue.yaml", bomb).errors()).contains("not-yaml catalogue.yaml");
    }

    @Test
    void anAnchorThatHoldsItselfIsNoMapping() {
        assertThat(aSmallBook().with("indicators/all.yaml", "&a [ *a ]\n").without("examples/all.yaml").errors())
                .contains("not-a-mapping indicators/all.yaml:1 indicators[1]");
    }

    @Test
    void anHonestAnchorMayStandForWhatIsSaidTwice() {
        assertThat(aSmallBook().withIndicators("""
                                               - id: honour
                                                 title: นักศึกษาที่สร้างชื่อเสียง
                                                 role_groups: [teacher]
                                                 scoring: { method: award-sum, ladder: award-5 }
                                                 evidence: &awards { any_of: [certificate], optional: [photo] }
                                               - id: sport
                                                 title: กีฬาดีเด่น
                                                 role_groups: [teacher]
                                                 scoring: { method: award-sum, ladder: award-5 }
                                                 evidence: *awards
                                               """).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# ว่าง\n", "null\n", "[]\n", "{}\n", "5\n", "ข้อความ\n", "? [a]\n: b\n",
            "!!java.lang.Object {}\n", "*nothing\n", "%YAML 9.9\n---\na: 1\n", "\"\\ud800\": 1\n", "- - -\n"})
    void anythingElseIsAFaultyReading(String text) {
        for (var file : List.of("catalogue.yaml", "indicators/all.yaml")) {
            assertThat(aSmallBook().with(file, text).read()).isInstanceOf(Faulty.class);
        }
    }

    @Test
    void aBookWithoutIndicatorsMeasuresNothing() {
        assertThat(aSmallBook().withIndicators("# ยังไม่มี\n").errors()).containsExactly("missing-file indicators/");
    }
}
