package phonngan.intake;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/// Something that happened to a connection: it came into another state, or brought something.
///
/// @param connection whose it is
/// @param version the connection's version at the time
/// @param at when
/// @param state the state since then
/// @param by who did it; `sync` for the service itself
/// @param headers the headers as they stood when the state was found; empty when nobody saw them
/// @param basis what the reading was made from; [ReadingBasis#NONE] when nothing was read
/// @param batch the last reading that was shown; empty when none was
/// @param counts what became of its rows; zeros when none was
public record SheetEvent(long connection, int version, Instant at, ConnectionState state, String by,
        List<String> headers, ReadingBasis basis, OptionalLong batch, IntakeCounts counts) {
    /// Keeps its own copy.
    public SheetEvent {
        headers = List.copyOf(headers);
    }

    /// A change of state without a reading.
    static SheetEvent of(SheetConnection connection, Instant at, ConnectionState state, String by) {
        return new SheetEvent(connection.id(), connection.version(), at, state, by, List.of(), ReadingBasis.NONE,
                OptionalLong.empty(), new IntakeCounts(0, 0, 0, 0));
    }
}
