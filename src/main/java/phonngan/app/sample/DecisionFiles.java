package phonngan.app.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the sample committee decides, meeting by meeting, as decision files.
final class DecisionFiles {
    private static final List<String> HEADERS = List.of("form", "response_key", "decision", "reviewer", "decided_at",
            "subject_id", "level", "achieved_on", "refers_to", "owed_by", "owed_document", "reason");
    private static final List<String> RETURN_REASONS = List.of("ไฟล์เปิดไม่ได้ โปรดส่งใหม่",
            "ภาพไม่ชัด อ่านชื่อรายการไม่ออก",
            "โปรดแนบหน้าที่มีลายมือชื่อผู้มอบ", "เอกสารไม่มีเลขที่และวันที่");
    private static final List<String> REJECT_REASONS = List.of("เอกสารไม่ตรงกับตัวชี้วัด",
            "เป็นการเข้าร่วม ไม่ใช่รางวัล",
            "หลักฐานเป็นของผู้อื่น");

    private final Committee committee;
    private final List<Answer> answers;
    private final Dice dice;

    DecisionFiles(Province province, List<Answer> answers, Dice dice) {
        this.committee = Committee.of(province);
        this.answers = answers.stream().filter(it -> it.form() != SampleForm.CHECKLIST).toList();
        this.dice = dice;
    }

    /// July: what was read at midsummer. Whatever its sender will edit is sent back, and that is why.
    Csv summer() {
        var minutes = new Minutes(SampleCalendar.SUMMER_MEETINGS);
        for (var answer : takenFirstIn(Reading.MIDSUMMER)) {
            if (answer.earlier() != null) {
                rule(minutes, answer, "return", Map.of("reason", dice.pick(RETURN_REASONS)));
            } else if (answer.fate() != Fate.UNDECIDED && answer.fate() != Fate.DECIDED_AFTERWARDS) {
                decide(minutes, answer);
            }
        }
        return minutes.file("decisions-2566-07.csv");
    }

    /// October: everything that came in time.
    Csv autumn() {
        var minutes = new Minutes(SampleCalendar.AUTUMN_MEETINGS);
        answers.stream().filter(it -> it.isTakenIn(Reading.CLOSING))
                .filter(it -> it.earlier() != null || !it.isTakenIn(Reading.MIDSUMMER))
                .forEach(it -> decide(minutes, it));
        answers.stream().filter(it -> it.fate() == Fate.WITHDRAWN && it.what().owner().id().compareTo("S150") < 0)
                .forEach(it -> rule(minutes, it, "withdraw", Map.of("reason", "ผู้ส่งลบคำตอบและยืนยันขอถอน")));
        return minutes.file("decisions-2566-10.csv");
    }

    /// What came late, and what was mended after the closing.
    Csv late() {
        var minutes = new Minutes(SampleCalendar.LATE_MEETINGS);
        takenFirstIn(Reading.LATE).forEach(it -> decide(minutes, it));
        return minutes.file("decisions-2566-10-late.csv");
    }

    /// After the posting: a few more are decided, and some papers turn out to be owed.
    Csv afterPosting() {
        var minutes = new Minutes(SampleCalendar.AFTER_POSTING);
        var open = answers.stream().filter(it -> it.fate() == Fate.DECIDED_AFTERWARDS && !it.takenIn().isEmpty())
                .toList();
        for (int i = 0; i < open.size(); i++) {
            var answer = open.get(i);
            switch (i % 4) {
                case 0 -> rule(minutes, answer, "await", Map.of("owed_by", answer.owner().unit(), "owed_document",
                        "บันทึกรายงานผลต่อผู้อำนวยการสถานศึกษา", "reason", "ยังไม่พบเลขรับของบันทึก"));
                case 1 -> rule(minutes, answer, "return", Map.of("reason", dice.pick(RETURN_REASONS)));
                default -> rule(minutes, answer, "accept", Map.of());
            }
        }
        return minutes.file("decisions-2566-10-after.csv");
    }

    private List<Answer> takenFirstIn(Reading reading) {
        return answers.stream().filter(it -> !it.takenIn().isEmpty() && it.takenIn().getFirst() == reading).toList();
    }

