package phonngan.intake;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// What a column is to a form, as far as a sheet's own values have to be told apart: a sheet keeps dates as numbers, and
/// 85 % as 0.85.
public enum CellKind {
    /// A time stamp.
    TIME,
    /// A day.
    DAY,
    /// A number that may have been written as a percentage.
    PERCENT,
    /// A number.
    NUMBER,
    /// Text, a choice or an id, which says what people see in it.
    TEXT,
    /// Nothing that the form maps.
    UNMAPPED;

    /// The kinds of all columns.
    public static List<CellKind> of(FormDefinition form, List<String> headers) {
        var kinds = new CellKind[headers.size()];
        Arrays.fill(kinds, UNMAPPED);
        var columns = new Columns(form, headers, "");
        columns.identity().forEach(it -> kinds[it] = TEXT);
        columns.indicator().forEach(it -> kinds[it] = TEXT);
        columns.all().forEach(column -> column.positions().forEach(it -> kinds[it] = of(column.field())));
        return Collections.unmodifiableList(Arrays.asList(kinds));
    }

    private static CellKind of(Field field) {
        return switch (field) {
            case SUBMITTED_AT -> TIME;
            case ACHIEVED_ON -> DAY;
            case VALUE, NUMERATOR -> PERCENT;
            case WEIGHT, DENOMINATOR -> NUMBER;
            case EMAIL, STAFF_ID, STAFF_NAME, UNIT_CODE, STEP, LEVEL, HOLDER, CONTEST, ISSUER, DOCUMENT_NO,
                    EVIDENCE_KIND, EVIDENCE_LINKS, NOTE ->
                TEXT;
        };
    }
}
