package phonngan.roster;

import java.util.List;
import phonngan.common.FileColumn;

/// The columns of a staff file.
public enum StaffColumn implements FileColumn {
    /// Who it is.
    STAFF_ID(true, "staff_id", "รหัสบุคลากร"),
    /// นาย นาง นางสาว and the like.
    PREFIX(false, "prefix", "คำนำหน้า"),
    /// ชื่อ
    FIRST_NAME(true, "first_name", "ชื่อ"),
    /// นามสกุล
    LAST_NAME(true, "last_name", "นามสกุล"),
    /// ตำแหน่ง
    POSITION(false, "position", "ตำแหน่ง"),
    /// The role group's id or title.
    ROLE_GROUP(true, "role_group", "กลุ่มตำแหน่ง"),
    /// ข้าราชการ พนักงานราชการ and the like.
    EMPLOYMENT_TYPE(false, "employment_type", "ประเภทการจ้าง"),
    /// Where the person works.
    UNIT_CODE(false, "unit_code", "รหัสหน่วยงาน"),
    /// The address from which the person answers forms.
    EMAIL(false, "email", "อีเมล"),
    /// The first day of these terms; empty when always.
    START_DATE(false, "start_date", "วันเริ่ม"),
    /// The last day of these terms; empty when open.
    END_DATE(false, "end_date", "วันสิ้นสุด");

    private final boolean required;
    private final List<String> headers;

    StaffColumn(boolean required, String... headers) {
        this.required = required;
        this.headers = List.of(headers);
    }

    @Override
    public List<String> headers() {
        return headers;
    }

    @Override
    public boolean isRequired() {
        return required;
    }
}
