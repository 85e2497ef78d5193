package phonngan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import phonngan.intake.yaml.FormReader;

/// What a form's owner does to its questions, and what the connection makes of it.
class HeaderWatchTest {
    private static final FormDefinition FORM = ((FormReading.Understood) FormReader.read("form.yaml",
            """
            form: awards
            fiscal_year: 2566
            indicator: x
            identity: { column: เลขที่ }
            columns:
              level: { title: [ระดับ, ระดับรางวัล] }
              evidence_links: { title: [หลักฐาน ก, หลักฐาน ข] }
              note: { title: [หมายเหตุ], optional: true }
            """.getBytes(StandardCharsets.UTF_8))).form();
    private static final List<String> BEFORE = List.of("ประทับเวลา", "เลขที่", "ระดับ", "หลักฐาน ก", "หลักฐาน ข",
            "หมายเหตุ");

    @Test
    void nothingChangedNorDoesAnotherOrder() {
        assertThat(watch(BEFORE).stopsReading()).isFalse();
        assertThat(watch(BEFORE.reversed()).stopsReading()).isFalse();
        assertThat(watch(BEFORE.reversed()).added()).isEmpty();
    }

    @Test
    void anAddedQuestionIsToldAndStopsNothing() {
        var watch = watch(List.of("ประทับเวลา", "เลขที่", "ระดับ", "หลักฐาน ก", "หลักฐาน ข", "หมายเหตุ", "เบอร์โทร"));
        assertThat(watch.stopsReading()).isFalse();
        assertThat(watch.added()).containsExactly("เบอร์โทร");
    }

    @Test
    void aRenamedQuestionIsToldWithItsProbableNewName() {
        var watch = watch(List.of("ประทับเวลา", "เลขที่", "ได้รางวัลระดับใด", "หลักฐาน ก", "หลักฐาน ข", "หมายเหตุ"));
        assertThat(watch.stopsReading()).isTrue();
        assertThat(watch.changes()).isEqualTo("“ระดับ” → “ได้รางวัลระดับใด”");
    }

    @Test
    void aNewNameThatTheFormAcceptsIsNoChange() {
        assertThat(watch(List.of("ประทับเวลา", "เลขที่", "ระดับรางวัล", "หลักฐาน ก", "หลักฐาน ข", "หมายเหตุ"))
                .stopsReading())
                .isFalse();
    }

    @Test
    void evenAQuestionThatMayBeAbsentIsMissedOnceItWasThere() {
        assertThat(watch(BEFORE.subList(0, 5)).changes()).isEqualTo("“หมายเหตุ” → ∅");
        assertThat(watch(List.of("ประทับเวลา", "เลขที่", "ระดับ", "หลักฐาน ก", "หมายเหตุ")).changes())
                .isEqualTo("“หลักฐาน ข” → ∅");
    }

    @Test
    void aLostIdentityStopsTheReading() {
        assertThat(watch(List.of("ประทับเวลา", "ระดับ", "หลักฐาน ก", "หลักฐาน ข", "หมายเหตุ")).changes())
                .isEqualTo("“เลขที่” → ∅");
    }

    @Test
    void aDoubledQuestionStopsTheReading() {
        assertThat(watch(List.of("ประทับเวลา", "เลขที่", "ระดับ", "หลักฐาน ก", "หลักฐาน ข", "หมายเหตุ", "ระดับ "))
                .changes())
                .isEqualTo("“ระดับ” ×2");
    }

    @Test
    void anotherSpellingOfTheSameLettersIsTheSameQuestion() {
        assertThat(watch(List.of("ประทับเวลา", "เลขที่\u200B", " ระดับ", "หลักฐาน  ก", "หลักฐาน ข", "หมายเหตุ"))
                .stopsReading())
                .isFalse();
    }

    @Test
    void aSheetWithoutHeadersMissesEverything() {
        assertThat(watch(List.of()).changes()).contains("“ระดับ” → ∅").contains("“เลขที่” → ∅");
    }

    private static HeaderWatch watch(List<String> now) {
        return HeaderWatch.compare(FORM, BEFORE, now);
    }
}
