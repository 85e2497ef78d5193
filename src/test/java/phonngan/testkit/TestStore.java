package phonngan.testkit;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import phonngan.app.store.Migrations;
import phonngan.app.store.StoreSettings;

/// A fresh, migrated database with the product's own beans on it. Contract tests run on each kind; close it after use.
///
/// @param context the beans
/// @param settings how to reach the database
public record TestStore(ApplicationContext context, StoreSettings settings) implements AutoCloseable {
    private static final AtomicInteger COUNT = new AtomicInteger();

    /// An embedded database in memory.
    public static TestStore onH2() {
        var url = StoreSettings.inMemory("test" + COUNT.incrementAndGet());
        return open(new StoreSettings(Path.of("target"), url, "phonngan", "", "phonngan", ""));
    }

    /// The embedded database of a folder, as commands find it there.
    public static TestStore embedded(Path home) {
        return on(StoreSettings.from(Map.of("PHONNGAN_HOME", home.toString())));
    }

    /// The store that commands use by those settings, its files and heads where they have them.
    public static TestStore on(StoreSettings settings) {
        return open(settings, settings.home().resolve("files"), settings.home().resolve("heads.csv"));
    }

    /// A schema of its own on the MariaDB named by `PHONNGAN_TEST_MARIADB_URL` (user root, no password), migrated by a
    /// least-privileged owner and used by the application's user.
    public static TestStore onMariaDb() {
        return open(freshMariaDb());
    }

    /// The database of those settings, wherever it is, migrated.
    public static TestStore at(StoreSettings settings) {
        return open(settings);
    }

    /// The settings of a fresh schema on that server, not migrated yet.
    public static StoreSettings freshMariaDb() {
        var root = System.getenv("PHONNGAN_TEST_MARIADB_URL");
        var schema = "phonngan_test_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
        try (var connection = DriverManager.getConnection(root); var statement = connection.createStatement()) {
            statement.execute("create database " + schema + " default charset utf8mb4 collate utf8mb4_bin");
            statement.execute("create or replace user 'owner_" + schema + "'@'%' identified by 'owner'");
            statement.execute("create or replace user 'app_" + schema + "'@'%' identified by 'app'");
            statement
                    .execute("grant select, insert, update, delete, create, alter, drop, index, references, trigger on "
                            + schema + ".* to 'owner_" + schema + "'@'%' with grant option");
        } catch (SQLException failure) {
            throw new IllegalStateException("the test server cannot be reached: " + root, failure);
        }
        var url = root.replaceFirst("/(\\?|$)", "/" + schema + "$1").replaceFirst("\\?.*", "");
        var home = Path.of("target", "test-homes", schema + "_" + System.nanoTime());
        return new StoreSettings(home, StoreSettings.server(url), "app_" + schema, "app",
                "owner_" + schema, "owner");
    }

    /// The environment in which commands use those settings.
    public static Map<String, String> environmentOf(StoreSettings settings) {
        return Map.of("PHONNGAN_HOME", settings.home().toString(), "PHONNGAN_DB_URL", settings.url(),
                "PHONNGAN_DB_USER", settings.user(), "PHONNGAN_DB_PASSWORD",
                settings.password(), "PHONNGAN_DB_OWNER_USER", settings.ownerUser(), "PHONNGAN_DB_OWNER_PASSWORD",
                settings.ownerPassword());
    }

    private static TestStore open(StoreSettings settings) {
        return open(settings, settings.home().resolve("test-files"),
                settings.home().resolve("test-heads").resolve(UUID.randomUUID() + ".csv"));
    }

    private static TestStore open(StoreSettings settings, Path files, Path heads) {
        Migrations.run(settings);
        var properties = settings.pool();
        properties.put("phonngan.files", files.toString());
        properties.put("phonngan.heads", heads.toString());
        properties.put("phonngan.secret-file", heads.resolveSibling("secret.key").toString());
        return new TestStore(ApplicationContext.builder().properties(properties).banner(false).start(), settings);
    }

    /// A bean of the product.
    public <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
