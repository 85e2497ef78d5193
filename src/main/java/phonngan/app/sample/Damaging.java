package phonngan.app.sample;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Rows that must be refused: a choice that the form does not know, a day that the calendar does not have, a cell left
/// empty, a number that is none. Most are mended for the next reading, some never.
final class Damaging {
    private static final int PER_THOUSAND = 25;

    private final Dice dice;

    Damaging(Dice dice) {
        this.dice = dice;
    }

    Answer.@Nullable Damage damage(Achievement what, Fate fate, LocalDateTime sentAt, Map<String, String> cells) {
        var plain = fate == Fate.ACCEPTED || fate == Fate.UNDECIDED;
        if (!plain || what.form() == SampleForm.CHECKLIST || dice.below(1000) >= PER_THOUSAND) {
            return null;
        }
        var row = new LinkedHashMap<>(cells);
        dice.pick(listWays(what, row)).run();
        var mended = sentAt.isAfter(SampleCalendar.MIDSUMMER) ? Reading.LATE : Reading.CLOSING;
        return new Answer.Damage(row, dice.chance(70) ? mended : null);
    }

    private List<Runnable> listWays(Achievement what, Map<String, String> row) {
        var ways = new ArrayList<Runnable>();
        ways.add(() -> row.put(what.form().dayHeader(),
                dice.pick(List.of("31 เมษายน 2566", "30 กุมภาพันธ์ 2566", "สิงหาคม 2566"))));
        if (row.containsKey("ระดับรางวัล")) {
            ways.add(() -> row.put("ระดับรางวัล", dice.pick(List.of("ระดับโลก", "รองชนะเลิศ", ""))));
        }
        if (row.containsKey("ตัวตั้ง (ทำได้)")) {
            ways.add(() -> row.put("ตัวตั้ง (ทำได้)", dice.pick(List.of("หกสิบกว่าคน", "", "1.10E+12"))));
        }
        if (row.containsKey("ขั้นที่ทำได้ (เลือกได้หลายข้อ)")) {
            ways.add(() -> row.put("ขั้นที่ทำได้ (เลือกได้หลายข้อ)", dice.pick(List.of("ครบทุกขั้น", "ขั้นที่ 6"))));
        }
        if (row.containsKey("ผลการประเมินตนเอง")) {
            ways.add(() -> row.put("ผลการประเมินตนเอง", "ดีมาก"));
        }
        if (row.containsKey(SampleForm.INDICATOR)) {
            ways.add(() -> row.put(SampleForm.INDICATOR, "ตัวชี้วัดอื่น ๆ"));
        }
        return ways;
    }
}
