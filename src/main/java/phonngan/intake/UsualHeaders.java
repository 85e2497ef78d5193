package phonngan.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How forms usually ask for a field, in Thai and English: those that Google writes by itself first, then those of the
/// sample forms.
final class UsualHeaders {
    private static final List<String> INDICATOR = List.of("ตัวชี้วัด", "ตัวบ่งชี้", "ตัวชี้วัด/ตัวบ่งชี้", "Indicator");
    private static final List<String> RESPONSE_ID = List.of("รหัสคำตอบ", "Response ID");

    private static final Map<String, Field> FIELDS = new HashMap<>();

    static {
        know(Field.SUBMITTED_AT, "ประทับเวลา", "Timestamp", "วันเวลาที่ส่ง");
        know(Field.EMAIL, "ที่อยู่อีเมล", "Email Address", "อีเมล", "อีเมลผู้ส่ง", "ชื่อผู้ใช้", "Username", "E-mail");
        know(Field.STAFF_ID, "รหัสบุคลากร", "รหัสบุคลากรของครูเจ้าของผลงาน", "รหัสพนักงาน", "Staff ID");
        know(Field.STAFF_NAME, "ชื่อ-สกุล", "ชื่อ - สกุล", "ชื่อ-นามสกุล", "ชื่อและนามสกุล", "ชื่อ-สกุลผู้ส่ง",
                "ชื่อ-สกุลครู", "Name", "Full name");
        know(Field.UNIT_CODE, "รหัสหน่วยงาน", "รหัสสถานศึกษา", "Unit code");
        know(Field.STEP, "ข้อ", "ข้อที่", "ขั้น", "ขั้นที่", "ระดับความสำเร็จ", "Step");
        know(Field.LEVEL, "ระดับ", "ระดับรางวัล", "ระดับคุณภาพ", "ระดับของรางวัล", "Level");
        know(Field.VALUE, "ค่า", "ผลงาน", "ผลการดำเนินงาน", "จำนวน", "จำนวนชั่วโมง", "ร้อยละ", "คะแนนเฉลี่ย", "Value");
        know(Field.WEIGHT, "น้ำหนัก", "Weight");
        know(Field.NUMERATOR, "จำนวนผู้เข้าสอบ", "จำนวนที่ทำได้", "ตัวตั้ง", "Numerator");
        know(Field.DENOMINATOR, "จำนวนผู้มีสิทธิ์สอบ", "จำนวนทั้งหมด", "ตัวหาร", "Denominator");
        know(Field.HOLDER, "ชื่อ-สกุลผู้ได้รับรางวัล", "ชื่อและนามสกุลนักศึกษา", "ผู้ได้รับรางวัล", "Award holder");
        know(Field.CONTEST, "ชื่อรายการแข่งขันหรือรางวัล", "ชื่อรางวัล", "รายการแข่งขัน", "ชื่อรายการ", "Contest");
        know(Field.ACHIEVED_ON, "วันที่ได้รับรางวัล", "ได้รับเมื่อวันที่", "วันที่ได้รับ", "วันที่ดำเนินการ",
                "วันที่จัดกิจกรรม",
                "วันที่", "Date");
        know(Field.ISSUER, "หน่วยงานที่มอบ", "หน่วยงานที่ออกให้", "หน่วยงานที่จัด", "Issuer");
        know(Field.DOCUMENT_NO, "เลขที่เกียรติบัตร", "เลขที่หนังสือ", "เลขที่เอกสาร", "เลขที่คำสั่ง",
                "Document number");
        know(Field.EVIDENCE_KIND, "ประเภทหลักฐาน", "ชนิดหลักฐาน", "Evidence type");
        know(Field.EVIDENCE_LINKS, "ไฟล์หลักฐาน", "แนบไฟล์หลักฐาน", "หลักฐาน", "อัปโหลดหลักฐาน", "Evidence files");
        know(Field.NOTE, "หมายเหตุ", "ข้อมูลเพิ่มเติม", "Note", "Remarks");
    }

    private UsualHeaders() {
    }

    static Optional<Field> findField(String header) {
        return Optional.ofNullable(FIELDS.get(Columns.key(header)));
    }

    static boolean asksForIndicator(String header) {
        return isAmong(INDICATOR, header);
    }

    static boolean isResponseId(String header) {
        return isAmong(RESPONSE_ID, header);
    }

    private static boolean isAmong(List<String> known, String header) {
        return known.stream().map(Columns::key).anyMatch(Columns.key(header)::equals);
    }

    private static void know(Field field, String... headers) {
        for (var header : headers) {
            FIELDS.put(Columns.key(header), field);
        }
    }
}
