package phonngan.trials;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/// The line between the service and the database, which does what it is told to: it carries, or spoils one thing and then
/// carries again. It reads enough of MySQL's protocol to know a commit when it passes.
final class DatabaseLine implements AutoCloseable {

    /// What happens to the connection that meets it next.
    enum Fault {
        /// Everything arrives, later.
        DELAY,
        /// The answer breaks off in its middle.
        CUT_IN_THE_ANSWER,
        /// The connection is reset as a statement is sent.
        RESET,
        /// Nothing arrives any more, and nobody says so.
        SILENCE,
        /// The commit is sent and never arrives.
        CUT_BEFORE_THE_COMMIT,
        /// The commit arrives; its answer does not.
        CUT_AFTER_THE_COMMIT,
        /// The commit is swallowed without a word.
        SILENCE_AT_THE_COMMIT
    }

    private static final Duration DELAY = Duration.ofMillis(300);
    private static final int HEADER = 4;
    private static final int QUERY = 3;

    private final ServerSocket listening;
    private final int target;
    private final AtomicReference<Fault> next = new AtomicReference<>();
    private final AtomicInteger struck = new AtomicInteger();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    /// A line to a port of this machine.
    DatabaseLine(int target) {
        this.target = target;
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    /// The next connection for which it fits meets the fault; the ones after it do not.
    void strikeNext(Fault fault) {
        next.set(fault);
    }

    /// How many faults came about so far.
    int countStruck() {
        return struck.get();
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                var client = listening.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), target);
                open.add(client);
                open.add(server);
                var call = new Call(client, server);
                Thread.ofVirtual().start(call::toServer);
                Thread.ofVirtual().start(call::toClient);
            } catch (IOException _) {
                // the server is away, or the line was taken down; whoever waits sees a closed connection
            }
        }
    }

    private final class Call {
        private final Socket client;
        private final Socket server;
        private volatile boolean silent;
        private volatile boolean cutsTheAnswer;
        private volatile boolean dropsTheAnswer;

        Call(Socket client, Socket server) {
            this.client = client;
            this.server = server;
        }

        void toServer() {
            try (var from = client.getInputStream(); var to = server.getOutputStream()) {
                for (var packet = packet(from); packet.length > 0; packet = packet(from)) {
                    carry(packet, to);
                }
            } catch (IOException _) {
                // one end has gone
            } finally {
                hangUp();
            }
        }

        private void carry(byte[] packet, OutputStream to) throws IOException {
            var fault = next.get();
            if (fault != null && fits(fault, packet) && next.compareAndSet(fault, null)) {
                struck.incrementAndGet();
                switch (fault) {
                    case DELAY -> OwnMariaDb.pause(DELAY);
                    case RESET, CUT_BEFORE_THE_COMMIT -> hangUp();
                    case SILENCE, SILENCE_AT_THE_COMMIT -> silent = true;
                    case CUT_IN_THE_ANSWER -> cutsTheAnswer = true;
                    case CUT_AFTER_THE_COMMIT -> dropsTheAnswer = true;
                }
            }
            if (!silent) {
                to.write(packet);
                to.flush();
            }
        }

        private static boolean fits(Fault fault, byte[] packet) {
            return switch (fault) {
                case CUT_BEFORE_THE_COMMIT, CUT_AFTER_THE_COMMIT, SILENCE_AT_THE_COMMIT -> isCommit(packet);
                case DELAY, CUT_IN_THE_ANSWER, RESET, SILENCE -> isStatement(packet);
            };
        }

        void toClient() {
            try (var from = server.getInputStream(); var to = client.getOutputStream()) {
                var buffer = new byte[8192];
                for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                    if (dropsTheAnswer || cutsTheAnswer) {
                        to.write(buffer, 0, dropsTheAnswer ? 0 : read / 2);
                        to.flush();
                        return;
                    }
                    if (!silent) {
                        to.write(buffer, 0, read);
                        to.flush();
                    }
                }
            } catch (IOException _) {
                // one end has gone
            } finally {
                hangUp();
            }
        }

        private void hangUp() {
            close(client);
            close(server);
        }
    }

    /// One packet of the protocol, header and all; empty at the end.
    private static byte[] packet(InputStream from) throws IOException {
        var header = from.readNBytes(HEADER);
        if (header.length < HEADER) {
            return new byte[0];
        }
        int length = (header[0] & 0xff) | (header[1] & 0xff) << 8 | (header[2] & 0xff) << 16;
        var packet = new byte[HEADER + length];
        System.arraycopy(header, 0, packet, 0, HEADER);
        return from.readNBytes(packet, HEADER, length) < length ? new byte[0] : packet;
    }

    private static boolean isStatement(byte[] packet) {
        return packet.length > HEADER + 1 && packet[3] == 0 && packet[HEADER] == QUERY;
    }

    private static boolean isCommit(byte[] packet) {
        return isStatement(packet) && new String(packet, HEADER + 1, packet.length - HEADER - 1,
                StandardCharsets.ISO_8859_1).strip().equalsIgnoreCase("commit");
    }

    private void close(Socket socket) {
        open.remove(socket);
        try {
            socket.close();
        } catch (IOException _) {
            // closed is closed
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException _) {
            // closed is closed
        }
        Set.copyOf(open).forEach(this::close);
    }
}
