package phonngan.review.csv;

import java.util.List;
import phonngan.common.csv.CsvField;

/// The columns of a decision file.
final class DecisionColumns {
    static final CsvField FORM = CsvField.required("form", "แบบฟอร์ม");
    static final CsvField RESPONSE_KEY = CsvField.required("response_key", "รหัสคำตอบ");
    static final CsvField DECISION = CsvField.required("decision", "ผลการพิจารณา");
    static final CsvField REVIEWER = CsvField.required("reviewer", "ผู้พิจารณา");
    static final CsvField DECIDED_AT = CsvField.required("decided_at", "วันเวลาที่พิจารณา");
    static final CsvField VERSION = CsvField.optional("version", "ฉบับที่");
    static final CsvField REFERS_TO = CsvField.optional("refers_to", "ซ้ำกับ");
    static final CsvField OWED_BY = CsvField.optional("owed_by", "ผู้ค้างส่ง");
    static final CsvField OWED_DOCUMENT = CsvField.optional("owed_document", "เอกสารที่ค้าง");
    static final CsvField REASON = CsvField.optional("reason", "เหตุผล");
    static final CsvField SUBJECT_ID = CsvField.optional("subject_id", "รหัสผู้รับการประเมิน");
    static final CsvField INDICATOR = CsvField.optional("indicator", "ตัวชี้วัด");
    static final CsvField STEP = CsvField.optional("step", "ข้อ");
    static final CsvField LEVEL = CsvField.optional("level", "ระดับ");
    static final CsvField EVIDENCE_KIND = CsvField.optional("evidence_kind", "ชนิดหลักฐาน");
    static final CsvField HOLDER = CsvField.optional("holder", "ผู้ได้รับรางวัล");
    static final CsvField CONTEST = CsvField.optional("contest", "รายการ");
    static final CsvField ACHIEVED_ON = CsvField.optional("achieved_on", "วันที่ได้รับ");
    static final CsvField NUMERATOR = CsvField.optional("numerator", "ตัวตั้ง");
    static final CsvField DENOMINATOR = CsvField.optional("denominator", "ตัวหาร");
    static final CsvField VALUE = CsvField.optional("value", "ค่า");
    static final CsvField WEIGHT = CsvField.optional("weight", "น้ำหนัก");

    static final List<CsvField> ALL = List.of(FORM, RESPONSE_KEY, DECISION, REVIEWER, DECIDED_AT, VERSION, REFERS_TO,
            OWED_BY, OWED_DOCUMENT, REASON, SUBJECT_ID, INDICATOR, STEP, LEVEL, EVIDENCE_KIND, HOLDER, CONTEST,
            ACHIEVED_ON, NUMERATOR, DENOMINATOR, VALUE, WEIGHT);

    private DecisionColumns() {
    }
}
