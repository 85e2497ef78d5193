package phonngan.app.errand;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.StandardProtocolFamily;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// The service's door for commands of the same user. Few are worked on at once, so that the pages keep connections to
/// the database; the others wait. A sender who goes away changes nothing: the command comes to its own end, for an
/// interrupted thread would close the database under everybody.
public final class ErrandDoor implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(ErrandDoor.class.getName());
    private static final int AT_ONCE = 4;
    private static final long PATIENCE_SECONDS = 60;

    private final OwnersSocket socket;
    private final ServerSocketChannel server;
    private final Work work;
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE,
            Thread.ofPlatform().name("errand-", 1).daemon().factory());

    private ErrandDoor(OwnersSocket socket, ServerSocketChannel server, Work work) {
        this.socket = socket;
        this.server = server;
        this.work = work;
    }

    /// What is done with an errand.
    @FunctionalInterface
    public interface Work {
        /// Does it and answers the exit status.
        ///
        /// @param user who sent it, as the operating system says
        int run(Errand errand, String user, PrintStream out, PrintStream err);
    }

    /// Opens the door. Whoever opens it holds the database, so a socket that is there already is left over.
    ///
    /// @param home the folder of the embedded database
    /// @throws IOException when the folder cannot be used, or its name is too long for a socket
    /// @throws UnsupportedOperationException where no socket can be kept from other users
    public static ErrandDoor open(Path home, Work work) throws IOException {
        var socket = OwnersSocket.below(home);
        socket.makeRoom();
        var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            server.bind(socket.address());
            socket.lock();
        } catch (IOException | RuntimeException failure) {
            server.close();
            throw failure;
        }
        var door = new ErrandDoor(socket, server, work);
        Thread.ofPlatform().name("errands").daemon().start(door::listen);
        return door;
    }

    private void listen() {
        while (server.isOpen()) {
            try {
                var sender = server.accept();
                workers.execute(() -> receive(sender));
            } catch (IOException | RuntimeException failure) {
                if (server.isOpen()) {
                    LOG.log(System.Logger.Level.WARNING, "a command could not come in", failure);
                }
            }
        }
    }

    private void receive(SocketChannel sender) {
        try (sender) {
            var user = socket.otherEnd(sender).getName();
            var errand = Errand.read(new DataInputStream(new BufferedInputStream(Channels.newInputStream(sender))));
            var reply = new Reply.Writer(Channels.newOutputStream(sender));
            reply.taken();
            reply.ended(work.run(errand, user, reply.out(), reply.err()));
        } catch (IOException | RuntimeException failure) {
            LOG.log(System.Logger.Level.DEBUG, "a command's sender went away", failure);
        }
    }

    /// Lets nobody in any more and waits for the commands inside, for a minute at most.
    @Override
    public void close() {
        try {
            server.close();
            socket.remove();
            workers.shutdown();
            if (!workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.log(System.Logger.Level.WARNING, "commands were still at work when the service ended");
            }
        } catch (IOException failure) {
            LOG.log(System.Logger.Level.WARNING, "the socket could not be removed", failure);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
