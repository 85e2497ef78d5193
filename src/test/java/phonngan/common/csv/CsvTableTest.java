package phonngan.common.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;

class CsvTableTest {
    private static final CsvField STAFF_ID = CsvField.required("staff_id", "รหัสบุคลากร");
    private static final CsvField EMAIL = CsvField.optional("email", "อีเมล", "ที่อยู่อีเมล", "Email Address");

    @Test
    void fieldsAreFoundByAnyOfTheirHeadersInAnyOrder() {
        var table = table("""
                          หมายเหตุ,ที่อยู่อีเมล,รหัสบุคลากร,ชั้น
                          ดี,somchai@example.org,S01,ป.6
                          """);
        var row = (CsvRow.Cells) Reading.rows(table.file()).getFirst();
        assertThat(table.cell(row, STAFF_ID)).isEqualTo("S01");
        assertThat(table.cell(row, EMAIL)).isEqualTo("somchai@example.org");
        assertThat(table.otherColumns()).containsExactly("หมายเหตุ", "ชั้น");
        assertThat(table.place(row, EMAIL))
                .isEqualTo(new Place("answers.csv", 1L, 2L, "ที่อยู่อีเมล", "somchai@example.org"));
    }

    @Test
    void headersAreComparedWithoutRegardToCapitalsAndOuterSpaces() {
        var table = table("\uFEFF  STAFF_ID ,email address\nS01,a@example.org\n");
        assertThat(table.has(STAFF_ID)).isTrue();
        assertThat(table.has(EMAIL)).isTrue();
        assertThat(table.otherColumns()).isEmpty();
    }

    @Test
    void headersAreComparedInTheirCanonicalSpelling() {
        var table = table("\u200Bรหัส\u2060บุคลากร,ที\u0E48\u0E48อยู\u0E48อีเมล\u00A0\nS01,a@example.org\n");
        assertThat(table.has(STAFF_ID)).isTrue();
        assertThat(table.has(EMAIL)).isTrue();
    }

    @Test
    void aMissingFieldIsEmptyWhenItMayBe() {
        var table = table("staff_id,,\nS01\n");
        var row = (CsvRow.Cells) Reading.rows(table.file()).getFirst();
        assertThat(table.has(EMAIL)).isFalse();
        assertThat(table.cell(row, EMAIL)).isEmpty();
        assertThat(table.place(row, EMAIL)).isEqualTo(Place.row("answers.csv", 1, 2));
        assertThat(table.otherColumns()).isEmpty();
    }

    @Test
    void aMissingRequiredFieldRefusesTheFile() {
        assertThat(refusal("email\na@example.org\n")).containsExactly(Problem.refused(ProblemCode.MISSING_HEADER,
                Place.line("answers.csv", 1).at("staff_id", null), "staff_id / รหัสบุคลากร"));
    }

    @Test
    void aFieldWithTwoColumnsRefusesTheFileWhetherTheHeadersAreTheSameOrNot() {
        var repeated = Problem.refused(ProblemCode.REPEATED_HEADER,
                Place.line("answers.csv", 2).at("Email Address", null), "Email Address",
                "email / อีเมล / ที่อยู่อีเมล / Email Address");
        assertThat(refusal("\nEmail Address,staff_id,Email Address\n")).containsExactly(repeated);
        assertThat(refusal("\nอีเมล,staff_id,Email Address\n")).containsExactly(repeated);
    }

    @Test
    void allThatIsWrongWithTheHeadersIsSaidAtOnce() {
        assertThat(refusal("email,email\n")).extracting(Problem::code).containsExactly(ProblemCode.MISSING_HEADER,
                ProblemCode.REPEATED_HEADER);
    }

    @Test
    void repeatedColumnsThatNobodyAskedForAreKept() {
        var table = table("staff_id,หมายเหตุ,หมายเหตุ\nS01,ก,ข\n");
        assertThat(Reading.shown(table.file())).containsExactly("1@2 S01 | ก | ข");
        assertThat(table.file().headers().positionsOf("หมายเหตุ")).containsExactly(1, 2);
        assertThat(table.otherColumns()).containsExactly("หมายเหตุ", "หมายเหตุ");
    }

    private static CsvTable table(String csv) {
        return switch (CsvTable.of(Reading.opened(csv), List.of(STAFF_ID, EMAIL))) {
            case CsvOpening.Opened(var table) -> table;
            case CsvOpening.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static List<Problem> refusal(String csv) {
        return switch (CsvTable.of(Reading.opened(csv), List.of(STAFF_ID, EMAIL))) {
            case CsvOpening.Opened(var _) -> List.of();
            case CsvOpening.Refused(var problems) -> problems;
        };
    }
}
