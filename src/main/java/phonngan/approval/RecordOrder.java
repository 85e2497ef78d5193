package phonngan.approval;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import phonngan.access.Role;

/// Puts the signed order on record: its number, its day, and the fingerprint of its scan.
public final class RecordOrder {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    private final Desk desk;

    /// Works at a desk.
    public RecordOrder(Desk desk) {
        this.desk = desk;
    }

    /// Records it beside the approved list.
    ///
    /// @param orderNo its number
    /// @param orderDate its day
    /// @param scan the SHA-256 of the signed scan, 64 lower-case hexadecimal digits
    public ListAnswer record(ListOrder order, String orderNo, @Nullable LocalDate orderDate, String scan) {
        var roleMissing = Desk.findRoleMissing(order, Role.STRATEGY);
        if (roleMissing.isPresent()) {
            return Desk.refused(roleMissing.get());
        }
        if (orderNo.isBlank() || orderDate == null || orderDate.isAfter(order.day())
                || !SHA_256.matcher(scan).matches()) {
            return Desk.refused(new ListRefusal.BadOrder());
        }
        return desk.withApproved(order, approved -> approved.find(ListAct.OrderRecorded.class)
                .map(it -> Desk.refused(new ListRefusal.OrderRecordedAlready(it.orderNo())))
                .orElseGet(() -> desk.record(approved, order, new ListAct.OrderRecorded(order.by().called(),
                        orderNo.strip(), orderDate, scan))));
    }
}
