package phonngan.review.csv;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import phonngan.common.csv.CsvWriter;
import phonngan.intake.Claim;
import phonngan.review.Decision;
import phonngan.review.DrawSample;
import phonngan.roster.SubjectKey;

/// Writes a sample as a sheet to be filled in: a line for each claim, empty columns for what was found.
public final class SampleSheet {
    private static final List<String> KNOWN = List.of("ลำดับ", "แบบฟอร์ม", "รหัสคำตอบ", "ฉบับที่",
            "รหัสผู้รับการประเมิน",
            "ตัวชี้วัด", "วันที่ได้รับ", "สถานะ", "ผู้พิจารณา", "วันเวลาที่พิจารณา", "เหตุผล", "จำนวนหลักฐาน",
            "เครื่องหมายสุ่ม");
    private static final List<String> TO_FILL = List.of("มีหลักฐานจริง", "เป็นของผู้รับการประเมิน", "อยู่ในช่วงของรอบ",
            "ตรงเกณฑ์และระดับ", "ผู้พิจารณาไม่มีส่วนได้เสีย", "ข้อสังเกต");

    private SampleSheet() {
    }

    /// Writes it.
    ///
    /// @param idOf staff id or unit code of a key
    public static void write(OutputStream out, DrawSample.Drawn drawn, Function<SubjectKey, String> idOf) {
        try (var csv = CsvWriter.withByteOrderMark(out)) {
            KNOWN.forEach(csv::text);
            csv.row(TO_FILL);
            int number = 0;
            for (var it : drawn.claims()) {
                write(csv, ++number, it, idOf);
            }
        }
    }

    private static void write(CsvWriter csv, int number, DrawSample.Sampled it, Function<SubjectKey, String> idOf) {
        var now = it.standing().current();
        var subject = now.subject();
        var day = now.facts().achievedOn();
        csv.number(number).text(now.claim().form()).text(now.claim().responseKey()).number(now.claim().version())
                .text(subject == null ? "" : idOf.apply(subject)).text(it.indicator())
                .text(Objects.toString(day, "")).text(now.state().word().toLowerCase(Locale.ROOT))
                .text(now.decision().map(Decision::reviewer).orElse(""))
                .text(now.decision()
                        .map(made -> made.decidedAt().atZone(Claim.BANGKOK).toOffsetDateTime().toString()).orElse(""))
                .text(now.decision().map(made -> made.ruling().reason()).orElse(""))
                .number(now.facts().evidenceLinks().size()).text(it.mark().substring(0, 12));
        TO_FILL.forEach(_ -> csv.empty());
        csv.endRow();
    }
}
