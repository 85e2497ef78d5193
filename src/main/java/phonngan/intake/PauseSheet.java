package phonngan.intake;

import java.time.Instant;

/// Lets a connection rest, and wakes it again. While it rests nothing is read; the first reading after it brings
/// everything that came meanwhile.
public final class PauseSheet {
    private final SheetConnections connections;

    /// Works on connections.
    public PauseSheet(SheetConnections connections) {
        this.connections = connections;
    }

    /// Pauses it; false when it is paused already.
    public boolean pause(SheetStanding standing, String reason, String by, Instant now) {
        if (standing.state() instanceof ConnectionState.Paused) {
            return false;
        }
        connections.note(SheetEvent.of(standing.connection(), now, new ConnectionState.Paused(reason, by), by));
        return true;
    }

    /// Wakes it; false when it is not paused.
    public boolean resume(SheetStanding standing, String reason, String by, Instant now) {
        if (!(standing.state() instanceof ConnectionState.Paused)) {
            return false;
        }
        connections.note(SheetEvent.of(standing.connection(), now, new ConnectionState.Connected(reason), by));
        return true;
    }
}
