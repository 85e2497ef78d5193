package phonngan.intake.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who reads a sheet just now, and when it was last tried.
@MappedEntity("sheet_watch")
record WatchRow(@Id long connectionId, String holder, long heldUntil, @Nullable Long triedAt, @Nullable Long readAt) {

    static @Nullable Instant instant(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
