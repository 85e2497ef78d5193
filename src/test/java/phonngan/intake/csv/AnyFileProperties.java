package phonngan.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import phonngan.common.csv.CsvFile;
import phonngan.common.csv.CsvOpening;
import phonngan.common.csv.CsvRow;
import phonngan.common.csv.CsvSource;
import phonngan.testkit.IntakeDesk;

/// Whatever the bytes of a file are: no exception, and every physical line is in exactly one place.
class AnyFileProperties {
    private static IntakeDesk desk;

    @BeforeContainer
    static void open() {
        desk = new IntakeDesk();
    }

    @AfterContainer
    static void close() {
        desk.close();
    }

    @Property(tries = 300)
    void everyLineOfAnyFileIsAccountedFor(@ForAll("files") byte[] bytes) {
        var account = desk.read(bytes);
        switch (CsvFile.open(CsvSource.of("answers.csv", bytes))) {
            case CsvOpening.Refused(var problems) -> assertThat(account.problems()).isEqualTo(problems);
            case CsvOpening.Opened(var file) -> {
                var unfit = account.problems().stream().anyMatch(it -> it.place().row() == null);
                assertThat(account.counts().rows()).isEqualTo(unfit ? 0 : listRows(file).size());
                assertEveryLineIsSomewhere(file, bytes);
            }
        }
    }

    @Property(tries = 2000)
    void anyBytesAtAllAreAFileOrRefused(@ForAll byte[] bytes) {
        if (CsvFile.open(CsvSource.of("answers.csv", bytes)) instanceof CsvOpening.Opened(var file)) {
            assertEveryLineIsSomewhere(file, bytes);
        }
    }

    private static void assertEveryLineIsSomewhere(CsvFile file, byte[] bytes) {
        var rows = listRows(file);
        var lines = physicalLines(new String(bytes, Charset.forName(
                file.encoding().equals("windows-874") ? "x-windows-874" : file.encoding())));
        long taken = 0;
        long refused = 0;
        long next = file.headerLine() + 1;
        for (var row : rows) {
            assertThat(row.line()).isGreaterThanOrEqualTo(next);
            next = row.line() + row.lines();
            taken += row instanceof CsvRow.Cells ? row.lines() : 0;
            refused += row instanceof CsvRow.Refused ? row.lines() : 0;
        }
        try (var again = file.rows()) {
            again.forEach(_ -> {
            });
            var account = again.account();
            assertThat(account.taken()).isEqualTo(taken);
            assertThat(account.refused()).isEqualTo(refused);
            assertThat(account.lines()).isEqualTo(file.lines()).isEqualTo(lines);
        }
    }

    private static List<CsvRow> listRows(CsvFile file) {
        try (var rows = file.rows()) {
            var all = new ArrayList<CsvRow>();
            rows.forEach(all::add);
            return all;
        }
    }

    /// Lines counted by another rule than the reader's own.
    private static long physicalLines(String text) {
        var lines = text.split("\r\n|\r|\n", -1);
        return lines.length - (lines[lines.length - 1].isEmpty() ? 1 : 0);
    }

    /// Pieces of files that fit the form, in an encoding of the day, and now and then bytes of no encoding.
    @Provide
    Arbitrary<byte[]> files() {
        var piece = Arbitraries.of("A,S1,6,1/4/2566,ดี\n", "B,S2,7,2/4/2566,\"ก\nข\"\r\n", "A,S1,6,1/4/2566,ดี\n",
                "C,S1,หก,31/2/2566,\n", "\"", "\"\"", ",", "\n", "\r", "\r\n", "\n\n", "ก", "\u0E33", "\u0E48\u0E38",
                "\u200B", "\u202E", "\uFEFF", "\0", "\uFFFD", "=1+1", "1e309", ";", "\t", "|", "x,y,z", "sep=,\n", " ",
                IntakeDesk.HEADERS);
        var text = piece.list().ofMaxSize(40).map(pieces -> String.join("", pieces));
        var charset = Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.of(StandardCharsets.UTF_8)),
                Tuple.of(1, Arbitraries.of(StandardCharsets.UTF_16, Charset.forName("x-windows-874"),
                        StandardCharsets.UTF_16LE)));
        var soup = Combinators.combine(Arbitraries.of(IntakeDesk.HEADERS, "", "\uFEFF" + IntakeDesk.HEADERS), text,
                charset).as((headers, rows, as) -> (headers + rows).getBytes(as));
        var noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(6);
        return Arbitraries.frequencyOf(Tuple.of(8, soup),
                Tuple.of(1, Combinators.combine(soup, noise).as(AnyFileProperties::joined)));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
