package phonngan.app.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the people and districts of the province achieve in a year: about two dozen things a person. Some are better
/// at it than others.
final class Achievements {
    private final Dice dice;
    private final HandWriting hand;
    private final InventedNames students;
    private final List<Achievement> all = new ArrayList<>();

    private Achievements(Dice dice) {
        this.dice = dice;
        this.hand = new HandWriting(dice);
        this.students = new InventedNames(dice);
    }

    static List<Achievement> of(Province province, Dice dice) {
        var achieved = new Achievements(dice);
        province.people().stream().filter(it -> !it.left()).forEach(achieved::everybody);
        province.inGroup("teacher").stream().filter(it -> !it.left()).forEach(achieved::teacher);
        province.inGroup("plan")
                .forEach(it -> achieved.steps(it, "การปฏิบัติงานตามภารกิจดีเด่น ด้านแผนงาน", "mission-plan", 100));
        province.inGroup("finance").forEach(achieved::finance);
        var districts = new DistrictAchievements(achieved, dice);
        province.districts().forEach(it -> districts.achieve(it, province.head(it.code())));
        return achieved.all;
    }

    private void everybody(Person person) {
        percents(person, "DMIS 100%", "dmis-100", dice.between(1, 2), 82, 100);
        steps(person, "นวัตกรรมการจัดการเรียนรู้ออนไลน์", "online-innovation", 40);
        steps(person, "ผลิตภัณฑ์พรีเมี่ยม", "premium-product", 25);
        awards(person, "ผลงานการปฏิบัติที่เป็นเลิศ (Best Practice)", "best-practice", 65, Vocabulary.CONTESTS);
        awards(person, "บ้านหนังสือชุมชนดีเด่น", "book-house", 45, Vocabulary.HONOURS);
        awards(person, "บุคลากรที่ได้รับรางวัลจากหน่วยงานในสังกัดกรมส่งเสริมการเรียนรู้", "award-dole", 60,
                Vocabulary.HONOURS);
        awards(person, "บุคลากรที่ได้รับรางวัลจากภาคีเครือข่าย", "award-partner", 60, Vocabulary.HONOURS);
        awards(person, "หน่วยงาน/ภาคีเครือข่ายดีเด่น ประเภทหน่วยงานภาครัฐ/หน่วยงานเอกชน/ภูมิปัญญาท้องถิ่น",
                "partner-org", 45, Vocabulary.HONOURS);
        int courses = dice.between(2, 6);
        for (int i = 0; i < courses; i++) {
            training(person);
        }
    }

    private void teacher(Person person) {
        studentAwards(person, "นักศึกษาที่สร้างชื่อเสียงให้ สกร.", "honour-student", 95, Vocabulary.CONTESTS);
        studentAwards(person, "กีฬาดีเด่น", "sport", 70, Vocabulary.SPORTS);
        studentAwards(person, "ศิษย์เก่าดีเด่น/ศิษย์ปัจจุบัน", "alumni-current", 45, Vocabulary.HONOURS);
        steps(person, "โครงงาน/นวัตกรรมของนักศึกษา", "student-project", 45);
        steps(person, "การปฏิบัติงานตามภารกิจดีเด่น ด้านแผนงาน", "mission-plan", 25);
        percents(person, "ร้อยละของผู้เข้าสอบปลายภาค", "final-attend", 2, 50, 95);
        percents(person, "ผลสัมฤทธิ์ทางการเรียนปลายภาค", "final-achieve", 2, 45, 85);
        means(person);
        nnet(person, "2/2565");
        nnet(person, "1/2566");
        if (dice.chance(90)) {
            activity(person);
        }
        if (dice.chance(50)) {
            checklist(person, "ศูนย์การเรียนรู้ตำบล ๕ ดี พรีเมี่ยม พลัส", "five-good-plus",
                    "ข้อที่ทำได้ (๕ ดี พรีเมี่ยม พลัส)",
                    List.of("ข้อ 1 ครูดี", "ข้อ 2 สถานที่ดี", "ข้อ 3 กิจกรรมดี", "ข้อ 4 ภาคีเครือข่ายดี",
                            "ข้อ 5 นวัตกรรมดี"));
        }
    }

