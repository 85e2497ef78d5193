package phonngan.testkit.google;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A tab with a grid, in which a form collects answers and staff do what staff do.
public final class FakeTab {
    private final List<List<FakeCell>> grid = new ArrayList<>();
    private String title;
    private int rows = 1000;

    FakeTab(String title) {
        this.title = title;
    }

    /// The form begins a sheet: its questions become the first row.
    public FakeTab asks(Object... questions) {
        grid.add(cells(questions));
        return this;
    }

    /// Somebody answers the form.
    public FakeTab answer(Object... cells) {
        grid.add(cells(cells));
        rows = Math.max(rows, grid.size());
        return this;
    }

    /// Somebody inserts an empty row.
    public FakeTab insertBlankRow(int row) {
        grid.add(row - 1, List.of());
        return this;
    }

    /// Somebody edits an answer: the row whose column says that text.
    public FakeTab edit(String question, String says, Object... cells) {
        grid.set(find(question, says), cells(cells));
        return this;
    }

    /// Somebody types into one cell.
    public FakeTab type(int row, int column, Object value) {
        while (grid.size() < row) {
            grid.add(List.of());
        }
        var cells = new ArrayList<>(grid.get(row - 1));
        while (cells.size() < column) {
            cells.add(FakeCell.BLANK);
        }
        cells.set(column - 1, FakeCell.of(value));
        grid.set(row - 1, cells);
        return this;
    }

    /// Somebody deletes an answer's row.
    public FakeTab delete(String question, String says) {
        grid.remove(find(question, says));
        return this;
    }

    /// Somebody sorts the answers by a column, descending.
    public FakeTab sortBy(String question) {
        int column = column(question);
        var answers = new ArrayList<>(grid.subList(1, grid.size()));
        answers.sort(Comparator.comparing((List<FakeCell> it) -> at(it, column).shown()).reversed());
        for (int i = 0; i < answers.size(); i++) {
            grid.set(i + 1, answers.get(i));
        }
        return this;
    }

    /// Somebody gives a question another name in the form, and the form changes the header.
    public FakeTab rename(String question, String newName) {
        return type(1, column(question) + 1, newName);
    }

    /// Somebody adds a question to the form, and the form adds a column.
    public FakeTab addQuestion(String question) {
        return type(1, grid.getFirst().size() + 1, question);
    }

    /// Somebody renames the tab.
    public FakeTab call(String newTitle) {
        title = newTitle;
        return this;
    }

    /// Somebody adds rows to the grid, or takes blank ones away.
    public FakeTab resize(int newRows) {
        rows = newRows;
        return this;
    }

    /// The file that File, Download, Comma-separated values makes.
    public String asCsv() {
        int width = grid.stream().mapToInt(List::size).max().orElse(0);
        return grid.stream().map(row -> IntStream.range(0, width).mapToObj(it -> quoted(at(row, it).shown()))
                .collect(Collectors.joining(","))).collect(Collectors.joining("\r\n"));
    }

    /// The number of answers that are not blank.
    public long answers() {
        return grid.stream().skip(1).filter(Predicate.not(List::isEmpty)).count();
    }

    String title() {
        return title;
    }

    int rows() {
        return Math.max(rows, grid.size());
    }

    int columns() {
        return Math.max(26, grid.stream().mapToInt(List::size).max().orElse(0));
    }

    /// The values of rows as Google answers them: without blank cells at the end of a row and blank rows at the end of
    /// the range.
    List<List<Object>> values(int from, int to, int width, boolean asShown) {
        var values = new ArrayList<List<Object>>();
        for (int row = from; row <= Math.min(to, grid.size()); row++) {
            var cells = grid.get(row - 1).stream().limit(width)
                    .map(it -> asShown ? (Object) it.shown() : it.kept())
                    .collect(Collectors.toCollection(ArrayList::new));
            while (!cells.isEmpty() && "".equals(cells.getLast())) {
                cells.removeLast();
            }
            values.add(cells);
        }
        while (!values.isEmpty() && values.getLast().isEmpty()) {
            values.removeLast();
        }
        return values;
    }

    private int find(String question, String says) {
        int column = column(question);
        return IntStream.range(1, grid.size()).filter(it -> at(grid.get(it), column).shown().equals(says)).findFirst()
                .orElseThrow();
    }

    private int column(String question) {
        return IntStream.range(0, grid.getFirst().size())
                .filter(it -> grid.getFirst().get(it).shown().equals(question)).findFirst().orElseThrow();
    }

    private static FakeCell at(List<FakeCell> row, int column) {
        return column < row.size() ? row.get(column) : FakeCell.BLANK;
    }

    private static List<FakeCell> cells(Object... values) {
        return java.util.Arrays.stream(values).map(FakeCell::of).toList();
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",\r\n]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }

    /// The number 0.85 that is shown as 85 %.
    public static Object percent(String number) {
        return new FakeCell.Percent(new BigDecimal(number));
    }

    /// A number that is shown otherwise than it is kept.
    public static Object shown(String number, String shown) {
        return new FakeCell.Shown(new BigDecimal(number), shown);
    }
}
