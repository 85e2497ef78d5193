package phonngan.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a connection stands, for whoever looks at it and for the next sync.
///
/// @param connection its latest version
/// @param state its state
/// @param since when it came into this state
/// @param lastTried when it was last tried; null when never
/// @param lastRead when the sheet was last read well; null when never
/// @param lastTaken the last event after the sheet was read; null when there was none
public record SheetStanding(SheetConnection connection, ConnectionState state, Instant since,
        @Nullable Instant lastTried, @Nullable Instant lastRead, @Nullable SheetEvent lastTaken) {

    /// The headers to which somebody agreed, or which a later reading went well with.
    public List<String> headers() {
        return Optional.ofNullable(lastTaken).filter(it -> it.version() == connection.version())
                .map(SheetEvent::headers).filter(it -> !it.isEmpty()).orElse(connection.headers());
    }

    /// What the last reading of this version was made from.
    public ReadingBasis basis() {
        return lastTaken == null || lastTaken.version() != connection.version()
                ? ReadingBasis.NONE
                : lastTaken.basis();
    }
}
