package phonngan.access.jdbc;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How many failures, and when the last of them was.
@Introspected
record StoredTally(long failures, @Nullable Long last) {

    @Nullable
    Instant lastAt() {
        return last == null ? null : Instant.ofEpochMilli(last);
    }
}
