package phonngan.testkit;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /// A schema of its own on the server of this run (user root, no password), migrated by a least-privileged owner and
    /// used by the application's user. The server is the MariaDB named by `PHONNGAN_TEST_MARIADB_URL`; where
    /// `PHONNGAN_TEST_MYSQL_URL` names a MySQL, it is that one, so that the same tests are run on both.
    public static TestStore onMariaDb() {
        return open(freshMariaDb());
    }

    /// The address of that server, for its root.
    public static String server() {
        return Objects.requireNonNullElse(System.getenv("PHONNGAN_TEST_MYSQL_URL"),
                System.getenv("PHONNGAN_TEST_MARIADB_URL"));
    }

    /// The settings of a fresh schema on that server, not migrated yet.
    public static StoreSettings freshMariaDb() {
        return fresh(server());
    }

    /// The settings of a fresh schema on any server whose root has no password.
    public static StoreSettings fresh(String root) {
        return fresh(root, Path.of("target", "test-homes"));
    }

    /// The same with the folder of stored files elsewhere.
    ///
    /// @param root the server's address, as root
    /// @param homes where the folder of stored files is to be
    public static StoreSettings fresh(String root, Path homes) {
        var schema = "phonngan_test_" + ProcessHandle.current().pid() + "_" + COUNT.incrementAndGet();
        try (var connection = DriverManager.getConnection(root); var statement = connection.createStatement()) {
            statement.execute("create database " + schema + " default charset utf8mb4 collate utf8mb4_bin");
            for (var user : List.of("owner", "app")) {
                statement.execute("drop user if exists '" + user + "_" + schema + "'@'%'");
                statement.execute("create user '" + user + "_" + schema + "'@'%' identified by '" + user + "'");
            }
            statement
                    .execute("grant select, insert, update, delete, create, alter, drop, index, references, trigger on "
                            + schema + ".* to 'owner_" + schema + "'@'%' with grant option");
        } catch (SQLException failure) {
            throw new IllegalStateException("the test server cannot be reached: " + root, failure);
        }
        var url = root.replaceFirst("/(\\?|$)", "/" + schema + "$1").replaceFirst("\\?.*", "");
        var home = homes.resolve(schema + "_" + System.nanoTime());
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

    /// The product on a store, migrated first.
    public static TestStore open(StoreSettings settings) {
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

    /// A database in memory is let go of with its beans; it would stay for as long as Java runs.
    @Override
    public void close() {
        context.close();
        if (settings.url().startsWith("jdbc:h2:mem:")) {
            try (var last = DriverManager.getConnection(settings.url(), settings.user(), settings.password());
                    var statement = last.createStatement()) {
                statement.execute("shutdown immediately");
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
