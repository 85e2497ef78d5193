package phonngan.common.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real spreadsheet opens what we write, told to compute every formula that it finds: it finds none. Where no
/// LibreOffice is installed there is nothing to try.
@Tag("release")
class SpreadsheetTrialTest {
    private static final int TEXTS = 10_000;
    private static final long SEED = 2566;
    private static final String[] PIECES = {"=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n", "'", "\"", ",",
            " ", "1", "A1", "SUM(1;2)", "HYPERLINK(\"http://x.example\")", "cmd|' /C calc'!A0", "ก", "\u200B"};
    /// Comma, double quote, UTF-8, from line 1; no column is text, formulas are evaluated.
    private static final String READING = "CSV:44,34,76,1,,0,false,true,false,false,false,0,true";
    private static final Pattern FORMULA = Pattern.compile("table:formula=\"([^\"]*)\"");

    @TempDir
    private Path folder;

    @Test
    void noneOfTenThousandHostileTextsBecomesAFormula() throws Exception {
        var office = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(it -> Path.of(it, "soffice"))
                .filter(Files::isExecutable).findFirst();
        assumeTrue(office.isPresent(), "LibreOffice is not installed");
        var file = folder.resolve("hostile.csv");
        var dice = new Random(SEED);
        try (var csv = CsvWriter.withByteOrderMark(Files.newOutputStream(file))) {
            for (int i = 0; i < TEXTS; i++) {
                csv.text(text(dice)).endRow();
            }
        }
        var control = Files.writeString(folder.resolve("control.csv"), "=1+1\n");

        assertThat(formulas(office.get(), control)).as("the trial can tell").isEqualTo(1);
        assertThat(formulas(office.get(), file)).isZero();
    }

    private static String text(Random dice) {
        var text = new StringBuilder();
        for (int i = 1 + dice.nextInt(6); i > 0; i--) {
            text.append(PIECES[dice.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private long formulas(Path office, Path csv) throws Exception {
        var ended = new ProcessBuilder(office.toString(), "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless", "--infilter=" + READING, "--convert-to", "fods", "--outdir", folder.toString(),
                csv.toString()).redirectErrorStream(true).redirectOutput(folder.resolve("office.log").toFile()).start()
                .waitFor(3, TimeUnit.MINUTES);
        assertThat(ended).isTrue();
        var opened = Files.readString(folder.resolve(csv.getFileName().toString().replace(".csv", ".fods")));
        return FORMULA.matcher(opened).results().count();
    }
}
