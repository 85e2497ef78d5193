package phonngan.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static phonngan.testkit.IntakeDesk.HEADERS;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import phonngan.intake.IntakeCounts;
import phonngan.testkit.IntakeAccount;
import phonngan.testkit.IntakeDesk;

/// Files of answers in every encoding and shape, and the account of each: what is read, what is refused, and where.
class HostileFilesTest {
    private static final Charset WINDOWS_874 = Charset.forName("x-windows-874");
    private static final String ANSWERS = HEADERS + "ก-1,S1,6,1 เม.ย. 66,อบรม “ออนไลน์” – ๖ ชม.\n";
    private static IntakeDesk desk;

    @BeforeAll
    static void open() {
        desk = new IntakeDesk();
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    @Test
    void everyEncodingOfAnOfficeSaysTheSame() {
        for (var bytes : new byte[][]{ANSWERS.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + ANSWERS).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + ANSWERS).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + ANSWERS).getBytes(StandardCharsets.UTF_16BE), ANSWERS.getBytes(WINDOWS_874)}) {
            var account = desk.read(bytes);
            assertThat(account.told()).containsExactly("1 rows: 1 stored");
            assertThat(account.notes()).containsExactly("ก-1: อบรม “ออนไลน์” – ๖ ชม.");
        }
    }

    @Test
    void aFileOfAnotherEncodingIsRefusedWithTheLine() {
        assertThat(desk.read(ANSWERS.getBytes(StandardCharsets.UTF_16LE)).told())
                .containsExactly("file@1 binary-file");
        assertThat(desk.read(joined(ANSWERS, "81")).told()).containsExactly("file@3 undefined-bytes");
        // a Thai letter cut in half in the middle of a UTF-8 file
        assertThat(desk.read(joined(ANSWERS, "E0 B8 0A")).told()).containsExactly("file@3 undefined-bytes");
        assertThat(desk.read(joined(ANSWERS, "ED A0 80 0A")).told()).containsExactly("file@3 undefined-bytes");
        assertThat(desk.read(joined(ANSWERS, "C0 80 0A")).told()).containsExactly("file@3 undefined-bytes");
    }

    @Test
    void garbledThaiIsRefused() {
        var twice = new String(ANSWERS.getBytes(StandardCharsets.UTF_8), WINDOWS_874);
        assertThat(desk.read(twice).told()).containsExactly("file mojibake");
        var western = new String(ANSWERS.getBytes(WINDOWS_874), Charset.forName("windows-1252"));
        assertThat(desk.read(western).told()).containsExactly("file mojibake");
    }

    @Test
    void aLostLetterOrANulCostsItsOwnRowOnly() {
        assertThat(desk.readRows("""
                                 A,S1,6,1/4/2566,ดี
                                 B,S1,6,1/4/2566,สม\uFFFDชาย
                                 C,S\u00001,6,1/4/2566,
                                 D,S1,6,1/4/2566,ดี
                                 """).told()).containsExactly("4 rows: 2 stored, 2 refused",
                "2@3 damaged-text หมายเหตุ “สม\uFFFDชาย”", "3@4 nul-in-row รหัส “S␀1”");
    }

    @Test
    void marksOfByteOrderInTheMiddleAreNoText() {
        assertThat(desk.readRows("\uFEFFA,S1,6,1/4/2566,ดี\n").told()).containsExactly("1 rows: 1 stored",
                "~1@2 hidden-characters รหัสคำตอบ “‹U+FEFF›A”");
    }

    @Test
    void quotesThatDoNotMatchCostTheirOwnLinesOnly() {
        assertThat(desk.readRows("""
                                 A,S1,6,1/4/2566,ดี
                                 "B,S1,6,1/4/2566,เปิดต้นแถว
                                 C,S1,6,1/4/2566,ดี
                                 D,"S1,6,1/4/2566,เปิดกลางแถว
                                 E,S1,6,1/4/2566,ดี
                                 F,S1,6,1/4/2566,"เปิดท้ายแถว
                                 G,S1,6,1/4/2566,ดี
                                 H,"S1"x,6,1/4/2566,ข้อความหลังปิด
                                 I,S1,6,1/4/2566,ท่อ 5" ยาว
                                 """).told()).containsExactly("9 rows: 5 stored, 4 refused",
                "2@3 unreadable-row รหัสคำตอบ “\"B,S1,6,1/4/2566,เปิดต้นแถว”",
                "4@5 unreadable-row รหัส “D,\"S1,6,1/4/2566,เปิดกลางแถว”",
                "6@7 unreadable-row หมายเหตุ “F,S1,6,1/4/2566,\"เปิดท้ายแถว”",
                "8@9 unreadable-row รหัส “H,\"S1\"x,6,1/4/2566,ข้อความหลังปิด”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\u000B", "\f"})
    void anyLineEndInAQuotedCellIsASpace(String end) {
        var account = desk.readRows("A,S1,6,1/4/2566,\"หนึ่ง" + end + "สอง\"\nB,S1,6,1/4/2566,ดี\n");
        assertThat(account.told()).containsExactly("2 rows: 2 stored");
        assertThat(account.notes()).containsExactly("A: หนึ่ง สอง", "B: ดี");
    }

    @Test
    void aQuoteThatNeverClosesCostsItsOwnLineOnlyAndEveryLineIsTold() {
        var rows = new StringBuilder("A,S1,6,1/4/2566,\"ไม่ปิด\n");
        for (int row = 1; row <= 20_000; row++) {
            rows.append("x,S1,หก,,\n");
        }
        var account = desk.readRows(rows.toString());
        assertThat(account.counts()).isEqualTo(new IntakeCounts(0, 0, 0, 20_001));
        assertThat(account.told().get(1)).isEqualTo("1@2 unreadable-row หมายเหตุ “A,S1,6,1/4/2566,\"ไม่ปิด”");
    }

    @Test
    void rowsOfAnotherWidthAreTakenOnlyWhereNothingMoved() {
        assertThat(desk.readRows("""
                                 A,S1,6,1/4/2566
                                 B,S1,6,1/4/2566,ดี,,,
                                 C,S1,6,1/4/2566,ดี,เกิน
                                 D,S1,6
                                 E
                                 ,,,,
                                 "","", ,\u00A0,
                                 F;S1;6;1/4/2566;ดี
                                 G\tS1\t6\t1/4/2566\tดี
                                 H,S1,1,234,1/4/2566,ดี
                                 """).told()).containsExactly("8 rows: 3 stored, 5 refused",
                "3@4 too-many-cells หมายเหตุ “C,S1,6,1/4/2566,ดี,เกิน”", "5@6 missing-value ชั่วโมง",
                "6@9 missing-value ชั่วโมง", "7@10 missing-value ชั่วโมง",
                "8@11 too-many-cells หมายเหตุ “H,S1,1,234,1/4/2566,ดี”");
    }

    @Test
    void theSeparatorMayBeNamedOrFound() {
        for (var separator : new String[]{",", ";", "\t", "|"}) {
            var named = "sep=" + separator + "\r\n" + ANSWERS.replace(",", separator);
            assertThat(desk.read(named).told()).containsExactly("1 rows: 1 stored");
        }
        assertThat(desk.read(ANSWERS.replace(",", ";")).told()).containsExactly("1 rows: 1 stored");
        assertThat(desk.read("sep=;\n" + ANSWERS).told()).startsWith("file missing-header รหัสคำตอบ");
    }

    @Test
    void aFileWithoutAHeaderOrARowIsNoFault() {
        for (var nothing : new String[]{"", "\uFEFF", "\n\n \n", ",,,\n\"\",\n", "\u200B\n", "sep=,\n"}) {
            assertThat(desk.read(nothing).told()).containsExactly("file empty-file");
        }
        assertThat(desk.read(HEADERS).told()).containsExactly("0 rows");
        assertThat(desk.read(HEADERS + "\n,,,,\n \n").told()).containsExactly("0 rows");
        assertThat(desk.read("A,S1,6,1/4/2566,ดี\n").told()).startsWith("file missing-header รหัสคำตอบ");
    }

    @Test
    void headersMayBeOddOnlyWhereTheyMeanNothing() {
        assertThat(desk.read("ก,ก,,," + HEADERS + "1,2,3,4,A,S1,6,1/4/2566,ดี\n").told())
                .containsExactly("1 rows: 1 stored");
        assertThat(desk.read("รหัส\u200B," + HEADERS + "S2,A,S1,6,1/4/2566,ดี\n").told())
                .containsExactly("file repeated-header รหัส\u200B");
        assertThat(desk.read("\"รหัสคำตอบ\n,รหัส,ชั่วโมง,วันที่,หมายเหตุ\nA,S1,6,1/4/2566,ดี\n").told())
                .containsExactly("file@1 unreadable-header “\"รหัสคำตอบ”");
    }

    @Test
    void tenThousandColumnsAreReadLikeFive() {
        var more = ",x".repeat(9_995);
        assertThat(desk.read(HEADERS.strip() + more + "\nA,S1,6,1/4/2566,ดี" + more + "\n,S1,6,1/4/2566,ดี\n").told())
                .containsExactly("2 rows: 1 stored, 1 refused", "2@3 missing-value รหัสคำตอบ");
    }

    @Test
    void aFullFileOfNotesFitsIntoMemory() {
        var rows = new StringBuilder();
        var note = "ก".repeat(19_000);
        for (int row = 0; row < 300; row++) {
            rows.append(row).append(",S1,6,1/4/2566,").append(note).append('\n');
        }
        IntakeAccount account = desk.readRows(rows.toString());
        assertThat(account.counts()).isEqualTo(new IntakeCounts(300, 0, 0, 0));
    }

    private static byte[] joined(String text, String hex) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(HexFormat.ofDelimiter(" ").parseHex(hex));
        return bytes.toByteArray();
    }
}
