package phonngan.common.csv;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

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
record Decoding(Charset charset, long lines) {
    private static final Charset WINDOWS_874 = Charset.forName("x-windows-874");

    /// Decides over the whole file, or says why it cannot be read as text.
    static CsvOpening<Decoding> of(CsvSource source) throws IOException {
        Survey furthest = null;
        for (var charset : candidates(source)) {
            var survey = Survey.of(source, charset);
            if (survey.undefined() == null) {
                var problem = problem(source.name(), survey);
                return problem == null
                        ? new CsvOpening.Opened<>(new Decoding(charset, survey.lines()))
                        : CsvOpening.Refused.of(problem);
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

    private static @Nullable Problem problem(String file, Survey survey) {
        if (survey.nulLine() > 0) {
            return notText(file, survey);
        }
        if (survey.isMojibake()) {
            return Problem.refused(ProblemCode.MOJIBAKE, Place.file(file), file);
        }
        if (survey.damagedLine() > 0) {
            return Problem.refused(ProblemCode.DAMAGED_TEXT, Place.line(file, survey.damagedLine()),
                    String.valueOf(survey.damagedLine()));
        }
        return null;
    }

    private static Problem undefined(String file, Survey survey) {
        if (survey.nulLine() > 0) {
            return notText(file, survey);
        }
        long line = survey.lineReached();
        return Problem.refused(ProblemCode.UNDEFINED_BYTES, Place.line(file, line), String.valueOf(line),
                String.valueOf(survey.undefined()), name(survey.charset()));
    }

    private static Problem notText(String file, Survey survey) {
        return Problem.refused(ProblemCode.BINARY_FILE, Place.line(file, survey.nulLine()),
                String.valueOf(survey.nulLine()));
    }
}