    private void decide(Minutes minutes, Answer answer) {
        switch (answer.fate()) {
            case ACCEPTED -> rule(minutes, answer, "accept", Map.of());
            case CORRECTED -> rule(minutes, answer, "accept", correction(answer));
            case RETURNED -> rule(minutes, answer, "return", Map.of("reason", dice.pick(RETURN_REASONS)));
            case REJECTED -> rule(minutes, answer, "reject", Map.of("reason", dice.pick(REJECT_REASONS)));
            case NAMED -> rule(minutes, answer, "accept",
                    Map.of("subject_id", answer.owner().id(), "reason", "ตรวจกับทะเบียนแล้วเป็นผลงานของผู้นี้"));
            case SENT_TWICE -> sentTwice(minutes, answer);
            case YEAR_MISTYPED -> admit(minutes, answer,
                    Map.of("achieved_on", yearAfter(answer), "reason", "พิมพ์ปีผิด วันที่ตามเอกสารอยู่ในปีงบประมาณ"));
            case LATE_ADMITTED ->
                admit(minutes, answer, Map.of("reason", "ระบบอินเทอร์เน็ตของตำบลขัดข้อง มีหนังสือแจ้งก่อนปิดรับ"));
            case AWAITED -> rule(minutes, answer, "await", Map.of("owed_by", answer.owner().unit(), "owed_document",
                    "บันทึกรายงานผลกิจกรรมต่อผู้อำนวยการ", "reason", "รอเลขรับจากหัวหน้าหน่วยงาน"));
            case UNMATCHED, OUT_OF_PERIOD, LATE, WITHDRAWN, UNDECIDED, DECIDED_AFTERWARDS -> {
                // stays as it came
            }
        }
    }

    private void sentTwice(Minutes minutes, Answer answer) {
        if (answer.original().isEmpty()) {
            rule(minutes, answer, "accept", Map.of());
        } else {
            for (var claim : answer.what().claims()) {
                minutes.row(answer, answer.key() + claim, "duplicate-of",
                        Map.of("refers_to", answer.original() + claim, "reason", "เอกสารฉบับเดียวกันส่งซ้ำ"));
            }
        }
    }

    private void admit(Minutes minutes, Answer answer, Map<String, String> with) {
        rule(minutes, answer, "admit", with);
        rule(minutes, answer, "accept", Map.of());
    }

    private void rule(Minutes minutes, Answer answer, String decision, Map<String, String> with) {
        answer.responseKeys().forEach(it -> minutes.row(answer, it, decision, with));
    }

    private static Map<String, String> correction(Answer answer) {
        return Map.of("level", Corrections.lowerLevel(answer.what()), "reason", "ปรับระดับตามที่ระบุในเกียรติบัตร");
    }

    private static String yearAfter(Answer answer) {
        var typed = String.valueOf(answer.cells().get(answer.form().dayHeader()));
        int year = typed.lastIndexOf(' ') + 1;
        return typed.substring(0, year) + (Integer.parseInt(typed.substring(year)) + 1);
    }

    /// The minutes of meetings: one decision after the other, evenly through each day.
    private final class Minutes {
        private final List<LocalDate> days;
        private final List<Map<String, String>> rows = new ArrayList<>();

        Minutes(List<LocalDate> days) {
            this.days = days;
        }

        void row(Answer answer, String key, String decision, Map<String, String> with) {
            var row = new HashMap<>(with);
            row.put("form", answer.form().id());
            row.put("response_key", key);
            row.put("decision", decision);
            row.put("reviewer", committee.judgeOf(answer, dice).signature());
            rows.add(row);
        }

        Csv file(String name) {
            int perDay = rows.size() / days.size() + 1;
            var lines = new ArrayList<List<String>>();
            for (int i = 0; i < rows.size(); i++) {
                var at = days.get(i / perDay).atTime(9, 0).plusSeconds(25_200L / perDay * (i % perDay));
                rows.get(i).put("decided_at", SampleCalendar.instant(at).toString());
                var row = rows.get(i);
                lines.add(HEADERS.stream().map(it -> row.getOrDefault(it, "")).toList());
            }
            return Csv.of(name, HEADERS, lines);
        }
    }
}
