package phonngan.common.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.Function;

import org.junit.jupiter.api.Test;

import phonngan.common.Points;

class CsvWriterTest {

    @Test
    void aListOfScoresIsPlainTextWithoutAnyQuotes() {
        assertThat(written(CsvWriter::plain, csv -> {
            csv.row("ชื่อ", "subject_id", "base", "amount", "version");
            csv.text("สมชาย ใจดี").text("S01").number(Points.of("2.50")).number(new BigDecimal("9000.00")).number(2);
            csv.endRow();
            csv.text("สมหญิง").text("S02").empty().empty().number(-1).endRow();
        })).isEqualTo("""
                      ชื่อ,subject_id,base,amount,version
                      สมชาย ใจดี,S01,2.5,9000.00,2
                      สมหญิง,S02,,,-1
                      """);
    }

    @Test
    void onlyCellsThatNeedThemGetQuotes() {
        assertThat(written(CsvWriter::plain, csv -> {
            csv.row("ก,ข", "กล่าวว่า \"ดี\"", "สอง\nบรรทัด", "สอง\r\nบรรทัด", "ก;ข", " ก ", "");
        })).isEqualTo("\"ก,ข\",\"กล่าวว่า \"\"ดี\"\"\",\"สอง\nบรรทัด\",\"สอง\r\nบรรทัด\",ก;ข, ก ,\n");
    }

    @Test
    void textThatASpreadsheetWouldCalculateGetsAnApostropheAndNumbersDoNot() {
        assertThat(written(CsvWriter::plain, csv -> {
            csv.row("=1+1", "+66", "-5", "@SUM(A1)", "\tx", "\rx", "a=1", "'=1", "=\"a,b\"");
            csv.number(Points.of("-5")).number(new BigDecimal("-5.00")).number(-5).endRow();
        })).isEqualTo("""
                      '=1+1,'+66,'-5,'@SUM(A1),'\tx,"'\rx",a=1,'=1,"'=""a,b""\"
                      -5,-5.00,-5
                      """);
    }

    @Test
    void anExportThatIsReadBackHasEveryTextAsItIs() {
        assertThat(written(CsvWriter::exact, csv -> csv.row("=1+1", "-5", "ก,ข"))).isEqualTo("=1+1,-5,\"ก,ข\"\n");
    }

    @Test
    void aFileForExcelBeginsWithTheMarkAndNothingElseDoes() {
        assertThat(written(CsvWriter::withByteOrderMark, csv -> csv.row("=1"))).isEqualTo("\uFEFF'=1\n");
        assertThat(written(CsvWriter::plain, csv -> csv.row("a"))).isEqualTo("a\n");
        assertThat(written(CsvWriter::exact, csv -> csv.row("a"))).isEqualTo("a\n");
    }

    @Test
    void aRowOfOneEmptyCellIsNoBlankLine() {
        assertThat(written(CsvWriter::plain, csv -> csv.row("").row("", "").row("a").row("")))
                .isEqualTo("\"\"\n,\na\n\"\"\n");
    }

    @Test
    void standardOutputStaysOpen() {
        var closed = new boolean[1];
        var out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        var csv = CsvWriter.plain(out);
        csv.row("a").flush();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("a\n");
        assertThat(closed[0]).isFalse();
        csv.close();
        assertThat(closed[0]).isTrue();
    }

    private static String written(Function<OutputStream, CsvWriter> kind, Consumer<CsvWriter> rows) {
        var out = new ByteArrayOutputStream();
        try (var csv = kind.apply(out)) {
            rows.accept(csv);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
