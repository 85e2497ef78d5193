package phonngan.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import phonngan.catalogue.Indicator;
import phonngan.common.FiscalYear;
import phonngan.common.Language;
import phonngan.common.Wording;

/// The form by which the head of a unit hands in a report for those whose step it meets. Its rows are read like those of
/// any other form, so that the judges find one claim for each person and step.
///
/// @param year the fiscal year
/// @param indicator for which indicator
public record ReportForm(FiscalYear year, Indicator indicator) {
    private static final String TEXTS = "pages/claims";
    private static final List<Field> FIELDS = List.of(Field.STAFF_ID, Field.UNIT_CODE, Field.STEP,
            Field.EVIDENCE_KIND, Field.DOCUMENT_NO, Field.ACHIEVED_ON, Field.EVIDENCE_LINKS, Field.NOTE);

    /// A report for one person or unit.
    ///
    /// @param key what the claim is known by
    /// @param staffId whose it is; empty for a unit
    /// @param unitCode the unit whose it is; empty for a person
    /// @param step the step that it meets
    /// @param kind the id of its kind
    /// @param number the number under which it was filed
    /// @param date its day
    /// @param file the address of its file
    /// @param note who confirmed it
    public record Row(String key, String staffId, String unitCode, int step, String kind, String number,
            LocalDate date, String file, String note) {

        private String cell(Field field) {
            return switch (field) {
                case STAFF_ID -> staffId;
                case UNIT_CODE -> unitCode;
                case STEP -> Integer.toString(step);
                case EVIDENCE_KIND -> kind;
                case DOCUMENT_NO -> number;
                case ACHIEVED_ON -> date.toString();
                case EVIDENCE_LINKS -> file;
                case NOTE -> note;
                case SUBMITTED_AT, EMAIL, STAFF_NAME, LEVEL, VALUE, WEIGHT, NUMERATOR, DENOMINATOR, HOLDER, CONTEST,
                        ISSUER ->
                    "";
            };
        }
    }

    /// The form's id in a year.
    public String id() {
        return "report-" + year.be() + "-" + indicator.id();
    }

    /// How its rows are read.
    public FormDefinition definition() {
        var columns = FIELDS.stream()
                .map(it -> new FieldMapping(it, List.of(header(it)), Map.of(), false, false, null)).toList();
        var text = "form: %s\nfiscal_year: %s\nindicator: %s\nidentity: { column: \"%s\" }\ncolumns:\n"
                .formatted(id(), year.be(), indicator.id(), receipt())
                + columns.stream().map(it -> "  %s: { title: [\"%s\"] }\n".formatted(it.field().word(),
                        it.titles().getFirst())).collect(Collectors.joining());
        return new FormDefinition(id(), year, new IndicatorSource.Fixed(indicator.id()),
                new IdentitySource.Columns(List.of(receipt())), columns, List.of(), text);
    }

    /// Reports as the rows of a source.
    public SubmissionSource source(List<Row> rows) {
        return new EnteredRows(id(), headers(), rows.stream().map(ReportForm::cells).toList());
    }

    private static List<String> headers() {
        return Stream.concat(Stream.of(receipt()), FIELDS.stream().map(ReportForm::header)).toList();
    }

    private static List<String> cells(Row row) {
        return Stream.concat(Stream.of(row.key()), FIELDS.stream().map(row::cell))
                .toList();
    }

    private static String receipt() {
        return OwnForm.receiptHeader();
    }

    private static String header(Field field) {
        return Wording.say(Language.TH, TEXTS, "field." + field.word());
    }
}
