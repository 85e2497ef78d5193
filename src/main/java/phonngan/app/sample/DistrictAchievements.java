package phonngan.app.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the district offices achieve; their heads send it.
final class DistrictAchievements {
    private final Achievements all;
    private final Dice dice;
    private final HandWriting hand;

    DistrictAchievements(Achievements all, Dice dice) {
        this.all = all;
        this.dice = dice;
        this.hand = new HandWriting(dice);
    }

    void achieve(Province.Unit unit, Person head) {
        for (int edition = 1; edition <= dice.between(1, 2); edition++) {
            all.add(SampleForm.SAR, "sar", head, unit.code(), Map.of("ฉบับที่", Integer.toString(edition),
                    "ผลการประเมินตนเอง", dice.pick(List.of("ปานกลาง", "ดี", "ดี", "ดีเลิศ", "ยอดเยี่ยม")),
                    "เลขที่หนังสือ",
                    "ศธ " + dice.between(100, 999) + "/2566"), "|" + edition, List.of(""));
        }
        int granted = dice.between(2_400_000, 4_800_000);
        unitFact(unit, head, "ประสิทธิภาพการเบิกจ่ายประจำปีงบประมาณ", "budget-disburse", Map.of("ตัวหาร (ทั้งหมด)",
                hand.count(granted), "ตัวตั้ง (ทำได้)", hand.count(granted / 100 * dice.between(86, 100))));
        unitFact(unit, head, "ผลสัมฤทธิ์ทางการเรียนปลายภาค", "final-achieve",
                all.percent(dice.between(900, 1800), 48, 75));
        for (int grade = 0; grade < 3; grade++) {
            unitFact(unit, head, "ผลสัมฤทธิ์ของการสอบ N-NET", "nnet-achieve",
                    Map.of("จำนวนหรือคะแนนเฉลี่ย", all.mean(), "จำนวนผู้เข้าสอบของคะแนนเฉลี่ย",
                            hand.count(dice.between(60, 240))));
        }
        for (int month = 0; month < 8; month++) {
            unitFact(unit, head, "การรายงานข่าวประชาสัมพันธ์", "pr-news",
                    Map.of("จำนวนหรือคะแนนเฉลี่ย", hand.count(dice.between(2, 9))));
        }
        unitAward(unit, head, "องค์กรนักศึกษาดีเด่น", "student-org", 60);
        unitAward(unit, head, "สกร.อำเภอดีเด่น", "district-outstanding", 50);
        unitAward(unit, head, "ห้องสมุดประชาชนดีเด่น", "library-outstanding", 60);
    }

    private void unitAward(Province.Unit unit, Person head, String title, String indicator, int percent) {
        if (dice.chance(percent)) {
            unitFact(unit, head, title, indicator,
                    Map.of("ระดับรางวัล", dice.pick(Vocabulary.LEVELS), "ชื่อรายการหรือรางวัล",
                            dice.pick(Vocabulary.HONOURS)));
        }
    }

    private void unitFact(Province.Unit unit, Person head, String title, String indicator, Map<String, String> cells) {
        var row = new LinkedHashMap<>(cells);
        row.put(SampleForm.INDICATOR, title);
        all.add(SampleForm.DISTRICT, indicator, head, unit.code(), row, "", List.of(""));
    }
}
