package phonngan.roster;

import java.util.List;
import phonngan.common.FileColumn;

/// The columns of a file of units.
public enum UnitColumn implements FileColumn {
    /// Which unit it is.
    UNIT_CODE(true, "unit_code", "รหัสหน่วยงาน"),
    /// ชื่อหน่วยงาน
    NAME(true, "name", "ชื่อหน่วยงาน"),
    /// ชื่อย่อ
    SHORT_NAME(false, "short_name", "ชื่อย่อ"),
    /// The unit above.
    PARENT_CODE(false, "parent_code", "หน่วยงานต้นสังกัด"),
    /// The role group's id or title; empty when the unit is not measured itself.
    ROLE_GROUP(false, "role_group", "กลุ่มตำแหน่ง");

    private final boolean required;
    private final List<String> headers;

    UnitColumn(boolean required, String... headers) {
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
