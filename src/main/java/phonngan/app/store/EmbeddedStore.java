package phonngan.app.store;

import java.sql.SQLException;
import phonngan.common.jdbc.StoreFailure;

/// What can be asked of the embedded database as a whole, before the product works on it.
public final class EmbeddedStore {
    private static final String MARK = "sample_mark";

    private EmbeddedStore() {
    }

    /// Whether no table has a row yet, however many tables this release has.
    public static boolean isEmpty(StoreSettings settings) {
        try (var connection = settings.openAsOwner()) {
            return TableList.areEmpty(connection);
        } catch (SQLException failure) {
            throw new StoreFailure("the embedded database could not be looked at", failure);
        }
    }

    /// Whether a loading of the sample year was cut short.
    public static boolean holdsHalfASample(StoreSettings settings) {
        try (var connection = settings.openAsOwner()) {
            return TableList.of(connection).contains(MARK) && TableList.hasRow(connection, "select 1 from " + MARK)
                    && !TableList.hasRow(connection,
                            "select 1 from " + MARK + " where state = '" + SampleMarks.COMPLETE + "'");
        } catch (SQLException failure) {
            throw new StoreFailure("the embedded database could not be looked at", failure);
        }
    }

    /// Throws away a sample year that was cut short: it holds nothing but invented data.
    ///
    /// @throws IllegalStateException when the store holds anything else
    public static void removeHalfASample(StoreSettings settings) {
        if (!settings.isEmbedded() || !holdsHalfASample(settings)) {
            throw new IllegalStateException("only a sample year that was cut short is ever thrown away");
        }
        try (var connection = settings.openAsOwner(); var statement = connection.createStatement()) {
            statement.execute("drop all objects");
        } catch (SQLException failure) {
            throw new StoreFailure("the sample year that was cut short could not be removed", failure);
        }
    }
}
