package phonngan.app.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/// A migration whose text was mended without changing what it makes, met by a store that ran the older text.
class MendedMigrationsTest {
    private StoreSettings settings;

    @BeforeEach
    void aStoreOfThisRelease(TestInfo test) {
        settings = new StoreSettings(Path.of("target"),
                StoreSettings.inMemory(test.getDisplayName().replaceAll("\\W", "")),
                "phonngan", "", "phonngan", "");
        Migrations.run(settings);
    }

    @Test
    void isKnownAgain() throws SQLException {
        rememberAnotherText("3");
        rememberAnotherText("11");

        assertThatCode(() -> Migrations.run(settings)).doesNotThrowAnyException();
    }

    @Test
    void excusesNoOtherMigration() throws SQLException {
        rememberAnotherText("3");
        rememberAnotherText("6");

        assertThatThrownBy(() -> Migrations.run(settings)).isInstanceOf(FlywayException.class)
                .hasMessageContaining("checksum mismatch");
    }

    private void rememberAnotherText(String version) throws SQLException {
        try (var connection = DriverManager.getConnection(settings.url(), "phonngan", "");
                var update = connection
                        .prepareStatement("update flyway_schema_history set checksum = 1 where version = ?")) {
            update.setString(1, version);
            if (update.executeUpdate() != 1) {
                throw new AssertionError("no migration " + version);
            }
        }
    }
}
