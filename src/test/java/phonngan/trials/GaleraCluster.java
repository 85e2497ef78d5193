package phonngan.trials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import phonngan.app.store.StoreSettings;

/// Three database nodes of the trial's own, as `src/ci/galera.sh` starts them.
///
/// @param folder where they keep their data
/// @param address the address of all three, the writer first
record GaleraCluster(Path folder, String address) implements AutoCloseable {
    private static final String SCRIPT = "src/ci/galera.sh";
    private static final int NOT_HERE = 77;

    /// Starts it; empty where it cannot be had.
    static Optional<GaleraCluster> start() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("phonngan-galera");
        var script = new ProcessBuilder("bash", SCRIPT, "start", folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said;
        try (var out = script.inputReader(StandardCharsets.UTF_8)) {
            said = out.readLine();
        }
        int status = script.waitFor();
        if (status == NOT_HERE) {
            return Optional.empty();
        }
        if (status != 0 || said == null) {
            throw new IOException(SCRIPT + " ended with " + status);
        }
        return Optional.of(new GaleraCluster(folder, said));
    }

    /// How the product is told of the cluster: one writer, the others stand by.
    StoreSettings settings(Path home, String further) {
        return new StoreSettings(home, StoreSettings.server(address
                + "phonngan?createDatabaseIfNotExist=true&failOverReadOnly=false" + further), "root", "", "root", "");
    }

    /// How one node alone is looked at, once it has applied everything that was committed.
    StoreSettings settingsOfNode(int number, Path home) {
        var host = address.replace("jdbc:mysql://", "").split("[,/]")[number - 1];
        return new StoreSettings(home,
                StoreSettings.server("jdbc:mysql://" + host + "/phonngan?sessionVariables=wsrep_sync_wait=1"), "root",
                "",
                "root", "");
    }

    /// Kills a node with everything that it had in memory alone.
    void kill(int number) {
        run("kill", Integer.toString(number));
    }

    @Override
    public void close() {
        run("stop", "");
    }

    private void run(String deed, String argument) {
        try {
            new ProcessBuilder("bash", SCRIPT, deed, folder.toString(), argument).inheritIO().start().waitFor();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