    private void finance(Person person) {
        checklist(person, "ภารกิจดีเด่น ด้านการเงิน", "mission-finance", "ข้อที่ทำได้ (ด้านการเงิน)",
                List.of("ข้อ 1 ส่งรายงานการเงินทันกำหนดครบ 12 เดือน", "ข้อ 2 ไม่มีเงินยืมค้างเกินกำหนด",
                        "ข้อ 3 เบิกจ่ายตามเป้าหมายรายไตรมาส", "ข้อ 4 ไม่มีข้อทักท้วงจากการตรวจสอบ",
                        "ข้อ 5 ปิดบัญชีสิ้นปีทันกำหนด"));
    }

    private void awards(Person person, String title, String indicator, int percent, List<String> contests) {
        for (int chance = percent; dice.chance(chance); chance /= 2) {
            add(SampleForm.EVIDENCE, indicator, person, null, Map.of(SampleForm.INDICATOR, title, "ระดับรางวัล",
                    dice.pick(Vocabulary.LEVELS), "ชื่อรายการหรือรางวัล", dice.pick(contests),
                    "เลขที่หนังสือหรือเกียรติบัตร",
                    letter()), "",
                    List.of(""));
        }
    }

    private void studentAwards(Person person, String title, String indicator, int percent, List<String> contests) {
        for (int chance = percent; dice.chance(chance); chance -= 25) {
            var student = students.next();
            add(SampleForm.STUDENT_AWARDS, indicator, person, null, Map.of(SampleForm.INDICATOR, title, "ระดับรางวัล",
                    dice.pick(Vocabulary.LEVELS), "ชื่อ-สกุลผู้ได้รับรางวัล",
                    student.prefix() + student.first() + " " + student.last(),
                    "ชื่อรายการแข่งขันหรือรางวัล", dice.pick(contests), "หน่วยงานที่มอบ", dice.pick(Vocabulary.GIVERS),
                    "เลขที่เกียรติบัตร", letter(),
                    "ประเภทหลักฐาน",
                    dice.pick(List.of("เกียรติบัตร", "เกียรติบัตร", "เกียรติบัตร", "ประกาศผลรางวัล", "ภาพถ่าย"))), "",
                    List.of(""));
        }
    }

    private void percents(Person person, String title, String indicator, int times, int least, int most) {
        for (int i = 0; i < times; i++) {
            var row = new LinkedHashMap<>(percent(dice.between(20, 90), least, most));
            row.put(SampleForm.INDICATOR, title);
            add(SampleForm.EVIDENCE, indicator, person, null, row, "", List.of(""));
        }
    }

    Map<String, String> percent(int whole, int least, int most) {
        return Map.of("ตัวหาร (ทั้งหมด)", hand.count(whole), "ตัวตั้ง (ทำได้)",
                hand.count(whole * dice.between(least, most) / 100));
    }

    private void means(Person person) {
        for (int i = 0; i < 2; i++) {
            add(SampleForm.EVIDENCE, "nnet-achieve", person, null,
                    Map.of(SampleForm.INDICATOR, "ผลสัมฤทธิ์ของการสอบ N-NET", "คะแนนเฉลี่ย", mean(),
                            "จำนวนผู้เข้าสอบของคะแนนเฉลี่ย", hand.count(dice.between(8, 40))),
                    "", List.of(""));
        }
    }

    String mean() {
        return dice.between(34, 43) + "." + String.format(Locale.ROOT, "%02d", dice.below(100));
    }

