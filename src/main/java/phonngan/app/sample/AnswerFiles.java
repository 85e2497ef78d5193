package phonngan.app.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The answers of a form as the spreadsheet stands when it is read.
final class AnswerFiles {
    private final Province province;
    private final List<Answer> answers;

    AnswerFiles(Province province, List<Answer> answers) {
        this.province = province;
        this.answers = answers;
    }

    /// The file of a form in a reading; empty when nobody has answered yet.
    Optional<Csv> file(SampleForm form, Reading reading) {
        var rows = new ArrayList<Map<String, String>>();
        answers.stream().filter(it -> it.form() == form && it.isIn(reading)).map(it -> it.cellsIn(reading))
                .forEach(rows::add);
        if (reading == Reading.CLOSING) {
            rows.addAll(strays(form));
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(csv(form, reading, rows));
    }

    private static Csv csv(SampleForm form, Reading reading, List<Map<String, String>> rows) {
        var headers = form.headers();
        return Csv.of(form.id() + "-" + reading.label() + ".csv", headers,
                rows.stream().map(row -> headers.stream().map(it -> row.getOrDefault(it, "")).toList()).toList());
    }

    /// Rows that no reading takes: from people to whom the indicator does not apply, and under a number given twice.
    private List<Map<String, String>> strays(SampleForm form) {
        return switch (form) {
            case STUDENT_AWARDS -> province.inGroup("finance").stream().limit(4)
                    .map(it -> stray(form, it, 90001 + province.people().indexOf(it), "ระดับจังหวัด")).toList();
            case EVIDENCE ->
                province.inGroup("plan").stream().limit(3).flatMap(it -> List.of("ระดับจังหวัด", "ระดับภาค").stream()
                        .map(level -> stray(form, it, 90001 + province.people().indexOf(it), level))).toList();
            case QUALITY_ACTIVITY, CHECKLIST, NNET, TRAINING, SAR, DISTRICT -> List.of();
        };
    }

    private static Map<String, String> stray(SampleForm form, Person person, int number, String level) {
        var row = new LinkedHashMap<String, String>();
        row.put(SampleForm.SENT_AT, HandWriting.stamp(form.stamp(), SampleCalendar.CLOSING.minusHours(number % 97)));
        row.put(SampleForm.EMAIL, person.email());
        row.put(SampleForm.KEY, form.keyLetter() + "-" + number);
        row.put(SampleForm.STAFF_ID, person.id());
        row.put(SampleForm.INDICATOR, form == SampleForm.EVIDENCE
                ? "ผลงานการปฏิบัติที่เป็นเลิศ (Best Practice)"
                : "นักศึกษาที่สร้างชื่อเสียงให้ สกร.");
        row.put("ระดับรางวัล", level);
        row.put("ชื่อรายการหรือรางวัล", "งานตลาดนัดการเรียนรู้");
        row.put("ชื่อรายการแข่งขันหรือรางวัล", "งานตลาดนัดการเรียนรู้");
        row.put("ชื่อ-สกุลผู้ได้รับรางวัล", "นางสาวใบบัว ริมบึง");
        row.put("ประเภทหลักฐาน", "เกียรติบัตร");
        row.put(form.dayHeader(), "12 กรกฎาคม 2566");
        row.put(form.fileHeader(), String.format(Locale.ROOT, "https://drive.google.com/open?id=SAMPLE%016x", number));
        return row;
    }
}
