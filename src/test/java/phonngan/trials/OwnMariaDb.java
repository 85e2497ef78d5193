package phonngan.trials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;

/// A MariaDB of the trial's own in a folder.
///
/// @param process the server
/// @param port where it listens
record OwnMariaDb(Process process, int port) implements AutoCloseable {
    private static final int PATIENCE = 600;
    private static final long TENTH = 100_000_000L;

    /// Makes an empty one and starts it.
    static OwnMariaDb fresh(Path folder) {
        Tool.run("mariadb-install-db", "--no-defaults", "--datadir=" + folder,
                "--user=" + System.getProperty("user.name"), "--auth-root-authentication-method=normal");
        var server = start(folder);
        server.execute("create user if not exists 'root'@'127.0.0.1' identified by ''");
        server.execute("grant all on *.* to 'root'@'127.0.0.1' with grant option");
        return server;
    }

    /// Starts the one that lies in a folder; what a power cut left is brought in order first, as ever.
    static OwnMariaDb start(Path folder) {
        var port = freePort();
        try {
            var log = Files.createTempFile("mariadb", ".log");
            var process = new ProcessBuilder("mariadbd", "--no-defaults", "--datadir=" + folder,
                    "--user=" + System.getProperty("user.name"), "--port=" + port, "--bind-address=127.0.0.1",
                    "--skip-name-resolve", "--socket=" + log.resolveSibling("m" + port + ".sock"),
                    "--pid-file=" + log.resolveSibling("m" + port + ".pid"),
                    "--character-set-server=utf8mb4", "--collation-server=utf8mb4_bin",
                    "--innodb-flush-log-at-trx-commit=1", "--innodb-log-file-size=32M", "--max-allowed-packet=64M")
                    .redirectErrorStream(true).redirectOutput(log.toFile()).start();
            var server = new OwnMariaDb(process, port);
            server.awaitIt(log);
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void awaitIt(Path log) throws IOException {
        for (int i = 0; i < PATIENCE && process.isAlive(); i++) {
            try {
                DriverManager.getConnection(url()).close();
                return;
            } catch (SQLException _) {
                LockSupport.parkNanos(TENTH);
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException(Files.readString(log));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Its address, as root.
    String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/?user=root";
    }

    /// Does something as root.
    void execute(String sql) {
        try (var root = DriverManager.getConnection(url()); var statement = root.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
