package phonngan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.RuleBookReading;
import phonngan.catalogue.yaml.RuleBookDirectory;
import phonngan.catalogue.yaml.RuleBookReader;
import phonngan.intake.yaml.FormReader;
import phonngan.testkit.google.FakeTab;

/// What every source of answers has in common: the same sheet, downloaded or read at Google, is the same answers. Each
/// test shows a sheet, and what its rows are read as.
public abstract class SubmissionSourceContract {
    private static final FormDefinition FORM = ((FormReading.Understood) FormReader.read("form.yaml",
            """
            form: awards
            fiscal_year: 2566
            indicator: { column: ตัวชี้วัด }
            identity: { column: เลขที่ }
            columns:
              submitted_at: { title: [ประทับเวลา] }
              staff_id: { title: [รหัสบุคลากร] }
              value: { title: [ร้อยละ], optional: true }
              numerator: { title: [เข้าสอบ], optional: true }
              denominator: { title: [มีสิทธิ์], optional: true }
              level: { title: [ระดับ], optional: true }
              achieved_on: { title: [วันที่], optional: true }
              note: { title: [หมายเหตุ], optional: true }
            """.getBytes(StandardCharsets.UTF_8))).form();
    private static final LocalDateTime SENT = LocalDateTime.of(2023, 6, 1, 23, 59, 59);

    @TempDir
    private Path folder;

    /// The sheet as this source hands it over.
    protected abstract SubmissionSource open(FakeTab tab, FormDefinition form, Path scratch);

    /// A sheet to be filled.
    protected abstract FakeTab tab();

    @Test
    public void anAwardIsReadToTheSecondAndTheDay() {
        assertThat(read(tab().asks("ประทับเวลา", "เลขที่", "รหัสบุคลากร", "ตัวชี้วัด", "ระดับ", "วันที่", "หมายเหตุ")
                .answer(SENT.plusNanos(999_000_000), "ก-1", FakeTab.shown("1", "001"), "honour-student", "ระดับประเทศ",
                        LocalDate.of(2023, 3, 10), "ได้รับร่วมกัน, \"สามคน\"\nดูภาพ")))
                .containsExactly("1 2 ก-1 001 2023-06-01T16:59:59Z honour-student national 2023-03-10"
                        + " ได้รับร่วมกัน, \"สามคน\" ดูภาพ");
    }

    @Test
    public void numbersArePlainWhateverTheirFormat() {
        assertThat(read(tab().asks("ประทับเวลา", "เลขที่", "รหัสบุคลากร", "ตัวชี้วัด", "เข้าสอบ", "มีสิทธิ์")
                .answer(SENT, FakeTab.shown("12", "0012"), "S1", "nnet-attend", FakeTab.shown("1234.50", "1,234.5"),
                        FakeTab.shown("20000", "20,000"))))
                .containsExactly("1 2 0012 S1 2023-06-01T16:59:59Z nnet-attend 1234.5/20000");
    }

    @Test
    public void whatLooksLikeADateInATextIsWhatPeopleSee() {
        assertThat(read(tab().asks("ประทับเวลา", "เลขที่", "รหัสบุคลากร", "ตัวชี้วัด", "ระดับ")
                .answer(SENT, FakeTab.shown("243345", "5/2566"), "S1", "honour-student", "ระดับประเทศ")))
                .containsExactly("1 2 5/2566 S1 2023-06-01T16:59:59Z honour-student national");
    }

    @Test
    public void blankRowsAreLeftOutAndNotNumberedButKeepTheirLine() {
        assertThat(read(tab().asks("ประทับเวลา", "เลขที่", "รหัสบุคลากร", "ตัวชี้วัด", "ระดับ")
                .answer(SENT, "ก-1", "S1", "honour-student", "ระดับประเทศ").answer().answer("", " ", "\u200B")
                .answer(SENT, "ก-2", "S1", "honour-student", "ระดับจังหวัด")))
                .containsExactly("1 2 ก-1 S1 2023-06-01T16:59:59Z honour-student national",
                        "2 5 ก-2 S1 2023-06-01T16:59:59Z honour-student province");
    }

    @Test
    public void raggedRowsAreAsWideAsTheHeader() {
        var source = open(
                tab().asks("ประทับเวลา", "เลขที่", "รหัสบุคลากร", "ตัวชี้วัด", "ระดับ", "หมายเหตุ").answer(SENT, "ก-1"),
                FORM, folder);
        source.forEachRow(it -> assertThat(((SourceRow.Cells) it).cells()).hasSize(6).endsWith("", "", ""));
    }

    @Test
    public void aSourceCanBeReadAgainAndSaysTheSame() {
        var source = open(
                tab().asks("ประทับเวลา", "เลขที่", "รหัสบุคลากร", "ตัวชี้วัด").answer(SENT, "ก-1", "S1", true), FORM,
                folder);
        assertThat(rows(source)).isEqualTo(rows(source)).hasSize(1);
        assertThat(source.fingerprint()).matches("[0-9a-f]{64}");
        assertThat(source.headers()).containsExactly("ประทับเวลา", "เลขที่", "รหัสบุคลากร", "ตัวชี้วัด");
    }

    @Test
    public void aSheetWithoutAnswersHasNoRows() {
        assertThat(read(tab().asks("ประทับเวลา", "เลขที่", "รหัสบุคลากร", "ตัวชี้วัด"))).isEmpty();
    }

    private static List<SourceRow> rows(SubmissionSource source) {
        var rows = new ArrayList<SourceRow>();
        source.forEachRow(rows::add);
        return rows;
    }

    private List<String> read(FakeTab tab) {
        var source = open(tab, FORM, folder);
        var columns = new Columns(FORM, source.headers(), source.name());
        assertThat(columns.problems()).isEmpty();
        var reader = new RowReader(FORM, rules(), columns, DateOrder.DAY_FIRST, source.name());
        return rows(source).stream().map(it -> say(it, reader.read((SourceRow.Cells) it))).toList();
    }

    private static String say(SourceRow row, RowReading reading) {
        return switch (reading) {
            case RowReading.Refused refused -> row.row() + " refused " + refused.problems();
            case RowReading.Sound sound -> {
                var facts = sound.claims().getFirst().facts();
                var said = new ArrayList<Object>(List.of(row.row(), row.line(), sound.identity(),
                        sound.sender().staffId(), String.valueOf(sound.submittedAt()), facts.indicator(),
                        facts.level()));
                if (facts.numerator() != null && facts.denominator() != null) {
                    said.add(facts.numerator().stripTrailingZeros().toPlainString() + "/"
                            + facts.denominator().stripTrailingZeros().toPlainString());
                }
                said.add(facts.achievedOn() == null ? "" : facts.achievedOn());
                said.add(facts.note());
                yield String.join(" ", said.stream().map(Object::toString).filter(it -> !it.isEmpty()).toList());
            }
        };
    }

    private static RuleBook rules() {
        try {
            return ((RuleBookReading.Sound) new RuleBookReader()
                    .read(RuleBookDirectory.read(Path.of("config/catalogue/2566")))).book();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
