package phonngan.app.sample;

import java.util.ArrayList;
import java.util.List;

/// The forms that the province sends, with the headers of their spreadsheets.
enum SampleForm {
    /// Students' awards.
    STUDENT_AWARDS("student-awards", "student-awards-2566", "A", Stamp.BUDDHIST, "วันที่ได้รับรางวัล", "ไฟล์หลักฐาน",
            "ตัวชี้วัด", "ระดับรางวัล", "ชื่อ-สกุลผู้ได้รับรางวัล", "ชื่อรายการแข่งขันหรือรางวัล", "หน่วยงานที่มอบ", "เลขที่เกียรติบัตร",
            "ประเภทหลักฐาน", "หมายเหตุ"),
    /// Activities for the quality of learners: a row is an activity with up to five papers.
    QUALITY_ACTIVITY("quality-activity", "quality-activity-2566", "", Stamp.DOWNLOADED, "วันที่จัดกิจกรรม", "",
            "รหัสกิจกรรม", "ชื่อกิจกรรม", "หลักฐานข้อ 1 โครงการที่ได้รับอนุมัติ", "หลักฐานข้อ 2 ภาพหรือบัญชีลายมือชื่อการจัดกิจกรรม",
            "หลักฐานข้อ 3 ผู้เข้าร่วมไม่น้อยกว่าร้อยละ 80", "หลักฐานข้อ 4 ผลการประเมิน",
            "หลักฐานข้อ 5 รายงานต่อผู้อำนวยการสถานศึกษา (ถ้ามี)", "ข้อเสนอแนะต่อแบบฟอร์ม"),
    /// Steps ticked in one cell; its rows have no id of their own.
    CHECKLIST("staff-checklist", "staff-checklist-2566", "", Stamp.ISO, "", "ไฟล์หลักฐาน", "ตัวชี้วัด",
            "ข้อที่ทำได้ (นวัตกรรมออนไลน์)", "ข้อที่ทำได้ (ผลิตภัณฑ์พรีเมี่ยม)", "ข้อที่ทำได้ (ด้านแผนงาน)", "ข้อที่ทำได้ (ด้านการเงิน)",
            "ข้อที่ทำได้ (๕ ดี พรีเมี่ยม พลัส)"),
    /// Who sat the N-NET.
    NNET("nnet-attendance", "nnet-attendance-2566", "", Stamp.MONTH_FIRST, "วันที่สอบ", "ไฟล์หลักฐาน", "ครั้งที่สอบ",
            "ระดับชั้น", "จำนวนผู้มีสิทธิ์สอบ", "จำนวนผู้เข้าสอบ", "ประเภทหลักฐาน"),
    /// Hours of training.
    TRAINING("training-hours", "training-hours-2566", "T", Stamp.BUDDHIST, "วันสุดท้ายของการอบรม", "ไฟล์วุฒิบัตร",
            "ชื่อ-สกุล", "หลักสูตร", "เลขที่วุฒิบัตร", "จำนวนชั่วโมง (อบรมออนไลน์)", "จำนวนชั่วโมง (อบรมในสถานที่)", "หน่วยงานที่จัด"),
    /// Self-assessment of districts.
    SAR("district-sar", "district-sar-2566", "", Stamp.BUDDHIST, "วันที่รับรองผล", "ไฟล์รายงาน SAR", "ฉบับที่",
            "ผลการประเมินตนเอง", "เลขที่หนังสือ"),
    /// Everything else of people.
    EVIDENCE("province/evidence", "province-evidence-2566", "E", Stamp.BUDDHIST, "วันที่ของผลงาน", "ไฟล์หลักฐาน",
            "ตัวชี้วัด", "ชื่อ-สกุล", "ระดับรางวัล", "ผู้ได้รับรางวัล", "ชื่อรายการหรือรางวัล", "ขั้นที่ทำได้ (เลือกได้หลายข้อ)",
            "ตัวตั้ง (ทำได้)", "ตัวหาร (ทั้งหมด)", "คะแนนเฉลี่ย", "จำนวนผู้เข้าสอบของคะแนนเฉลี่ย", "เลขที่หนังสือหรือเกียรติบัตร",
            "หมายเหตุ"),
    /// Everything else of district offices.
    DISTRICT("province/district", "province-district-2566", "N", Stamp.BUDDHIST, "วันที่ของผลงาน", "ไฟล์หลักฐาน",
            "ตัวชี้วัด", "ระดับรางวัล", "ชื่อรายการหรือรางวัล", "ตัวตั้ง (ทำได้)", "ตัวหาร (ทั้งหมด)", "จำนวนหรือคะแนนเฉลี่ย",
            "จำนวนผู้เข้าสอบของคะแนนเฉลี่ย", "เลขที่หนังสือ");

    static final String SENT_AT = "ประทับเวลา";
    static final String EMAIL = "ที่อยู่อีเมล";
    static final String KEY = "รหัสคำตอบ";
    static final String STAFF_ID = "รหัสบุคลากร";
    static final String UNIT_CODE = "รหัสหน่วยงาน";
    static final String STAFF_NAME = "ชื่อ-สกุล";
    static final String INDICATOR = "ตัวชี้วัด";

    private final String folder;
    private final String id;
    private final String keyLetter;
    private final Stamp stamp;
    private final String dayHeader;
    private final String fileHeader;
    private final List<String> own;

    SampleForm(String folder, String id, String keyLetter, Stamp stamp, String dayHeader, String fileHeader,
            String... own) {
        this.folder = folder;
        this.id = id;
        this.keyLetter = keyLetter;
        this.stamp = stamp;
        this.dayHeader = dayHeader;
        this.fileHeader = fileHeader;
        this.own = List.of(own);
    }

    /// How a spreadsheet prints the moment of sending.
    enum Stamp {
        /// 4/9/2566, 9:15:30
        BUDDHIST,
        /// 9/13/2023 8:30:12
        MONTH_FIRST,
        /// 2023/09/05 2:11:07 PM GMT+7
        DOWNLOADED,
        /// 2023-09-12 09:00:00
        ISO
    }

    /// Where the form's mapping lies, below the root of the project and of the packaged files.
    String path() {
        return "sample-forms/" + folder + "/form.yaml";
    }

    String id() {
        return id;
    }

    Stamp stamp() {
        return stamp;
    }

    /// The header of the day of the achievement; empty when the form does not ask.
    String dayHeader() {
        return dayHeader;
    }

    /// The header of the uploaded files; empty when each claim has its own.
    String fileHeader() {
        return fileHeader;
    }

    /// The letter with which its answer numbers begin; empty when it gives none.
    String keyLetter() {
        return keyLetter;
    }

    boolean isOfUnits() {
        return this == SAR || this == DISTRICT;
    }

    /// The headers of its spreadsheet, in order.
    List<String> headers() {
        var headers = new ArrayList<>(List.of(SENT_AT, EMAIL));
        if (!keyLetter.isEmpty()) {
            headers.add(KEY);
        }
        headers.add(isOfUnits() ? UNIT_CODE : STAFF_ID);
        headers.addAll(own);
        if (!dayHeader.isEmpty()) {
            headers.add(dayHeader);
        }
        if (!fileHeader.isEmpty()) {
            headers.add(fileHeader);
        }
        return headers;
    }
}
