package phonngan.app.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Names that nobody bears: everyday first names, and last names put together from two words.
final class InventedNames {
    private static final List<String> MEN = List.of("กล้าหาญ klahan", "กิตติ kitti", "เกรียงไกร kriangkrai",
            "จักรี jakkri",
            "เจษฎา jetsada", "ชัยวัฒน์ chaiwat", "ชูเกียรติ chukiat", "ณรงค์ narong", "ดำรง damrong", "เดชา decha",
            "ทวี thawi",
            "ทองดี thongdi", "ธนา thana", "ธีระ thira", "นพดล noppadon", "นิคม nikhom", "บรรจง banchong", "บุญมา bunma",
            "ประเสริฐ prasoet", "ปรีชา pricha", "ปาน pan", "พงษ์ศักดิ์ phongsak", "พิชิต phichit", "ไพโรจน์ phairot",
            "มานพ manop",
            "มานะ mana", "ยุทธนา yutthana", "รังสรรค์ rangsan", "เรวัต rewat", "วิชัย wichai", "วินัย winai",
            "วีระ wira",
            "ศักดิ์ชัย sakchai", "สมคิด somkhit", "สมชาย somchai", "สมบูรณ์ sombun", "สันติ santi", "สุชาติ suchat",
            "สุเทพ suthep",
            "สุรพล suraphon", "เสกสรร seksan", "อดิศร adison", "อนันต์ anan", "อานนท์ arnon", "อำนาจ amnat",
            "เอกชัย ekkachai");
    private static final List<String> WOMEN = List.of("กนกวรรณ kanokwan", "กมลชนก kamonchanok", "กรรณิการ์ kannika",
            "กาญจนา kanchana", "แก้วตา kaeota", "ขนิษฐา khanittha", "จันทร์เพ็ญ chanphen", "จินตนา jintana",
            "จุฑามาศ juthamat",
            "ชลธิชา chonthicha", "ฐิติมา thitima", "ดวงใจ duangjai", "ดารุณี daruni", "ทัศนีย์ thatsani",
            "ธัญญา thanya", "นงลักษณ์ nonglak",
            "นภา napha", "นันทนา nanthana", "นิภา nipha", "บังอร bangon", "เบญจมาศ benjamat", "ปราณี prani",
            "ปวีณา pawina",
            "ป่าน pan", "ผกามาศ phakamat", "พรทิพย์ phonthip", "พิมพ์ใจ phimjai", "เพ็ญศรี phensi", "มยุรี mayuri",
            "มะลิวรรณ maliwan",
            "มาลี mali", "ยุพิน yuphin", "รัชนี ratchani", "รุ่งนภา rungnapha", "ลดาวัลย์ ladawan", "ลำไย lamyai",
            "วรรณา wanna",
            "วิไล wilai", "ศิริพร siriphon", "สมใจ somjai", "สมศรี somsi", "สายใจ saijai", "สุนันทา sunantha",
            "สุภาพร suphaphon",
            "อรทัย orathai", "อัมพร amphon", "อารีย์ ari", "อำไพ amphai", "เอื้องคำ ueangkham");
    private static final List<String> FIRST_HALVES = List.of("ทอง", "แสง", "ศรี", "บุญ", "ใจ", "มั่ง", "เพชร", "แก้ว",
            "พูล", "สุข",
            "นา", "ดอก", "ธาร", "ลม", "ร่ม", "เรือน", "ทุ่ง", "ฟ้า", "คำ", "เพียร");
    private static final List<String> SECOND_HALVES = List.of("ทุ่งรวง", "ตะวันฉาย", "ริมบึง", "เหนือธาร", "งามพร้อม",
            "รุ่งสาย", "ไพรสณฑ์",
            "ลำดวน", "สายธาร", "ดงตาล", "ใฝ่เรียน", "ร่มโพธิ์", "เจริญทุ่ง", "ปลายน้ำ", "พฤกษา", "สวนคำ");

    private final Dice dice;
    private final Set<String> taken = new HashSet<>();

    InventedNames(Dice dice) {
        this.dice = dice;
    }

    /// A person's name.
    ///
    /// @param latin the first name in Latin letters, for the e-mail address
    record Name(String prefix, String first, String last, String latin) {
    }

    /// A name that was not given before.
    Name next() {
        var man = dice.chance(38);
        var name = dice.pick(man ? MEN : WOMEN).split(" ");
        var prefix = man ? "นาย" : dice.chance(45) ? "นาง" : "นางสาว";
        var last = dice.pick(FIRST_HALVES) + dice.pick(SECOND_HALVES);
        return taken.add(name[0] + " " + last) ? new Name(prefix, name[0], last, name[1]) : next();
    }
}