    private void nnet(Person person, String sitting) {
        var grade = dice.pick(List.of("ประถมศึกษา", "มัธยมศึกษาตอนต้น", "มัธยมศึกษาตอนปลาย"));
        int eligible = dice.between(12, 48);
        add(SampleForm.NNET, "nnet-attend", person, null,
                Map.of("ครั้งที่สอบ", sitting, "ระดับชั้น", grade, "จำนวนผู้มีสิทธิ์สอบ",
                        hand.count(eligible), "จำนวนผู้เข้าสอบ", hand.count(eligible * dice.between(55, 98) / 100),
                        "ประเภทหลักฐาน",
                        dice.pick(List.of("บัญชีลายมือชื่อผู้เข้าสอบ", "รายงานผลการสอบ N-NET"))),
                "|" + sitting + "|" + grade, List.of(""));
    }

    private void training(Person person) {
        var online = dice.chance(60);
        var hours = hand.count(dice.pick(List.of(3, 6, 6, 6, 12, 12, 18)));
        add(SampleForm.TRAINING, "self-dev", person, null,
                Map.of("หลักสูตร", dice.pick(Vocabulary.COURSES), "เลขที่วุฒิบัตร", letter(),
                        online ? "จำนวนชั่วโมง (อบรมออนไลน์)" : "จำนวนชั่วโมง (อบรมในสถานที่)", hours, "หน่วยงานที่จัด",
                        dice.pick(List.of("สถาบันพัฒนาครู ภาคตัวอย่าง", "สกร.ประจำจังหวัดตัวอย่าง", ""))),
                "", List.of(""));
    }

    /// Most begin with step 1 and stop somewhere; some leave a gap.
    private List<Integer> stepsMet() {
        int last = dice.pick(List.of(1, 2, 3, 3, 4, 4, 5));
        var steps = new ArrayList<Integer>();
        for (int step = 1; step <= last; step++) {
            if (last == 1 || !dice.chance(6)) {
                steps.add(step);
            }
        }
        return steps.isEmpty() ? List.of(1) : steps;
    }

    private void steps(Person person, String title, String indicator, int percent) {
        if (dice.chance(percent)) {
            var met = stepsMet();
            add(SampleForm.EVIDENCE, indicator, person, null, Map.of(SampleForm.INDICATOR, title,
                    "ขั้นที่ทำได้ (เลือกได้หลายข้อ)",
                    String.join(", ", met.stream().map(it -> "ขั้นที่ " + it).toList())), "",
                    met.stream().map(it -> "/" + it).toList());
        }
    }

    private void checklist(Person person, String title, String indicator, String column, List<String> choices) {
        var met = stepsMet();
        add(SampleForm.CHECKLIST, indicator, person, null,
                Map.of(SampleForm.INDICATOR, title, column,
                        String.join(dice.chance(80) ? ", " : ";",
                                met.stream().map(it -> choices.get(it - 1)).toList())),
                "", met.stream().map(it -> "/" + it).toList());
    }

    private void activity(Person person) {
        var headers = SampleForm.QUALITY_ACTIVITY.headers().stream().filter(it -> it.startsWith("หลักฐานข้อ")).toList();
        var row = new LinkedHashMap<String, String>();
        row.put("รหัสกิจกรรม", "QA-1");
        row.put("ชื่อกิจกรรม", dice.pick(Vocabulary.ACTIVITIES));
        var claims = new ArrayList<String>();
        for (var step : stepsMet()) {
            row.put(headers.get(step - 1), link(dice));
            claims.add("/s" + step);
        }
        add(SampleForm.QUALITY_ACTIVITY, "quality-activity", person, null, row, "|QA-1", claims);
    }

    private String letter() {
        return dice.chance(20) ? "" : dice.between(1, 900) + "/2566";
    }

    static String link(Dice dice) {
        return String.format(Locale.ROOT, "https://drive.google.com/open?id=SAMPLE%08x%08x",
                dice.below(Integer.MAX_VALUE),
                dice.below(Integer.MAX_VALUE));
    }

    void add(SampleForm form, String indicator, Person owner, @Nullable String unit,
            Map<String, String> cells, String identity, List<String> claims) {
        all.add(new Achievement(form, indicator, owner, unit, new LinkedHashMap<>(cells), identity, claims));
    }
}
