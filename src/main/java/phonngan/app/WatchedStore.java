package phonngan.app;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import phonngan.common.OfficeYear;
import phonngan.invariants.InvariantReport;

/// What whoever looks after the service wants to see from afar: how the last checks came out, how old the latest backup
/// is, and how much room is left. None of it asks the database.
@Singleton
public final class WatchedStore {
    private final Path home;
    private final Map<OfficeYear, Long> findings = new ConcurrentHashMap<>();
    private final Map<OfficeYear, Long> stopping = new ConcurrentHashMap<>();
    private final AtomicLong checkedAt = new AtomicLong();

    /// @param files where stored files lie, beside which backups are kept
    WatchedStore(@Value("${phonngan.files:.}") String files, MeterRegistry meters) {
        this.home = Path.of(files).toAbsolutePath().normalize().getParent();
        gauge(meters, "phonngan.check.findings", "Findings of the last check of each year, together",
                () -> sum(findings));
        gauge(meters, "phonngan.check.stopping", "Those of them that stop writing", () -> sum(stopping));
        gauge(meters, "phonngan.check.at", "When a check last ended, in seconds since 1970; 0 for never",
                checkedAt::get);
        gauge(meters, "phonngan.backup.at", "When the latest backup was written, in seconds since 1970; 0 for never",
                this::latestBackup);
        gauge(meters, "phonngan.disk.free", "Bytes left for stored files", () -> home.toFile().getUsableSpace());
    }

    /// A check of a year ended.
    void checked(OfficeYear book, InvariantReport report, Instant at) {
        findings.put(book, report.findings());
        stopping.put(book, report.stopping());
        checkedAt.set(at.getEpochSecond());
    }

    private long latestBackup() {
        var folder = home.resolve("backups");
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (var kept = Files.list(folder)) {
            return kept.filter(it -> it.toString().endsWith(".zip")).mapToLong(it -> it.toFile().lastModified()).max()
                    .orElse(0) / 1000;
        } catch (IOException _) {
            return 0;
        }
    }

    private static long sum(Map<OfficeYear, Long> figures) {
        return figures.values().stream().mapToLong(Long::longValue).sum();
    }

    private static void gauge(MeterRegistry meters, String name, String what, Supplier<Number> now) {
        Gauge.builder(name, now).description(what).register(meters);
    }
}
