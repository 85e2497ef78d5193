package phonngan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import phonngan.common.Language;
import phonngan.common.ProblemCode;
import phonngan.common.Wording;

/// `src/docs/problems.md` is made from the codes and their texts, and is never behind them. `-Dproblems.rewrite=true`
/// writes the page anew.
class ProblemsPageTest {
    private static final Path PAGE = Path.of("src/docs/problems.md");
    private static final List<String> TEXTS = List.of(".message", ".remedy");

    /// Arguments that show their own place, so that the page prints `{0}` where the sentence has its first one.
    private static final List<String> PLACES = IntStream.range(0, 10).mapToObj(it -> "{" + it + "}").toList();

    @Test
    void thePageSaysWhatTheCodesAndTheirTextsSay() throws IOException {
        var page = page();
        if (Boolean.getBoolean("problems.rewrite")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("write it anew: mvn test -Dtest=ProblemsPageTest -Dproblems.rewrite=true")
                .isEqualTo(page);
    }

    @Test
    void noNumberAndNoWordStandsTwice() {
        assertThat(ProblemCode.values()).extracting(ProblemCode::number).doesNotHaveDuplicates();
        assertThat(ProblemCode.values()).extracting(ProblemCode::word).doesNotHaveDuplicates();
    }

    @Test
    void everyCodeHasItsFourTextsAndNoTextIsLeftOver() {
        var keys = Arrays.stream(ProblemCode.values())
                .flatMap(code -> TEXTS.stream().map(text -> code.word() + text)).toList();
        for (var language : Language.values()) {
            assertThat(bundle(language).keySet()).as(language.tag()).containsExactlyInAnyOrderElementsOf(keys);
        }
        for (var key : keys) {
            assertThat(say(Language.TH, key)).as(key).containsPattern("[ก-๙]");
            assertThat(say(Language.EN, key)).as(key).containsPattern("[a-z]").doesNotContainPattern("[ก-๙]{30}");
        }
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle("messages/problems", language.locale(), ResourceBundle.Control
                .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String page() {
        var lines = new ArrayList<>(List.of("# ปัญหาทุกข้อ · Every problem", "",
                "หน้านี้สร้างจากรหัสปัญหาและข้อความในโปรแกรม โปรดอย่าแก้ด้วยมือ หมายเลขไม่ถูกนำกลับมาใช้ซ้ำ {0} {1} คือที่ของชื่อไฟล์ แถว หรือค่าที่พบ  ",
                "This page is made from the program's codes and texts; do not edit it by hand. Numbers are never used again."
                        + " {0} {1} stand for the file, row or value in question.",
                ""));
        var byNumber = new TreeMap<Integer, ProblemCode>();
        Arrays.stream(ProblemCode.values()).forEach(it -> byNumber.put(it.number(), it));
        byNumber.values().forEach(code -> lines.addAll(section(code)));
        return String.join("\n", lines);
    }

    private static List<String> section(ProblemCode code) {
        return List.of("## P-" + code.number() + " `" + code.word() + "`", "",
                "- " + say(Language.TH, code.word() + ".message"),
                "- **แก้อย่างไร** " + say(Language.TH, code.word() + ".remedy"),
                "- " + say(Language.EN, code.word() + ".message"),
                "- **Remedy** " + say(Language.EN, code.word() + ".remedy"), "");
    }

    private static String say(Language language, String key) {
        return Wording.say(language, "problems", key, PLACES).replace("\n", " ").replace("<", "&lt;");
    }
}
