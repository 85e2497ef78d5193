package phonngan.common.csv;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;

/// How a file begins: perhaps a `sep=` line, perhaps blank records, then the header record.
///
/// @param delimiter what separates cells
/// @param headers the header record
/// @param headerLine the physical line on which it begins
/// @param chars how many characters come before the first data record
/// @param account the lines passed so far
record CsvStart(char delimiter, CsvHeaders headers, long headerLine, long chars, LineAccount account) {
    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');
    // spreadsheets that save such a file again put the line in quotes or pad it with delimiters
    private static final Pattern SEPARATOR_LINE = Pattern.compile("(?i)\"?sep=([\\p{Punct}\t&&[^\"]])\"?[\\s,;]*");
    private static final int LONGEST_SEPARATOR_LINE = 1000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /// Reads the text up to its first data record. The delimiter is the one that the first line names; else the one that
    /// occurs most outside quotes in the header record, the comma where several do.
    static CsvOpening<CsvStart> of(String file, CharWindow text) {
        long chars = 0;
        for (; text.at(0) == BYTE_ORDER_MARK; chars++) {
            text.pass(1);
        }
        var account = LineAccount.NOTHING;
        var delimiters = DELIMITERS;
        var named = namedDelimiter(text);
        if (named != null) {
            delimiters = List.of(named);
            chars += pass(text, lengthOfLine(text, LONGEST_SEPARATOR_LINE));
            account = account.withSeparator(1);
        }
        while (text.at(0) != CharWindow.END) {
            long line = account.lines() + 1;
            var reading = likeliest(text, delimiters);
            if (reading == null) {
                var excerpt = text.text(lengthOfLine(text, Excerpt.LONGEST + 1)).stripTrailing();
                return CsvOpening.Refused.of(Problem.refused(ProblemCode.UNREADABLE_HEADER,
                        Place.line(file, line).at(null, Excerpt.of(excerpt)), String.valueOf(line),
                        Excerpt.visible(excerpt)));
            }
            chars += pass(text, reading.stretch().chars());
            int lines = reading.stretch().lines();
            if (!Blank.all(reading.cells())) {
                return new CsvOpening.Opened<>(new CsvStart(reading.delimiter(), new CsvHeaders(reading.cells()), line,
                        chars, account.withHeader(lines)));
            }
            account = account.withBlank(lines);
        }
        return CsvOpening.Refused.of(Problem.refused(ProblemCode.EMPTY_FILE, Place.file(file), file));
    }

    /// A possible reading of the record ahead.
    private record Reading(char delimiter, Stretch.Whole stretch, List<String> cells) {
    }

    private static @Nullable Reading likeliest(CharWindow text, List<Character> delimiters) {
        Reading best = null;
        for (char delimiter : delimiters) {
            if (new RecordScanner(text, delimiter).from(0, 0) instanceof Stretch.Whole whole
                    && (best == null || whole.cells() > best.stretch().cells())) {
                var cells = new CellParser(delimiter).cells(text.text(whole.text()), whole.cells());
                best = cells.isPresent() ? new Reading(delimiter, whole, cells.get()) : best;
            }
        }
        return best;
    }

    private static @Nullable Character namedDelimiter(CharWindow text) {
        var line = SEPARATOR_LINE.matcher(text.text(lengthOfLine(text, LONGEST_SEPARATOR_LINE)));
        return line.matches() ? line.group(1).charAt(0) : null;
    }

    /// The characters of the line ahead with its line end, as far as the limit.
    private static int lengthOfLine(CharWindow text, int limit) {
        int length = 0;
        while (length < limit && text.lineEnd(length) < 0) {
            length++;
        }
        return length + Math.max(0, text.lineEnd(length));
    }

    private static int pass(CharWindow text, int chars) {
        text.pass(chars);
        return chars;
    }
}
