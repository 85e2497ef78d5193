package phonngan.common.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.common.Place;

class CsvEncodingTest {
    private static final Charset WINDOWS_874 = Charset.forName("x-windows-874");
    private static final String ANSWERS = """
                                          ประทับเวลา,ชื่อ,รางวัล
                                          1/10/2565,สมชาย ใจดี,“ระดับประเทศ” – ที่ ๑…
                                          """;
    private static final String ROW = "1@2 1/10/2565 | สมชาย ใจดี | “ระดับประเทศ” – ที่ ๑…";

    @Test
    void utf8IsReadWithAndWithoutItsMark() {
        assertReads(ANSWERS.getBytes(StandardCharsets.UTF_8), "UTF-8");
        assertReads(("\uFEFF" + ANSWERS).getBytes(StandardCharsets.UTF_8), "UTF-8");
    }

    @Test
    void utf16IsReadByItsMark() {
        assertReads(("\uFEFF" + ANSWERS).getBytes(StandardCharsets.UTF_16LE), "UTF-16LE");
        assertReads(("\uFEFF" + ANSWERS).getBytes(StandardCharsets.UTF_16BE), "UTF-16BE");
    }

    @Test
    void whatIsNotUtf8IsReadAsWindows874WithItsDashesQuotesAndNoBreakSpaces() {
        assertReads(ANSWERS.getBytes(WINDOWS_874), "windows-874");
        // 80 is the euro, A0 the no-break space: under Java's "Cp874" it would be a tone mark
        var cells = Reading.cells(Reading.opened(bytes("69 64 0A 80 A0 A1 0A"))).getFirst();
        assertThat(cells).containsExactly("€\u00A0ก");
    }

    @Test
    void oneByteThatIsNotUtf8AtTheVeryEndIsEnough() {
        var file = Reading.opened(joined("id,name\n1,a\n".getBytes(StandardCharsets.UTF_8), bytes("32 2C A1")));
        assertThat(file.encoding()).isEqualTo("windows-874");
        assertThat(Reading.shown(file)).containsExactly("1@2 1 | a", "2@3 2 | ก");
    }

    @Test
    void theMarkIsNoPartOfTheFirstHeader() {
        var file = Reading.opened("\uFEFF\uFEFF\"ประทับเวลา\",ชื่อ\n1,a\n");
        assertThat(file.headers().titles()).containsExactly("ประทับเวลา", "ชื่อ");
    }

    @Test
    void everyByteThatWindows874LeavesUndefinedRefusesTheFile() {
        for (var undefined : new String[]{"81", "82", "83", "84", "86", "87", "88", "89", "8A", "8B", "8C", "8D",
                "8E", "8F", "90", "98", "99", "9A", "9B", "9C", "9D", "9E", "9F", "DB", "DC", "DD", "DE", "FC", "FD",
                "FE", "FF"}) {
            var file = joined("id\nA\n".getBytes(StandardCharsets.US_ASCII), bytes("A1 " + undefined + " 0A"));
            assertThat(Reading.refusal(file)).as(undefined).isEqualTo("undefined-bytes@3");
        }
    }

    @Test
    void aBrokenByteInAUtf8FileIsReportedWhereItStands() {
        var file = joined(ANSWERS.getBytes(StandardCharsets.UTF_8), bytes("E0 B8 2C 0A"));
        assertThat(Reading.refusal(file)).isEqualTo("undefined-bytes@3");
        assertThat(CsvFile.open(CsvSource.of("answers.csv", file)))
                .isInstanceOfSatisfying(CsvOpening.Refused.class, refused -> assertThat(refused.problems().toString())
                        .contains("[3, 0xE0, UTF-8]"));
    }

    @Test
    void aMarkIsAPromise() {
        assertThat(Reading.refusal(joined(bytes("EF BB BF"), ANSWERS.getBytes(WINDOWS_874))))
                .isEqualTo("undefined-bytes@1");
        assertThat(Reading.refusal(bytes("FF FE 69 00 64 00 0A 00 00 D8 41 00"))).isEqualTo("undefined-bytes@2");
    }

