package phonngan.app.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import phonngan.common.jdbc.WrongServer;

/// Which database to use, as the environment says: the embedded one below `PHONNGAN_HOME`, or a server that speaks
/// MySQL's protocol at `PHONNGAN_DB_URL`. Secrets may also come from files named by `…_FILE`.
///
/// @param home the folder of the embedded database and of stored files
/// @param url the JDBC address with every setting that durability needs
/// @param user the application's user
/// @param password its password; empty for none
/// @param ownerUser who runs migrations; the application's user when none is named
/// @param ownerPassword the owner's password
public record StoreSettings(Path home, String url, String user, String password, String ownerUser,
        String ownerPassword) {
    /// A commit of H2 gives its rows free a moment before it declares remembered answers outdated: whoever gets the
    /// guard row in that moment and asks again what the same connection asked before would be told what stood before.
    private static final String H2 = ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"
            + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE;OPTIMIZE_REUSE_RESULTS=0";
    /// The collation of every column is named for the connection too: under another one MariaDB does not see that a
    /// text in a condition fixes a column of an index, and sorts the whole table for each page.
    private static final Map<String, String> MYSQL = Map.of("rewriteBatchedStatements", "true", "connectionTimeZone",
            "UTC", "forceConnectionTimeZoneToSession", "true", "connectTimeout", "5000", "tcpKeepAlive", "true",
            "useAffectedRows", "false", "allowLoadLocalInfile", "false", "connectionCollation", "utf8mb4_bin");
    private static final Pattern LOOPBACK = Pattern.compile("(?:localhost|127(?:\\.\\d{1,3}){3}|\\[::1])(?::\\d+)?");

    /// Reads them from environment variables.
    public static StoreSettings from(Map<String, String> environment) {
        var home = Path.of(orElse(environment.get("PHONNGAN_HOME"), "./data"));
        var url = read(environment, "PHONNGAN_DB_URL");
        if (url == null || url.isBlank()) {
            return new StoreSettings(home, embedded(home), "phonngan", "", "phonngan", "");
        }
        var user = orElse(read(environment, "PHONNGAN_DB_USER"), "");
        var password = orElse(read(environment, "PHONNGAN_DB_PASSWORD"), "");
        var owner = read(environment, "PHONNGAN_DB_OWNER_USER");
        return owner == null || owner.isBlank()
                ? new StoreSettings(home, server(url), user, password, user, password)
                : new StoreSettings(home, server(url), user, password, owner,
                        orElse(read(environment, "PHONNGAN_DB_OWNER_PASSWORD"), ""));
    }

    /// The address of the embedded database below a folder.
    public static String embedded(Path home) {
        return "jdbc:h2:file:" + home.toAbsolutePath().normalize().resolve("phonngan") + H2;
    }

    /// The address of an embedded database that lives in memory only, for tests.
    public static String inMemory(String name) {
        return "jdbc:h2:mem:" + name + H2 + ";DB_CLOSE_DELAY=-1";
    }

    /// A server's address with every setting that is not in it already. A server elsewhere must show a certificate for its
    /// name, unless the address itself says otherwise.
    public static String server(String url) {
        var settings = new StringBuilder(url);
        var further = new HashMap<>(MYSQL);
        if (!isOnThisMachine(url) && !url.contains("useSSL=")) {
            further.put("sslMode", "VERIFY_IDENTITY");
        }
        further.entrySet().stream().sorted(Map.Entry.comparingByKey()).filter(it -> !url.contains(it.getKey() + "="))
                .forEach(it -> settings.append(settings.indexOf("?") < 0 ? '?' : '&').append(it.getKey()).append('=')
                        .append(it.getValue()));
        return settings.toString();
    }

    private static boolean isOnThisMachine(String url) {
        var hosts = url.replaceFirst("^[^/]*//", "").replaceFirst("[/?].*", "");
        return Arrays.stream(hosts.split(",")).allMatch(it -> LOOPBACK.matcher(it).matches());
    }

    /// Whether the database is the embedded one.
    public boolean isEmbedded() {
        return url.startsWith("jdbc:h2:");
    }

    /// A connection of the schema's owner.
    public Connection openAsOwner() throws SQLException {
        return DriverManager.getConnection(url, ownerUser, ownerPassword);
    }

    /// The address without its settings, among which a password could stand.
    public String address() {
        return url.replaceFirst("[?;].*", "");
    }

    /// What the pool must be told, and where stored files and the remembered heads lie.
    public Map<String, Object> pool() {
        var pool = new HashMap<String, Object>();
        pool.put("phonngan.files", home.resolve("files").toString());
        pool.put("phonngan.heads", home.resolve("heads.csv").toString());
        pool.put("datasources.default.url", url);
        pool.put("datasources.default.username", user);
        pool.put("datasources.default.password", password);
        pool.put("datasources.default.dialect", "MYSQL");
        pool.put("datasources.default.transaction-isolation", "TRANSACTION_READ_COMMITTED");
        pool.put("datasources.default.maximum-pool-size", 8);
        pool.put("datasources.default.minimum-idle", 1);
        pool.put("datasources.default.connection-timeout", 5000);
        // a node without its cluster answers the driver's own question and refuses every other one
        pool.put("datasources.default.connection-test-query", "select office_id from office limit 1");
        pool.put("datasources.default.max-lifetime", 600000);
        if (!isEmbedded()) {
            pool.put("datasources.default.exception-override-class-name", WrongServer.class.getName());
            if (!url.contains("socketTimeout=")) {
                pool.put("datasources.default.data-source-properties", Map.of("socketTimeout", "60000"));
            }
            // a transaction whose client fell silent gives its locks back after this time; the pool stirs idle
            // connections more often
            pool.put("datasources.default.connection-init-sql", "set session wait_timeout = 90");
            pool.put("datasources.default.keepalive-time", 30000);
        }
        return pool;
    }

    /// A setting, or what stands in the file that `…_FILE` names in its place; null when neither is there.
    public static @Nullable String read(Map<String, String> environment, String name) {
        var file = environment.get(name + "_FILE");
        if (file == null || file.isBlank()) {
            return environment.get(name);
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(name + "_FILE: " + file, failure);
        }
    }

    private static String orElse(@Nullable String text, String other) {
        return text == null || text.isBlank() ? other : text;
    }
}
