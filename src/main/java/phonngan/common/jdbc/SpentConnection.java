package phonngan.common.jdbc;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/// Tells the pool to throw away a connection to a database that will not do any more, so that the next one leads to one
/// that does: the server can only be read from by now, or the embedded database has shut itself because the disk failed
/// it, and opens anew once nobody holds on to it. The pool makes it by its name.
public final class SpentConnection implements SQLExceptionOverride {

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return StoreFault.isOfSpentConnection(failure) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
