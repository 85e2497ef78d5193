package phonngan.app.errand;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.OptionalInt;

/// Takes an errand to the service that holds the database and prints what comes back.
public final class Messenger {
    private Messenger() {
    }

    /// Sends an errand and waits until it is done.
    ///
    /// @param home the folder of the embedded database
    /// @return its exit status; empty when nobody took it, and then nothing was done
    /// @throws ErrandLost when the service ended before the command did
    public static OptionalInt send(Path home, Errand errand, PrintStream out, PrintStream err) throws ErrandLost {
        var socket = OwnersSocket.below(home);
        var taken = false;
        try (var channel = SocketChannel.open(socket.address())) {
            socket.otherEnd(channel);
            errand.write(new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel))));
            var replies = new DataInputStream(new BufferedInputStream(Channels.newInputStream(channel)));
            while (true) {
                switch (Reply.read(replies)) {
                    case Reply.Taken _ -> taken = true;
                    case Reply.Out(byte[] bytes) -> print(out, bytes);
                    case Reply.Err(byte[] bytes) -> print(err, bytes);
                    case Reply.Ended(int status) -> {
                        return OptionalInt.of(status);
                    }
                }
            }
        } catch (IOException | UnsupportedOperationException _) {
            if (taken) {
                throw new ErrandLost();
            }
            return OptionalInt.empty();
        }
    }

    private static void print(PrintStream to, byte[] bytes) {
        to.write(bytes, 0, bytes.length);
        to.flush();
    }
}