    @Test
    void nulBytesInTheHeadersSayThatTheFileIsNoText() {
        assertThat(Reading.refusal("i\0d\n1\n")).isEqualTo("binary-file@1");
        assertThat(Reading.refusal(ANSWERS.getBytes(StandardCharsets.UTF_16LE))).isEqualTo("binary-file@1");
        var workbook = bytes("50 4B 03 04 14 00 06 00 08 00 00 00 21 00 8F 99 DB FF");
        assertThat(Reading.refusal(workbook)).isEqualTo("binary-file@1");
    }

    @Test
    void aNulCostsItsOwnRowOnly() {
        assertThat(Reading.rows("id,name\n1,ก\n2,\0\n\"3\0\",\"ก\nข\"\n4,ข\n")).containsExactly("1@2 1 | ก",
                "2@3 ! nul-in-row", "3@4+1 ! nul-in-row", "4@6 4 | ข");
    }

    @Test
    void aLetterThatIsLostAlreadyCostsItsOwnRowOnlyUnlessItIsInTheHeaders() {
        assertThat(Reading.rows("id,name\n1,a\n2,สม\uFFFDชาย\n3,b\n")).containsExactly("1@2 1 | a",
                "2@3 ! damaged-text", "3@4 3 | b");
        assertThat(Reading.refusal("id,n\uFFFDme\n1,a\n")).isEqualTo("damaged-text@1");
    }

    @Test
    void theCellOfALostLetterIsNamed() {
        var refused = (CsvRow.Refused) Reading.rows(Reading.opened("id,name\n2,สม\uFFFDชาย\n")).getFirst();
        assertThat(refused.problem().place()).isEqualTo(new Place("answers.csv", 1L, 2L, "name", "สม\uFFFDชาย"));
    }

    @Test
    void aFileOfNothingIsEmpty() {
        assertThat(Reading.refusal("")).isEqualTo("empty-file");
        assertThat(Reading.refusal("\uFEFF")).isEqualTo("empty-file");
        assertThat(Reading.refusal("\n \r\n,,\n\"\"\n")).isEqualTo("empty-file");
        assertThat(Reading.refusal("sep=;\n")).isEqualTo("empty-file");
    }

    @Test
    void aCharacterMayLieAcrossTwoBlocksOfTheFile() {
        for (int shift = 0; shift < 4; shift++) {
            var long_ = "x".repeat(65_530 + shift) + "กขฃคฅฆ";
            assertThat(Reading.cells(Reading.opened("id\n" + long_ + "\n"))).containsExactly(java.util.List.of(long_));
        }
    }

    @Test
    void aFileOnDiskIsReadByItsPathAndRefusedWhenItCannotBe(@TempDir Path folder) throws IOException {
        var path = Files.writeString(folder.resolve("คำตอบ.csv"), ANSWERS);
        assertThat(CsvFile.open(path)).isInstanceOfSatisfying(CsvOpening.Opened.class, opened -> {
            var file = (CsvFile) opened.it();
            assertThat(file.name()).isEqualTo("คำตอบ.csv");
            assertThat(Reading.shown(file)).containsExactly(ROW);
        });
        for (var unreadable : new Path[]{folder, folder.resolve("nobody.csv")}) {
            assertThat(CsvFile.open(unreadable)).isInstanceOfSatisfying(CsvOpening.Refused.class,
                    refused -> assertThat(refused.problems().toString()).contains("UNREADABLE_FILE"));
        }
    }

    private static void assertReads(byte[] bytes, String encoding) {
        var file = Reading.opened(bytes);
        assertThat(file.encoding()).isEqualTo(encoding);
        assertThat(file.headers().titles()).containsExactly("ประทับเวลา", "ชื่อ", "รางวัล");
        assertThat(Reading.shown(file)).containsExactly(ROW);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.ofDelimiter(" ").parseHex(hex);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }
}
