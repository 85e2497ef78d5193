package phonngan.intake.google;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import phonngan.common.ThaiText;
import phonngan.intake.CellKind;
import phonngan.intake.FormDefinition;

/// Reads a tab page by page down to the last row of its grid. A short or empty page is not the end: Google leaves out
/// blank rows and cells at the end of whatever was asked for.
final class TabPages {
    private static final int ROWS = 1000;
    /// A wide page is cut shorter, so that an answer stays near the two megabytes that Google recommends.
    private static final int CELLS = 30_000;
    /// Pages that follow an empty one grow, since the grid below the last answer may have a million rows.
    private static final int GROWN = 16;

    private final SheetsApi api;
    private final String spreadsheet;
    private final TabLook look;
    private final List<CellKind> kinds;
    private final CellText text;
    private int questions;

    TabPages(SheetsApi api, String spreadsheet, TabLook look, FormDefinition form) {
        this.api = api;
        this.spreadsheet = spreadsheet;
        this.look = look;
        this.kinds = CellKind.of(form, look.headers());
        this.text = new CellText(look.zone());
    }

    /// How many questions the reading took.
    int questions() {
        return questions;
    }

    /// The whole tab; the caller closes it.
    StagedReading read() {
        var rows = new StagedRows(look.headers());
        try {
            if (!look.headers().isEmpty()) {
                readInto(rows);
            }
            return new StagedReading(look.name(), look.headers(), rows, rows.seal());
        } catch (RuntimeException failure) {
            rows.close();
            throw failure;
        }
    }

    private void readInto(StagedRows rows) {
        int page = Math.max(1, Math.min(ROWS, CELLS / look.headers().size()));
        int size = page;
        int from = 2;
        while (from <= look.tab().rows()) {
            int to = (int) Math.min(look.tab().rows(), (long) from + size - 1);
            var values = values(from, to, false);
            stage(rows, from, values, needsShown(values) ? values(from, to, true) : List.of());
            size = values.isEmpty() ? Math.min(size * 2, page * GROWN) : page;
            from = to + 1;
        }
    }

    private List<List<Object>> values(int from, int to, boolean asShown) {
        questions++;
        var range = A1.rows(look.tab().title(), from, to, kinds.size());
        var values = api.values(spreadsheet, range, from, asShown).getValues();
        return values == null ? List.of() : values;
    }

    private boolean needsShown(List<List<Object>> values) {
        return values.stream().anyMatch(row -> IntStream.range(0, Math.min(row.size(), kinds.size()))
                .anyMatch(it -> CellText.needsShown(row.get(it), kinds.get(it))));
    }

    private void stage(StagedRows rows, int first, List<List<Object>> values, List<List<Object>> shown) {
        for (int i = 0; i < values.size(); i++) {
            var row = values.get(i);
            if (row.stream().anyMatch(TabPages::saysSomething)) {
                rows.add(first + i, cells(row, i < shown.size() ? shown.get(i) : List.of()));
            }
        }
    }

    /// A box that is not ticked says nothing: staff add such columns, and Google fills them down to the last row.
    private static boolean saysSomething(Object value) {
        return !value.equals(false) && !ThaiText.isBlank(value.toString());
    }

    private List<String> cells(List<Object> row, List<Object> shown) {
        var cells = new ArrayList<String>(kinds.size());
        for (int i = 0; i < kinds.size(); i++) {
            cells.add(i < row.size()
                    ? text.of(row.get(i), i < shown.size() ? shown.get(i).toString() : "", kinds.get(i))
                    : "");
        }
        return cells;
    }
}
