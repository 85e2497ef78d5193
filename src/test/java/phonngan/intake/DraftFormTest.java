package phonngan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import phonngan.common.FiscalYear;
import phonngan.intake.DraftForm.Column;
import phonngan.intake.yaml.FormReader;

/// What a person says of columns becomes the definition that others write by hand, and comes back as it was said.
class DraftFormTest {
    private static final FiscalYear YEAR = new FiscalYear(2566);
    private static final ColumnMeaning UNUSED = new ColumnMeaning.Unused();

    @Test
    void whatWasSaidComesBack() {
        var draft = new DraftForm("hours", List.of(new Column("รหัสคำตอบ", UNUSED, true),
                new Column("รหัส", carries(Field.STAFF_ID), false),
                new Column("ข้อ: \"ก\" {0}", new ColumnMeaning.Carries(Field.STEP, true), false),
                new Column("เวลา", carries(Field.SUBMITTED_AT), false)), "self-dev", DateOrder.MONTH_FIRST);

        var form = draft.definition(YEAR, Optional.empty()).orElseThrow();

        assertThat(read(form.text())).isEqualTo(form);
        assertThat(DraftForm.find(form, List.of("รหัสคำตอบ", "รหัส", "ข้อ: \"ก\" {0}", "เวลา"))).contains(draft);
    }

    @Test
    void withoutAnIndicatorThereIsNoForm() {
        assertThat(new DraftForm("x", List.of(new Column("a", UNUSED, false)), "", null)
                .definition(YEAR, Optional.empty())).isEmpty();
    }

    @Test
    void aColumnThatNamesTheIndicatorWinsOverOneIndicatorForAllRows() {
        var form = new DraftForm("x", List.of(new Column("ตัวชี้วัด", new ColumnMeaning.NamesIndicator(), false)),
                "self-dev", null).definition(YEAR, Optional.empty()).orElseThrow();

        assertThat(form.indicator()).isEqualTo(new IndicatorSource.ByColumn(List.of("ตัวชี้วัด"), Map.of()));
    }

    @Test
    void aFormThatNobodyChangedStaysAsItWasWritten() {
        var form = read("""
                        # ความเห็นของผู้เขียน
                        form: awards
                        fiscal_year: 2566
                        indicator: sport
                        identity: content
                        columns:
                          level: { title: [ระดับ, ระดับรางวัล], values: { ชนะเลิศ: national } }
                          note: { title: [หมายเหตุ], optional: true }
                        """);
        var headers = List.of("ระดับ", "อื่น ๆ");

        var draft = DraftForm.find(form, headers).orElseThrow();

        assertThat(draft.definition(YEAR, Optional.of(form))).contains(form);
    }

    @Test
    void whoeverGivesOneMoreColumnItsMeaningKeepsChoicesAndFurtherHeaders() {
        var form = read("""
                        form: awards
                        fiscal_year: 2566
                        indicator: sport
                        identity: content
                        columns:
                          level: { title: [ระดับ, ระดับรางวัล], values: { ชนะเลิศ: national } }
                          note: { title: [หมายเหตุ], optional: true }
                        """);
        var draft = new DraftForm("awards", List.of(new Column("ระดับ", carries(Field.LEVEL), false),
                new Column("อื่น ๆ", carries(Field.CONTEST), false)), "sport", null);

        var changed = draft.definition(YEAR, Optional.of(form)).orElseThrow();

        assertThat(changed.findColumn(Field.LEVEL)).contains(new FieldMapping(Field.LEVEL,
                List.of("ระดับ", "ระดับรางวัล"), Map.of("ชนะเลิศ", "national"), false, false, null));
        assertThat(changed.findColumn(Field.NOTE).orElseThrow().optional()).isTrue();
        assertThat(changed.findColumn(Field.CONTEST).orElseThrow().titles()).containsExactly("อื่น ๆ");
    }

    @Test
    void aFormOfSeveralClaimsSaysMoreThanColumnsCan() {
        var form = read("""
                        form: steps
                        fiscal_year: 2566
                        indicator: quality-activity
                        identity: content
                        columns: { staff_id: { title: [รหัส] } }
                        claims:
                          - { id: s1, set: { step: 1 }, columns: { evidence_links: { title: [หลักฐาน 1] } } }
                        """);

        assertThat(DraftForm.find(form, List.of("รหัส", "หลักฐาน 1"))).isEmpty();
    }

    @Test
    void everyMeaningHasAWordOfItsOwn() {
        assertThat(ColumnMeaning.list()).allSatisfy(it -> assertThat(ColumnMeaning.find(it.word())).contains(it));
        assertThat(ColumnMeaning.find("salary")).isEmpty();
    }

    private static ColumnMeaning carries(Field field) {
        return new ColumnMeaning.Carries(field, false);
    }

    private static FormDefinition read(String text) {
        return ((FormReading.Understood) FormReader.read("form.yaml", text.getBytes(StandardCharsets.UTF_8))).form();
    }
}
