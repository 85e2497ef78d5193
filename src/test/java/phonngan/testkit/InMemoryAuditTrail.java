package phonngan.testkit;

import java.util.ArrayList;
import java.util.List;
import phonngan.access.AuditLine;
import phonngan.access.AuditTrail;

/// The trail of acts in memory.
public final class InMemoryAuditTrail implements AuditTrail {
    private final List<AuditLine> lines = new ArrayList<>();

    @Override
    public void add(AuditLine line) {
        lines.add(line);
    }

    @Override
    public List<AuditLine> list(long office, long before, int most) {
        return lines.reversed().stream().filter(it -> it.office() == office && it.id() < before).limit(most).toList();
    }
}
