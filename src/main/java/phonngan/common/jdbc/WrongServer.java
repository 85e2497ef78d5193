package phonngan.common.jdbc;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/// Tells the pool to throw away a connection whose server can only be read from by now, so that the next one leads to
/// the server that took over. The pool makes it by its name.
public final class WrongServer implements SQLExceptionOverride {

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return StoreFault.isOfWrongServer(failure) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
