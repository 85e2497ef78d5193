package phonngan.trials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.function.Consumer;
import org.opentest4j.TestAbortedException;
import phonngan.testkit.CommandDesk;
import phonngan.testkit.TestStore;

/// A store on a disk whose power can be cut, and the house that is open on it.
///
/// @param disk the disk
/// @param house the product, which writes to that disk
/// @param revival brings back what a cut left
/// @param end what else has to stop with the house
record CutStore(CutDisk disk, House house, Revival revival, Runnable end) implements AutoCloseable {
    private static final String SMALL_LOG = "--innodb-log-file-size=32M";

    /// Brings the store on a disk back.
    interface Revival {
        /// Lets somebody look at it.
        ///
        /// @param cut where the files of the cut disk are
        void show(Path cut, Consumer<CommandDesk> look);
    }

    /// Says how a kind of store is made.
    interface Kind {
        /// Makes one, and opens a house on it.
        ///
        /// @param folder a folder that is empty or not there yet
        CutStore in(Path folder);
    }

    /// The embedded database as it is delivered.
    static CutStore embedded(Path folder) {
        return embedded(folder, "");
    }

    /// The embedded database without what the product does so that it waits for the disk.
    static CutStore embeddedByItsOwnHabits(Path folder) {
        return embedded(folder, WatchedConnections.OWN_HABITS);
    }

    private static CutStore embedded(Path folder, String mistake) {
        var disk = disk(folder);
        var house = House.embedded(home(disk.root()));
        if (!mistake.isEmpty()) {
            house.withMistake(mistake);
        }
        house.open();
        return new CutStore(disk, house, (cut, look) -> look.accept(CommandDesk.in(home(cut))), () -> {
        });
    }

    /// A MariaDB of its own as the product asks for it.
    static CutStore onMariaDb(Path folder) {
        return onMariaDb(folder, "1");
    }

    /// A MariaDB that answers before the disk has what it was told.
    static CutStore onMariaDbThatDoesNotWait(Path folder) {
        return onMariaDb(folder, "0");
    }

    private static CutStore onMariaDb(Path folder, String flushed) {
        var disk = disk(folder);
        var server = new OwnMariaDb(disk.root().resolve("db"), SMALL_LOG);
        var settings = TestStore.fresh(server.url(), home(disk.root()));
        var house = House.on(settings);
        house.open();
        server.execute("set global innodb_flush_log_at_trx_commit = " + flushed);
        return new CutStore(disk, house, (cut, look) -> {
            try (var revived = new OwnMariaDb(cut.resolve("db"), SMALL_LOG)) {
                var there = new HashMap<>(TestStore.environmentOf(settings));
                there.replaceAll((_, value) -> value.replace(disk.root().toString(), cut.toString())
                        .replace(":" + server.port() + "/", ":" + revived.port() + "/"));
                look.accept(new CommandDesk(there));
            }
        }, server::close);
    }

    private static CutDisk disk(Path folder) {
        try {
            return CutDisk.in(Files.createDirectories(folder));
        } catch (IllegalStateException failure) {
            throw new TestAbortedException("this machine makes no such disk", failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path home(Path root) {
        return root.resolve("home");
    }

    @Override
    public void close() {
        try (disk) {
            house.close();
            end.run();
        }
    }
}
