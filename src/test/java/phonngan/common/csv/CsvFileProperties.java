package phonngan.common.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// What holds for every file. At the usual thousand tries each, the first two see well over ten thousand hostile rows.
class CsvFileProperties {
    private static final int COLUMNS = 3;

    /// Whatever the text: each physical line is in exactly one row, or a header, or nothing is to be seen in it.
    @Property
    void everyLineIsAccountedFor(@ForAll("soup") String soup) {
        var text = "a,b,c\n" + soup;
        var lines = physicalLines(text);
        var file = Reading.opened(text);
        assertThat(file.lines()).isEqualTo(lines.size());

        long row = 0;
        long line = 2;
        long taken = 0;
        long refused = 0;
        for (var read : Reading.rows(file)) {
            assertThat(read.row()).isEqualTo(++row);
            assertThat(read.line()).isGreaterThanOrEqualTo(line);
            assertNothingIsSeenIn(lines, line, read.line());
            line = read.line() + read.lines();
            switch (read) {
                case CsvRow.Cells cells -> {
                    taken += cells.lines();
                    assertThat(cells.cells()).hasSize(COLUMNS).anyMatch(cell -> !cell.isBlank());
                }
                case CsvRow.Refused _ -> refused += read.lines();
            }
        }
        assertNothingIsSeenIn(lines, line, lines.size() + 1L);

        try (var rows = file.rows()) {
            rows.forEach(_ -> {
            });
            var account = rows.account();
            assertThat(account.lines()).isEqualTo(lines.size());
            assertThat(account.taken()).isEqualTo(taken);
            assertThat(account.refused()).isEqualTo(refused);
        }
    }

    /// Good rows survive to the character, whatever broken lines stand between them.
    @Property
    void goodRowsSurviveBetweenBrokenLines(@ForAll("goodAndBroken") List<Piece> pieces, @ForAll("lineEnd") String end) {
        var text = new StringBuilder("a,b,c" + end);
        pieces.forEach(piece -> text.append(piece.written()).append(end));

        var expected = pieces.stream().map(piece -> piece.cells().isEmpty() ? "refused" : piece.cells().toString());
        var rows = Reading.rows(Reading.opened(text.toString())).stream().map(row -> switch (row) {
            case CsvRow.Cells cells -> cells.cells().toString();
            case CsvRow.Refused _ -> "refused";
        });
        assertThat(rows).containsExactlyElementsOf(expected.toList());
    }

    /// What the writer wrote, the reader reads.
    @Property
    void whatIsWrittenExactlyIsReadExactly(@ForAll("rows") List<List<String>> rows) {
        var out = new ByteArrayOutputStream();
        try (var csv = CsvWriter.exact(out)) {
            csv.row("a", "b", "c");
            rows.forEach(csv::row);
        }
        var expected = rows.stream().filter(row -> !Blank.all(row)).toList();
        assertThat(Reading.cells(Reading.opened(out.toByteArray()))).isEqualTo(expected);
    }

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries
                .of("\"", "\"\"", "\"\"\"", ",", ",\"", "\",", "\",\"", "\n", "\r", "\r\n", "\n\"", "\"\n", " ",
                        "\t", ";", "'", "ก", "ชื่อ", "x", "\u200B", "\u00A0", "1,\"ก\",z\n", "2,b,c\n", "3,\"เปิด,c\n")
                .list().ofMaxSize(80).map(pieces -> String.join("", pieces));
    }

    /// A record of the file as it is written.
    ///
    /// @param cells what it should be read as; empty when it is broken
    record Piece(String written, List<String> cells) {
        static Piece broken(String written) {
            return new Piece(written, List.of());
        }

        static Piece good(List<String> cells) {
            return new Piece(cells.stream().map(Piece::quoted).collect(Collectors.joining(",")), cells);
        }

        private static String quoted(String cell) {
            return cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
        }
    }

    @Provide
    Arbitrary<List<Piece>> goodAndBroken() {
        // a good cell begins with a letter: a quoted one that begins with a comma or a line end can read as the close of
        // a quote left open above it, and then no reader can know which was meant
        var letter = Arbitraries.of("ก", "เธ", "x", "7", "=", "-");
        var rest = Arbitraries.of("ก", "า", ",", "\"", "\n", "\r\n", " ", ";", "z", "\"\"").list().ofMaxSize(6)
                .map(parts -> String.join("", parts));
        var cell = Combinators.combine(letter, rest).as(String::concat);
        var good = cell.list().ofSize(COLUMNS).map(Piece::good);
        var broken = Arbitraries.of("9,\"เปิด,c", "\"เปิด", "9,b,\"เปิด", "9,\"ปิด\"แล้ว,c", "\"ปิด\" แล้ว,b,c",
                "9, \"ก, ข\",c", "9,b,c,เกิน").map(Piece::broken);
        return Arbitraries.frequencyOf(Tuple.of(3, good), Tuple.of(1, broken)).list()
                .ofMinSize(1).ofMaxSize(25);
    }

    @Provide
    Arbitrary<String> lineEnd() {
        return Arbitraries.of("\n", "\r\n", "\r");
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        var cell = Arbitraries.of("ก", "\"", ",", "\n", "\r", "\r\n", " ", "\u200B", "a", ";", "'", "=").list()
                .ofMaxSize(5).map(parts -> String.join("", parts));
        return cell.list().ofSize(COLUMNS).list().ofMaxSize(12);
    }

    private static void assertNothingIsSeenIn(List<String> lines, long from, long to) {
        for (long line = from; line < to; line++) {
            assertThat(lines.get((int) line - 1)).as("line " + line).matches("[\\s\",\u200B\u00A0]*");
        }
    }

    /// The lines of a text, counted by another rule than the reader's own code.
    private static List<String> physicalLines(String text) {
        var lines = new ArrayList<>(List.of(text.split("\r\n|\r|\n", -1)));
        if (lines.getLast().isEmpty()) {
            lines.removeLast();
        }
        return lines;
    }
}
