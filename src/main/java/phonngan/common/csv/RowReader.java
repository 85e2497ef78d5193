package phonngan.common.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Severity;

/// Turns the text behind the header record into rows, and keeps account of every line.
final class RowReader {
    private final CsvFile file;
    private final CharWindow text;
    private final RecordScanner scanner;
    private final CellParser parser;
    private final int columns;
    private long before;
    private LineAccount account;
    private long rows;
    /// How many characters ahead a record was given up; see [RecordScanner].
    private int hopeless;
    /// How many of the characters ahead belong to a text that broke off: its lines are refused one by one.
    private int brokenText;

    RowReader(CsvFile file, CharWindow text, CsvStart start) {
        this.file = file;
        this.text = text;
        this.scanner = new RecordScanner(text, start.delimiter());
        this.parser = new CellParser(start.delimiter());
        this.columns = start.headers().count();
        this.before = start.chars();
        this.account = start.account();
    }

    LineAccount account() {
        return account;
    }

    /// The next row that is not blank; null at the end of the file.
    @Nullable
    CsvRow next() {
        text.pass(before);
        before = 0;
        while (true) {
            var ahead = brokenText > 0 ? scanner.lineAhead() : scanner.from(0, hopeless);
            var row = switch (ahead) {
                case Stretch.Whole whole -> swallowsARow(whole) ? refuseLineOf(whole) : take(whole);
                case Stretch.Broken line -> refuse(line);
                case Stretch.Endless _ -> refuseEndlessLine();
                case Stretch.End _ -> null;
            };
            if (ahead instanceof Stretch.End) {
                checkAccount();
                return null;
            }
            if (row != null) {
                return row;
            }
        }
    }

    /// The record as a row; null when it is blank.
    private @Nullable CsvRow take(Stretch.Whole whole) {
        var record = text.text(whole.text());
        var cells = parser.cells(record, whole.cells());
        if (cells.isEmpty()) {
            return refuseLineOf(whole);
        }
        long line = nextLine();
        pass(whole.chars());
        if (Blank.all(cells.get())) {
            account = account.withBlank(whole.lines());
            return null;
        }
        if (!fits(cells.get())) {
            return refused(whole.lines(), ProblemCode.TOO_MANY_CELLS, record, String.valueOf(whole.cells()),
                    String.valueOf(columns));
        }
        var hole = Hole.find(cells.get().subList(0, Math.min(columns, cells.get().size())));
        if (hole.isPresent()) {
            return refused(whole.lines(), hole.get());
        }
        account = account.withTaken(whole.lines());
        return new CsvRow.Cells(++rows, line, whole.lines(), asWideAsTheHeader(cells.get()));
    }

    /// True when a quote left open most likely ran on until some later quote, over whole rows: the record has several
    /// lines and does not look as it should, while one of them begins a row that does.
    private boolean swallowsARow(Stretch.Whole whole) {
        return whole.lines() > 1 && !whole.isClean(columns)
                && aRowBeginsWithin(whole.text(), later -> later.isClean(columns));
    }

    /// True when behind the line ahead, within so many characters, a line begins a row that looks as it should. It must
    /// end before those characters do, or begin on the last of their lines.
    private boolean aRowBeginsWithin(int chars, Predicate<Stretch.Whole> looksAsItShould) {
        if (columns == 1) {
            return false;
        }
        for (int at = 0; at < chars; at++) {
            int lineEnd = text.lineEnd(at);
            if (lineEnd > 0) {
                at += lineEnd - 1;
                if (scanner.from(at + 1, chars) instanceof Stretch.Whole later
                        && looksAsItShould.test(later)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Refuses a line that begins no readable record; null when, in the middle of a text that broke off, it is blank.
    private @Nullable CsvRow refuse(Stretch.Broken line) {
        // the quote at which it broke may well be a plain one in a later row, as in `ท่อ 5"`
        if (line.insideAWord() && !aRowBeginsWithin(line.reach(), later -> later.cells() == columns)) {
            brokenText = line.reach();
        }
        hopeless = Math.max(hopeless, line.reach());
        var shown = text.text(line.text());
        pass(line.chars());
        if (Blank.all(List.of(shown))) {
            account = account.withBlank(1);
            return null;
        }
        return refused(1, ProblemCode.UNREADABLE_ROW, shown);
    }

    /// Refuses the first line of a record that is not believed.
    private @Nullable CsvRow refuseLineOf(Stretch.Whole record) {
        hopeless = Math.max(hopeless, record.text());
        return scanner.lineAhead() instanceof Stretch.Broken line ? refuse(line) : refuseEndlessLine();
    }

    private CsvRow refuseEndlessLine() {
        var shown = text.text(RecordScanner.LONGEST);
        while (text.lineEnd(0) < 0) {
            pass(1);
        }
        pass(text.lineEnd(0));
        return refused(1, ProblemCode.RECORD_TOO_LONG, shown, String.valueOf(RecordScanner.LONGEST));
    }

    private CsvRow refused(int lines, Hole hole) {
        long line = nextLine();
        account = account.withRefused(lines);
        var header = file.headers().titles().get(hole.column());
        var place = Place.row(file.name(), ++rows, line).at(header, Excerpt.of(hole.cell()));
        return new CsvRow.Refused(rows, line, lines,
                Problem.refused(hole.code(), place, String.valueOf(line), Excerpt.visible(header)));
    }

    private CsvRow refused(int lines, ProblemCode code, String shown, String... more) {
        long line = nextLine();
        account = account.withRefused(lines);
        var place = Place.row(file.name(), ++rows, line).at(headerOf(shown), Excerpt.of(shown));
        var arguments = Stream.concat(Stream.of(String.valueOf(line), Excerpt.visible(shown)), Stream.of(more));
        return new CsvRow.Refused(rows, line, lines, new Problem(code, Severity.REFUSED, place, arguments.toList()));
    }

    private String headerOf(CharSequence brokenLine) {
        return file.headers().titles().get(Math.min(BrokenCell.in(brokenLine, file.delimiter()), columns - 1));
    }

    private long nextLine() {
        return account.lines() + 1;
    }

    private void pass(int chars) {
        text.pass(chars);
        hopeless = Math.max(0, hopeless - chars);
        brokenText = Math.max(0, brokenText - chars);
    }

    /// Surplus cells may hold nothing: otherwise a text with a delimiter in it has moved all cells behind it.
    private boolean fits(List<String> cells) {
        return cells.size() <= columns || Blank.all(cells.subList(columns, cells.size()));
    }

    private List<String> asWideAsTheHeader(List<String> cells) {
        if (cells.size() >= columns) {
            return cells.subList(0, columns);
        }
        var padded = new ArrayList<>(cells);
        padded.addAll(Collections.nCopies(columns - cells.size(), ""));
        return padded;
    }

    /// The lines were counted once before, by another piece of code; every one must have come past here.
    private void checkAccount() {
        if (account.lines() != file.lines()) {
            throw new UncheckedIOException(new IOException("%s: %d of %d lines came past; was it changed meanwhile?"
                    .formatted(file.name(), account.lines(), file.lines())));
        }
    }
}
