package phonngan.testkit;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Set;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.stream.Collectors;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/// How full the heap was when the collector last came, at the fullest.
public final class HeapWatch {
    private final Set<String> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(it -> it.getType() == MemoryType.HEAP).map(MemoryPoolMXBean::getName).collect(Collectors.toSet());
    private final LongAccumulator fullest = new LongAccumulator(Long::max, 0);

    /// Begins to watch.
    public HeapWatch() {
        ManagementFactory.getGarbageCollectorMXBeans().forEach(
                it -> ((NotificationEmitter) it).addNotificationListener((notice, _) -> look(notice), null, null));
    }

    private void look(Notification notice) {
        var collected = GarbageCollectionNotificationInfo.from((CompositeData) notice.getUserData()).getGcInfo();
        fullest.accumulate(collected.getMemoryUsageBeforeGc().entrySet().stream()
                .filter(it -> heap.contains(it.getKey())).mapToLong(it -> it.getValue().getUsed()).sum());
    }

    /// Bytes in use before a collection, the most since [#forget]; 0 when the collector never came.
    public long fullest() {
        return fullest.get();
    }

    /// Begins anew.
    public void forget() {
        fullest.reset();
    }
}
