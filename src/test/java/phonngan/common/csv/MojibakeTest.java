package phonngan.common.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class MojibakeTest {
    private static final Charset WINDOWS_874 = Charset.forName("x-windows-874");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String ANSWERS = """
                                          ประทับเวลา,ชื่อ,หมายเหตุ
                                          1/10/2565,นายสมชาย ใจดี,ได้รับรางวัลครูดีเด่น
                                          2/10/2565,นางสาวสมหญิง มีสุข,
                                          """;

    @Test
    void utf8ReadAsWindows874IsRefusedHoweverTheUndefinedBytesWereTreated() {
        var replaced = new String(ANSWERS.getBytes(StandardCharsets.UTF_8), WINDOWS_874);
        assertThat(replaced).startsWith("เธ\uFFFDเธฃเธฐ");
        assertThat(Reading.refusal(replaced)).isEqualTo("mojibake");
        assertThat(Reading.refusal(replaced.replace('\uFFFD', '?'))).isEqualTo("mojibake");
        assertThat(Reading.refusal(replaced.replace("\uFFFD", ""))).isEqualTo("mojibake");
        assertThat(Reading.refusal(replaced.replace('\u00A0', ' '))).isEqualTo("mojibake");
    }

    @Test
    void utf8ReadAsWindows1252OrLatin1OrOnAMacIsRefused() {
        for (var charset : new Charset[]{WINDOWS_1252, StandardCharsets.ISO_8859_1, Charset.forName("x-MacRoman")}) {
            var misread = new String(ANSWERS.getBytes(StandardCharsets.UTF_8), charset);
            assertThat(Reading.refusal(misread)).as(charset.name()).isEqualTo("mojibake");
        }
    }

    @Test
    void windows874ReadAsWindows1252IsRefused() {
        var misread = new String(ANSWERS.getBytes(WINDOWS_874), WINDOWS_1252);
        assertThat(misread).startsWith("»ÃÐ·ÑºàÇÅÒ");
        assertThat(Reading.refusal(misread)).isEqualTo("mojibake");
    }

    @Test
    void aFileMisreadAndStoredAsWindows874IsRefusedToo() {
        var misread = new String("id\nนาย\n".getBytes(StandardCharsets.UTF_8), WINDOWS_874);
        assertThat(Reading.refusal(misread.getBytes(WINDOWS_874))).isEqualTo("mojibake");
    }

    @Test
    void oneMisreadWordIsEnoughWhereAllElseIsAscii() {
        assertThat(Reading.refusal("id,name\nS01," + misread("สมชาย") + "\nS02,Somchai\n")).isEqualTo("mojibake");
    }

    @Test
    void goodThaiWithTheTellTaleLettersIsNotRefused() {
        assertThat(Reading.refusal("name\nเธอ\nเธอเธอเธอ\nเธอ\n")).isEqualTo("opened");
        assertThat(Reading.refusal("name\nเนตร\nเนตรเนตร\nเนคเทค\n")).isEqualTo("opened");
        assertThat(Reading.refusal("name\nเธอเน้นเนื้อเนียนเนิ่นนาน\nเธอเนี่ยนะ\n")).isEqualTo("opened");
        assertThat(Reading.refusal("name\nเธอเน้นเนื้อเนียน\nเนตรนภา\n".getBytes(WINDOWS_874))).isEqualTo("opened");
    }

    @Test
    void otherLanguagesAndSignsAreNotRefused() {
        assertThat(Reading.refusal("name\ncafé à la crème ¸ ¹\nÀÉÎ\nsmörgåsbord\n")).isEqualTo("opened");
        assertThat(Reading.refusal("name\n············\n°°°°°°\n“…”–—\n")).isEqualTo("opened");
        assertThat(Reading.refusal("name\nПривет\n日本語\nΑθήνα\n😀😀😀\n")).isEqualTo("opened");
    }

    @Test
    void aMisreadFileNamePastedIntoOneAnswerDoesNotRefuseTheFile() {
        assertThat(Reading.refusal(ANSWERS + "3/10/2565,นายสมศักดิ์ พากเพียร," + misread("แผน") + ".pdf\n"))
                .isEqualTo("opened");
    }

    @Test
    void aMisreadColumnDoes() {
        var file = new StringBuilder("รหัส,ชื่อ,หน่วยงาน\n");
        for (int row = 1; row <= 20; row++) {
            file.append(row).append(",").append(misread("สมชาย")).append(",สกร.อำเภอเมือง\n");
        }
        assertThat(Reading.refusal(file.toString())).isEqualTo("mojibake");
    }

    private static String misread(String thai) {
        return new String(thai.getBytes(StandardCharsets.UTF_8), WINDOWS_874).replace("\uFFFD", "?");
    }
}
