package phonngan.review;

import java.util.List;
import phonngan.common.FileColumn;

/// The columns of a committee list.
public enum CommitteeColumn implements FileColumn {
    /// คณะกรรมการ
    COMMITTEE(true, "committee", "คณะกรรมการ"),
    /// The number of the order that appoints it, such as 20/2564.
    ORDER_NO(false, "order_no", "เลขที่คำสั่ง", "คำสั่งที่"),
    /// The day of that order.
    ORDER_DATE(false, "order_date", "วันที่คำสั่ง", "ลงวันที่"),
    /// Staff id, e-mail address or name.
    MEMBER(true, "member", "กรรมการ", "ชื่อกรรมการ"),
    /// ประธาน กรรมการ กรรมการและเลขานุการ …
    ROLE(false, "role", "หน้าที่", "ตำแหน่ง"),
    /// The first day of the term; empty when always.
    FROM(false, "from", "ตั้งแต่", "วันเริ่ม"),
    /// The last day of the term; empty when open.
    TO(false, "to", "ถึง", "วันสิ้นสุด");

    private final boolean required;
    private final List<String> headers;

    CommitteeColumn(boolean required, String... headers) {
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
