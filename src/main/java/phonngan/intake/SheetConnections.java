package phonngan.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where connections with sheets and what happened to them are kept. Both only grow; who is reading a sheet just now is
/// noted beside them.
public interface SheetConnections {

    /// Adds a connection, or a further version of one, with its first event.
    void add(SheetConnection connection, SheetEvent event);

    /// Adds what happened.
    void note(SheetEvent event);

    /// How every connection stands, by id.
    List<SheetStanding> list();

    /// How a connection stands, if it is there.
    Optional<SheetStanding> find(long connection);

    /// Takes the only right to read a connection's sheet; false when somebody else has it.
    ///
    /// @param holder who takes it, different for each taking
    /// @param until when it is free again although nobody gave it back
    boolean take(long connection, String holder, Instant now, Instant until);

    /// Gives the right back and notes that the sheet was tried.
    ///
    /// @param wasRead whether it was read well
    void giveBack(long connection, String holder, Instant at, boolean wasRead);
}
