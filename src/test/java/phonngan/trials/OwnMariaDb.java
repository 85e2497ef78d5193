package phonngan.trials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A MariaDB of the trial's own, in a folder of its own, because it is killed.
final class OwnMariaDb implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final int port;
    private final List<String> settings;
    private Process process;

    /// Starts the server of a folder, which is made empty when there is none yet.
    ///
    /// @param settings further settings of the server
    OwnMariaDb(Path folder, String... settings) {
        this.folder = folder.toAbsolutePath();
        this.port = freePort();
        this.settings = List.of(settings);
        if (Files.notExists(folder.resolve("db"))) {
            finish(command("mariadb-install-db", "--auth-root-authentication-method=normal"));
        }
        this.process = start();
        await();
    }

    /// Its address for root, who has no password.
    String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/?user=root";
    }

    int port() {
        return port;
    }

    /// Kills it as a power cut of its process would, and starts it again.
    void killAndStart() {
        kill();
        process = start();
        await();
    }

    /// Kills it.
    void kill() {
        ended(process.destroyForcibly());
    }

    /// Lets it stand still for a while, with every connection open, and go on.
    void standStill(Duration time) {
        signal("STOP");
        pause(time);
        signal("CONT");
    }

    /// Whether it answers.
    void await() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try (var connection = DriverManager.getConnection(url())) {
                if (connection.isValid(1)) {
                    return;
                }
            } catch (SQLException _) {
                pause(Duration.ofMillis(50));
            }
        }
        throw new IllegalStateException("the server did not start; see " + folder);
    }

    private Process start() {
        var further = new ArrayList<>(settings);
        further.addAll(List.of("--port=" + port, "--bind-address=127.0.0.1", "--socket=" + folder.resolve("s.sock"),
                "--skip-name-resolve", "--character-set-server=utf8mb4", "--collation-server=utf8mb4_bin",
                "--innodb-buffer-pool-size=64M", "--max-allowed-packet=64M"));
        return command("mariadbd", further.toArray(String[]::new));
    }

    private Process command(String program, String... arguments) {
        var line = new ArrayList<>(List.of(program, "--no-defaults", "--datadir=" + folder.resolve("db"),
                "--user=" + System.getProperty("user.name")));
        line.addAll(List.of(arguments));
        try {
            Files.createDirectories(folder);
            return new ProcessBuilder(line).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("said.txt").toFile())).start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void signal(String name) {
        try {
            finish(new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void finish(Process process) {
        int status = ended(process);
        if (status != 0) {
            throw new IllegalStateException(process.info() + " ended with " + status);
        }
    }

    /// Does something as root.
    void execute(String sql) {
        try (var root = DriverManager.getConnection(url()); var statement = root.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /// Waits in this very thread: the pool that would tell of the end may be busy with the work that needs the server.
    private static int ended(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        process.destroy();
        ended(process);
    }
}
