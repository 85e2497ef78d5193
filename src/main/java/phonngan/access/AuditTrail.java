package phonngan.access;

import java.util.List;

/// Who did what, as stored; lines are only added.
public interface AuditTrail {

    /// Adds a line.
    void add(AuditLine line);

    /// Lines of an office, the latest first.
    ///
    /// @param before only lines with a smaller id; [Long#MAX_VALUE] for the latest
    /// @param most how many
    List<AuditLine> list(long office, long before, int most);
}
