package phonngan.intake.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import phonngan.common.jdbc.JsonText;
import phonngan.intake.ConnectionState;
import phonngan.intake.IntakeCounts;
import phonngan.intake.ReadingBasis;
import phonngan.intake.SheetEvent;

/// What happened to a connection, in the store.
@MappedEntity("sheet_event")
record EventRow(@Id long eventId, long connectionId, int version, long atMillis, String state, String arguments,
        String enteredBy, String headers, String fingerprint, String rules, int roster, @Nullable Long batchId,
        long stored, long unchanged, long changed, long refused) {

    static EventRow of(long id, SheetEvent it) {
        return new EventRow(id, it.connection(), it.version(), it.at().toEpochMilli(), it.state().word(),
                JsonText.write(it.state().arguments()), it.by(), JsonText.write(it.headers()),
                it.basis().fingerprint(), it.basis().rules(), it.basis().roster(),
                it.batch().isPresent() ? it.batch().getAsLong() : null, it.counts().stored(), it.counts().unchanged(),
                it.counts().changed(), it.counts().refused());
    }

    SheetEvent toEvent() {
        return new SheetEvent(connectionId, version, at(), toState(), enteredBy, texts(headers),
                new ReadingBasis(fingerprint, rules, roster),
                batchId == null ? OptionalLong.empty() : OptionalLong.of(batchId),
                new IntakeCounts(stored, unchanged, changed, refused));
    }

    ConnectionState toState() {
        return ConnectionState.of(state, texts(arguments));
    }

    Instant at() {
        return Instant.ofEpochMilli(atMillis);
    }

    private static List<String> texts(String json) {
        return List.of(JsonText.read(json, String[].class));
    }
}
