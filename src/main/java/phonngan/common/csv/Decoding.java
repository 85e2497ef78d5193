package phonngan.common.csv;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;

/// How the bytes of a file become text. A byte order mark settles it; without one the file is UTF-8 if it is so from the
/// first byte to the last, else windows-874.
///
/// That charset is `x-windows-874` and no other: TIS-620 lacks the dashes and quotes that offices use, and Java's
/// "Cp874" is an IBM code page in which a no-break space becomes a tone mark.
///
/// @param charset the charset, which includes the byte order mark as a character
/// @param lines how many physical lines the text has
/// @param nulLine the line of the first NUL; 0 for none
/// @param damagedLine the line of the first U+FFFD, which some program left where it could not read a letter; 0 for none
record Decoding(Charset charset, long lines, long nulLine, long damagedLine) {
    private static final Charset WINDOWS_874 = Charset.forName("x-windows-874");

    /// Decides over the whole file, or says why it cannot be read as text.
    static CsvOpening<Decoding> of(CsvSource source) throws IOException {
        Survey furthest = null;
        for (var charset : candidates(source)) {
            var survey = Survey.of(source, charset);
            if (survey.undefined() == null) {
                return survey.isMojibake()
                        ? CsvOpening.Refused.of(Problem.refused(ProblemCode.MOJIBAKE, Place.file(source.name()),
                                source.name()))
                        : new CsvOpening.Opened<>(
                                new Decoding(charset, survey.lines(), survey.nulLine(), survey.damagedLine()));
            }
            // the charset that held out longest is the one that was meant
            if (furthest == null || survey.bytes() > furthest.bytes()) {
                furthest = survey;
            }
        }
        return CsvOpening.Refused.of(undefined(source.name(), furthest));
    }

    /// Its name for people.
    String name() {
        return name(charset);
    }

    private static String name(Charset charset) {
        return charset.equals(WINDOWS_874) ? "windows-874" : charset.name();
    }

    private static List<Charset> candidates(CsvSource source) throws IOException {
        try (var in = source.bytes().open()) {
            var head = in.readNBytes(3);
            if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
                return List.of(StandardCharsets.UTF_8);
            }
            if (startsWith(head, 0xFF, 0xFE)) {
                return List.of(StandardCharsets.UTF_16LE);
            }
            if (startsWith(head, 0xFE, 0xFF)) {
                return List.of(StandardCharsets.UTF_16BE);
            }
            return List.of(StandardCharsets.UTF_8, WINDOWS_874);
        }
    }

    private static boolean startsWith(byte[] head, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (at >= head.length || (head[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    /// What is wrong with the text when its header record cannot be believed, the records behind it aside: those are
    /// refused one by one.
    ///
    /// @param line the last line of the header record
    Optional<Problem> problemUntil(String file, long line) {
        if (nulLine > 0 && nulLine <= line) {
            return Optional.of(notText(file, nulLine));
        }
        return damagedLine > 0 && damagedLine <= line
                ? Optional.of(Problem.refused(ProblemCode.DAMAGED_TEXT, Place.line(file, damagedLine),
                        String.valueOf(damagedLine)))
                : Optional.empty();
    }

    private static Problem undefined(String file, Survey survey) {
        if (survey.nulLine() > 0) {
            return notText(file, survey.nulLine());
        }
        long line = survey.lineReached();
        return Problem.refused(ProblemCode.UNDEFINED_BYTES, Place.line(file, line), String.valueOf(line),
                String.valueOf(survey.undefined()), name(survey.charset()));
    }

    private static Problem notText(String file, long line) {
        return Problem.refused(ProblemCode.BINARY_FILE, Place.line(file, line), String.valueOf(line));
    }
}
