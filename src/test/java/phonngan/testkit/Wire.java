package phonngan.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/// A connection to a served year on which somebody writes by hand what no client would let them write.
public final class Wire implements AutoCloseable {
    private static final int PATIENCE = 30_000;

    private final Socket socket;
    private final String host;

    private Wire(Socket socket, String host) {
        this.socket = socket;
        this.host = host;
    }

    /// Opens a connection.
    public static Wire to(ServedYear year) {
        var address = URI.create(year.address());
        try {
            var socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort());
            socket.setSoTimeout(PATIENCE);
            return new Wire(socket, address.getAuthority());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Writes; `HOST` becomes the service's own name, and a line ends as lines of HTTP do.
    public Wire says(String text) {
        try {
            socket.getOutputStream().write(
                    text.replace("HOST", host).replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Everything that is answered until the service ends the connection.
    public String hears() {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
