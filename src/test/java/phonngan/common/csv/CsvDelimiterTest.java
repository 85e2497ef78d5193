package phonngan.common.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

class CsvDelimiterTest {

    @Test
    void theHeaderRecordTellsTheDelimiter() {
        assertDelimiter(',', "id,name,note");
        assertDelimiter(';', "id;name;note");
        assertDelimiter('\t', "id\tname\tnote");
    }

    @Test
    void onlyDelimitersOutsideQuotesCount() {
        assertDelimiter(';', "\"id, or, code\";\"name, or, nick\";note");
        assertDelimiter(',', "\"a;b;c;d\",\"e;f\nand;more\"");
        assertDelimiter(',', "\"id\",\"name\"");
    }

    @Test
    void theOneThatOccursMostWinsAndTheCommaWhereNoneDoes() {
        assertDelimiter(';', "ชื่อ, นามสกุล;อีเมล;รหัส");
        assertDelimiter(',', "a,b;c");
        assertDelimiter(',', "id");
    }

    @Test
    void blankRecordsBeforeTheHeadersTellNothing() {
        assertDelimiter(',', "\n;;;;\n \nid,name");
    }

    @Test
    void aFirstLineMayNameTheDelimiterAndIsNoRecord() {
        for (var first : new String[]{"sep=;", "SEP=;", "\"sep=;\"", "sep=;;;;", "\uFEFFsep=;"}) {
            var file = Reading.opened(first + "\r\nid;name, nick\r\n1;a\r\n");
            assertThat(file.delimiter()).as(first).isEqualTo(';');
            assertThat(file.headers().titles()).containsExactly("id", "name, nick");
            assertThat(file.headerLine()).isEqualTo(2);
            assertThat(Reading.shown(file)).containsExactly("1@3 1 | a");
        }
        assertThat(Reading.opened("sep=\t\nid\tname\n").delimiter()).isEqualTo('\t');
        assertThat(Reading.opened("sep=|\nid|name\n").headers().titles()).containsExactly("id", "name");
    }

    @Test
    void aSheetSavedAsUnicodeTextIsReadWithItsTabs() {
        var file = Reading.opened("\uFEFFรหัส\tชื่อ\r\nS01\t\"สม\tชาย\"\r\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(file.delimiter()).isEqualTo('\t');
        assertThat(Reading.shown(file)).containsExactly("1@2 S01 | สม␉ชาย");
    }

    @Test
    void aFileOfOneColumnIsFine() {
        assertThat(Reading.rows("รหัส\nS01\n\n\"S02\"\nS03\n")).containsExactly("1@2 S01", "2@4 S02", "3@5 S03");
    }

    @Test
    void headersThatCannotBeReadRefuseTheFile() {
        assertThat(Reading.refusal("\n\"id,name\n1,a\n2,b\n")).isEqualTo("unreadable-header@2");
        assertThat(Reading.refusal("\"id\"x,name\n1,a\n")).isEqualTo("unreadable-header@1");
    }

    private static void assertDelimiter(char delimiter, String header) {
        assertThat(Reading.opened(header + "\n").delimiter()).isEqualTo(delimiter);
    }
}
