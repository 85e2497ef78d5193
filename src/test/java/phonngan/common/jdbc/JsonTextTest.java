package phonngan.common.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import phonngan.intake.ClaimDraft;
import phonngan.intake.ClaimFacts;
import phonngan.intake.Sender;
import phonngan.intake.StagedRow;
import phonngan.roster.SubjectKey;

class JsonTextTest {

    @Test
    void aRowReadsBackAsItWasWritten() {
        var facts = new ClaimFacts("nnet-attend", 2, "national", new BigDecimal("6.50"), null, new BigDecimal("159"),
                new BigDecimal("200"), "อนุชา ใจงาม", "", LocalDate.of(2023, 2, 1), "", "", "certificate",
                List.of("https://example.org/1"), "“หมายเหตุ”");
        var row = new StagedRow("A-1", 7, 8, "abc", new Sender("S0001", "a@sample.example", "", ""),
                new SubjectKey("0".repeat(32)), "", Instant.parse("2023-02-01T03:04:05.006Z"),
                List.of(new ClaimDraft("/s1", "s1", "/s1", facts, "def")));
        assertThat(JsonText.read(JsonText.write(row), StagedRow.class)).isEqualTo(row);
    }
}
