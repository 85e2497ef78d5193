package phonngan.intake.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import phonngan.intake.FormReading;
import phonngan.intake.HeaderUse;

class HeaderUseTest {
    private static final String FORM = """
                                       form: activity
                                       fiscal_year: 2566
                                       indicator: { column: ตัวชี้วัด }
                                       identity: { columns: [รหัสบุคลากร, รหัสคำตอบ] }
                                       columns:
                                         staff_id: { title: [รหัสบุคลากร] }
                                         submitted_at: { title: [ประทับเวลา, Timestamp] }
                                       claims:
                                         - { id: s1, set: { step: 1 }, columns: { evidence_links: { title: [หลักฐานข้อ 1] } } }
                                         - { id: s2, set: { step: 2 }, columns: { evidence_links: { title: [หลักฐานข้อ 2] } } }
                                       """;

    @Test
    void everyHeaderTellsWhatItWasReadAs() {
        assertThat(uses("timestamp", "รหัสบุคลากร", "รหัสคำตอบ ", "ตัวชี้วัด", "หลักฐานข้อ 2", "อื่น ๆ"))
                .containsExactly("timestamp: submitted_at", "รหัสบุคลากร: identity, staff_id", "รหัสคำตอบ : identity",
                        "ตัวชี้วัด: indicator", "หลักฐานข้อ 2: evidence_links of s2", "อื่น ๆ: ");
    }

    private static List<String> uses(String... headers) {
        var form = ((FormReading.Understood) FormReader.read("form.yaml", FORM.getBytes(StandardCharsets.UTF_8)))
                .form();
        return HeaderUse.list(form, List.of(headers)).stream()
                .map(it -> it.header() + ": "
                        + it.uses().stream().map(HeaderUseTest::said).collect(Collectors.joining(", ")))
                .toList();
    }

    private static String said(HeaderUse.Use use) {
        var what = switch (use.kind()) {
            case FIELD -> use.field().word();
            case IDENTITY -> "identity";
            case INDICATOR -> "indicator";
        };
        return use.claim().isEmpty() ? what : what + " of " + use.claim();
    }
}
