package phonngan.trials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// At which point of its work a process of the product is to die. It lies in a file, for the process is told only when
/// the deed in question begins.
///
/// @param point where
/// @param transaction in which transaction from now on, beginning at 1
/// @param statement after how many writing statements of it, for [Point#MIDWAY]
record Order(Point point, int transaction, int statement) {
    private static final String FILE = "order";

    /// A point of a transaction.
    enum Point {
        /// Before it begins.
        BEGUN,
        /// When it has just locked its year.
        LOCKED,
        /// When it has written some of its rows.
        MIDWAY,
        /// When it has written everything, before the commit.
        WRITTEN,
        /// After the commit, before anybody is told.
        COMMITTED
    }

    /// Gives it to whoever looks into a folder.
    void give(Path folder) {
        try {
            var draft = Files.writeString(folder.resolve("draft"), point + " " + transaction + " " + statement);
            Files.move(draft, folder.resolve(FILE));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Takes an order that was not obeyed away.
    static void withdraw(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(FILE));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The order that lies in a folder.
    static Optional<Order> find(Path folder) {
        try {
            if (Files.notExists(folder.resolve(FILE))) {
                return Optional.empty();
            }
            var words = Files.readString(folder.resolve(FILE)).split(" ");
            return Optional.of(new Order(Point.valueOf(words[0]), Integer.parseInt(words[1]),
                    Integer.parseInt(words[2])));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
