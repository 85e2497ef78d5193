package phonngan.invariants.jdbc;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;
import phonngan.invariants.Breach;
import phonngan.invariants.Invariant;

/// A row at which an invariant does not hold.
@Introspected
record BreachRow(String place, @Nullable String expected, @Nullable String found) {

    Breach of(Invariant invariant) {
        return new Breach(invariant, place, expected == null ? "" : expected, found == null ? "" : found);
    }
}
