package phonngan.common.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Nothing that people wrote is computed by a spreadsheet, and it comes back as it was.
class FormulaGuardTest {
    private static final CsvField TEXT = CsvField.required("text");
    private static final CsvField OTHER = CsvField.required("other");

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+66 81 234 5678", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1",
            "＠x", "\0=1"})
    void whatCouldBeAFormulaIsWrittenBehindAnApostrophe(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "นายสมชาย", "5", "'", "'สวัสดี", "1=1", "ก-ข"})
    void anyOtherTextIsLeftAlone(String text) {
        assertThat(FormulaGuard.guard(text)).isEqualTo(text);
        assertThat(FormulaGuard.bare(text)).isEqualTo(text);
    }

    @Property
    void everyTextComesBackFromAFileAsItWas(
            @ForAll List<@Chars({'=', '+', '-', '@', '"', ',', '＝', '＋', '－', '＠',
                    ';'}) @CharRange(from = 'ก', to = 'ฮ') @StringLength(max = 6) String> texts) {
        var out = new ByteArrayOutputStream();
        try (var csv = CsvWriter.withByteOrderMark(out)) {
            csv.row("text", "other");
            texts.forEach(it -> csv.text(it).text("x").endRow());
        }

        assertThat(read(out.toByteArray())).isEqualTo(texts);
    }

    private static List<String> read(byte[] content) {
        var file = ((CsvOpening.Opened<CsvFile>) CsvFile.open(CsvSource.of("f.csv", content))).it();
        var table = ((CsvOpening.Opened<CsvTable>) CsvTable.of(file, List.of(TEXT, OTHER))).it();
        var texts = new ArrayList<String>();
        try (var rows = table.rows()) {
            rows.forEach(it -> texts.add(table.cell((CsvRow.Cells) it, TEXT)));
        }
        return texts;
    }
}
