package phonngan.common.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Files that are long, or made to exhaust whoever reads them. The long trials run in the heap of the `release` profile.
class CsvLimitsTest {
    private static final String HEADER = "id,name,note\n";

    /// Lines that leave a quote open, close one that another line left open, or do both, over and over.
    private static final List<String> HOSTILE_LINES = List.of(
            """
            1,"a,b

            x","y

            ","

            "

            ""\"

            1,2,3
            x","y

            ,""\"
            1,2,3

            1,"
            1,""
            """.split("\n\n"));

    @Test
    void aLineTooLongForARowCostsItselfOnly() {
        var tooLong = "x".repeat(RecordScanner.LONGEST);
        assertThat(Reading.rows(HEADER + "1,a,b\n2," + tooLong + "\n3,a,b\n4,\"" + tooLong + "\",b\r\n5,a,b"))
                .containsExactly("1@2 1 | a | b", "2@3 ! record-too-long", "3@4 3 | a | b", "4@5 ! record-too-long",
                        "5@6 5 | a | b");
    }

    @Test
    void theLongestRowIsRead() {
        var cell = "ก".repeat(RecordScanner.LONGEST - 10);
        var rows = Reading.cells(Reading.opened(HEADER + "1," + cell + ",b\n\"2\",\"" + cell + "\",b\n"));
        assertThat(rows).extracting(cells -> cells.get(1).equals(cell)).containsExactly(true, true);
    }

    @Test
    void aQuoteThatDoesNotCloseInTimeCostsItsOwnLineOnly() {
        var rows = "2,a,b\n".repeat(RecordScanner.LONGEST / 6 + 10);
        var file = Reading.opened(HEADER + "1,\"a,b\n" + rows + "3,\"a\",b\n");
        var shown = Reading.shown(file);
        assertThat(shown).hasSize((int) file.lines() - 1).startsWith("1@2 ! unreadable-row", "2@3 2 | a | b");
        assertThat(shown.getLast()).endsWith(" 3 | a | b");
        assertThat(shown).filteredOn(row -> row.contains("!")).hasSize(1);
    }

    @Test
    void aQuoteThatNeverClosesCostsOneLineOfTwoHundredThousand() {
        var file = opened(GeneratedBytes.joined(GeneratedBytes.of(HEADER + "0,\"ไม่ปิด,b\n", 0, _ -> ""),
                GeneratedBytes.of("", 200_000, row -> row + ",ก,b\n")));
        assertThat(takenFrom(file)).isEqualTo(200_000);
        assertThat(Reading.rows(file)).first().isInstanceOf(CsvRow.Refused.class);
    }

    @Test
    void headersWithoutEndRefuseTheFile() {
        assertThat(Reading.refusal("x,".repeat(RecordScanner.LONGEST))).isEqualTo("unreadable-header@1");
    }

    @Test
    void aFileThatChangesWhileItIsReadIsAFaultAndNotAShorterFile() {
        var looks = new AtomicInteger();
        var shrinking = new CsvSource("shrinking.csv", () -> {
            var rows = looks.getAndIncrement() < 4 ? "1,a,b\n2,a,b\n" : "1,a,b\n";
            return CsvSource.of("", (HEADER + rows).getBytes(StandardCharsets.UTF_8)).bytes().open();
        });
        assertThat(CsvFile.open(shrinking)).isInstanceOfSatisfying(CsvOpening.Opened.class, opened -> {
            var file = (CsvFile) opened.it();
            while (looks.get() < 4) {
                assertThat(Reading.rows(file)).hasSize(2);
            }
            assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> Reading.rows(file))
                    .withMessageContaining("shrinking.csv: 2 of 3 lines");
        });
    }

    @Test
    @Tag("release")
    void aCellOfAHundredMegabytesIsRefusedInASmallHeap() {
        var kilobyte = "ก".repeat(341) + "x";
        for (var quote : new String[]{"", "\""}) {
            var file = opened(GeneratedBytes.joined(GeneratedBytes.of(HEADER + "1,a,b\n2," + quote, 0, _ -> ""),
                    GeneratedBytes.of("", 100 * 1024, _ -> kilobyte),
                    GeneratedBytes.of(quote + ",b\n3,a,b\n", 0, _ -> "")));
            assertThat(Reading.shown(file)).containsExactly("1@2 1 | a | b", "2@3 ! record-too-long", "3@4 3 | a | b");
        }
    }

    @Test
    @Tag("release")
    void aMillionRowsAreReadInASmallHeap() {
        var source = GeneratedBytes.of(HEADER, 1_000_000,
                row -> row + ",นายสมชาย ใจดี,ได้รับรางวัลครูดีเด่น ระดับจังหวัด\n");
        for (int round = 0; round < 3; round++) {
            long begin = System.nanoTime();
            assertThat(linesOf(source)).isEqualTo(1_000_001);
            long counted = System.nanoTime();
            assertThat(takenFrom(opened(source))).isEqualTo(1_000_000);
            long read = System.nanoTime();
            System.out.printf("a million rows take %d times what counting their lines takes%n",
                    (read - counted) / (counted - begin));
        }
    }

    @Test
    @Tag("release")
    void theTimeGrowsWithTheFileHoweverItsQuotesStand() {
        for (var lines : HOSTILE_LINES) {
            time(lines, 5_000);
            long shorter = time(lines, 20_000);
            long longer = time(lines, 160_000);
            System.out.printf("%-30s %d ms, eight times as many %d ms%n", lines.replace("\n", "␊"), shorter / 1_000_000,
                    longer / 1_000_000);
            assertThat(longer / Math.max(shorter, 1)).as(lines).isLessThan(40);
        }
    }

    private static long time(String lines, int times) {
        var source = GeneratedBytes.of(HEADER, times, _ -> lines + "\n");
        long begin = System.nanoTime();
        takenFrom(opened(source));
        return System.nanoTime() - begin;
    }

    private static long takenFrom(CsvFile file) {
        try (var rows = file.rows()) {
            long taken = 0;
            for (var row : rows) {
                taken += row instanceof CsvRow.Cells ? 1 : 0;
            }
            return taken;
        }
    }

    private static long linesOf(CsvSource source) {
        try (var in = source.bytes().open()) {
            long lines = 0;
            var block = new byte[1 << 16];
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                for (int at = 0; at < read; at++) {
                    lines += block[at] == '\n' ? 1 : 0;
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CsvFile opened(CsvSource source) {
        return switch (CsvFile.open(source)) {
            case CsvOpening.Opened(var file) -> file;
            case CsvOpening.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }
}
