package phonngan.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;

class ProblemsCsvTest {

    @Test
    void oneLineAProblemAndNoCellIsAFormula() {
        var out = new ByteArrayOutputStream();
        ProblemsCsv.write(out, reader -> {
            reader.accept(Problem.refused(ProblemCode.UNKNOWN_VALUE,
                    Place.row("a.csv", 2, 3).at("ระดับ", "=HYPERLINK(\"http://a.example\")"), "x", "ระดับ"));
            reader.accept(Problem.warning(ProblemCode.REPEATED_HEADER, Place.file("a.csv"), "ระดับ", "2"));
        });

        var lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst())
                .isEqualTo("\uFEFFseverity,code,row,line,column,value,message_th,remedy_th,message_en,remedy_en");
        assertThat(lines.get(1))
                .startsWith("refused,unknown-value,2,3,ระดับ,\"'=HYPERLINK(\"\"http://a.example\"\")\",");
        assertThat(lines.get(2)).startsWith("warning,repeated-header,,,,,");
    }
}
