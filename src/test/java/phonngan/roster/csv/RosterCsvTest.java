package phonngan.roster.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import phonngan.common.csv.CsvSource;
import phonngan.roster.RosterFile;
import phonngan.roster.StaffColumn;
import phonngan.roster.UnitColumn;

class RosterCsvTest {

    @Test
    void excelsOwnWaysOfWritingCsvAreReadToo() {
        var staff = """
                    sep=;
                    รหัสบุคลากร;ชื่อ;นามสกุล;กลุ่มตำแหน่ง
                    S001;กานดา;ใจดี;ครู
                    """.replace("\n", "\r\n");

        var files = List.of(staff.getBytes(Charset.forName("x-windows-874")),
                ("\uFEFF" + staff).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + staff.replaceFirst("sep=;\r\n", "").replace(';', '\t'))
                        .getBytes(StandardCharsets.UTF_16LE));

        assertThat(files).allSatisfy(it -> {
            var read = (RosterFile.Staff) RosterCsv.read(CsvSource.of("บุคลากร.csv", it));
            assertThat(read.problems()).isEmpty();
            assertThat(read.rows().getFirst().text(StaffColumn.FIRST_NAME)).isEqualTo("กานดา");
            assertThat(read.rows().getFirst().header(StaffColumn.ROLE_GROUP)).isEqualTo("กลุ่มตำแหน่ง");
        });
    }

    @Test
    void textGarbledBeforeItCameIsRefusedAsAWhole() {
        var garbled = new String("รหัสบุคลากร,ชื่อ,นามสกุล\nS001,กานดา,ใจดี\n".getBytes(StandardCharsets.UTF_8),
                Charset.forName("x-windows-874"));

        assertThat(codes(read(garbled))).containsExactly("mojibake");
    }

    @Test
    void theHeadersTellStaffFromUnitsWhateverElseIsThere() {
        assertThat(read("unit_code,role_group,last_name,first_name,staff_id\n")).isInstanceOf(RosterFile.Staff.class);
        assertThat(read("role_group,name,unit_code,remark\n")).isInstanceOf(RosterFile.Units.class);
        assertThat(read("STAFF_ID,First_Name,last_name,role_group\n")).isInstanceOf(RosterFile.Staff.class);
        assertThat(codes(read("unit_code,role_group\n"))).containsExactly("missing-header");
        assertThat(codes(read("unit_code,first_name,last_name,role_group\n"))).containsExactly("missing-header");
        assertThat(codes(read("amount,reason\n"))).containsExactly("not-a-roster");
        assertThat(codes(read(""))).containsExactly("empty-file");
    }

    @Test
    void aColumnThatTheFileLacksIsEmptyInEveryRow() {
        var units = (RosterFile.Units) read("unit_code,name\nD01,สกร.ระดับอำเภอเมือง\n");

        assertThat(units.rows().getFirst().text(UnitColumn.PARENT_CODE)).isEmpty();
        assertThat(units.rows().getFirst().header(UnitColumn.PARENT_CODE)).isEqualTo("parent_code");
    }

    private static RosterFile read(String csv) {
        return RosterCsv.read(CsvSource.of("roster.csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> codes(RosterFile file) {
        assertThat(file).isInstanceOf(RosterFile.Unreadable.class);
        return file.problems().stream().map(it -> it.code().word()).toList();
    }
}
