package phonngan.ledger.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/// The trigger of the embedded database, which makes it by name: refuses whatever fires it.
public final class RefuseChange implements Trigger {
    static final String STATE = "45000";
    static final String MESSAGE = "the ledger only grows: correct by a further entry";

    @Override
    public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after)
            throws SQLException {
        throw new SQLException(MESSAGE, STATE);
    }
}
