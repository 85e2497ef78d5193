package phonngan.app.errand;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// What the service sends back while it works on an errand, one frame after another: that the errand is taken, what the
/// command prints as it prints it, and at the end its exit status. A frame is its kind, its length and its bytes.
sealed interface Reply {

    /// The errand is taken and will be worked on.
    record Taken() implements Reply {
    }

    /// Printed to standard output.
    record Out(byte[] bytes) implements Reply {
    }

    /// Printed to standard error.
    record Err(byte[] bytes) implements Reply {
    }

    /// The command has ended.
    record Ended(int status) implements Reply {
    }

    static Reply read(DataInputStream in) throws IOException {
        return switch (in.readUnsignedByte()) {
            case 0 -> new Taken();
            case 1 -> new Out(readBytes(in));
            case 2 -> new Err(readBytes(in));
            case 3 -> new Ended(in.readInt());
            default -> throw new IOException("not a reply");
        };
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        var bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }

    /// The service's end: replies of several threads, one at a time.
    final class Writer {
        private final DataOutputStream out;

        Writer(OutputStream out) {
            this.out = new DataOutputStream(out);
        }

        synchronized void taken() throws IOException {
            out.writeByte(0);
            out.flush();
        }

        PrintStream out() {
            return printing(1, false);
        }

        PrintStream err() {
            return printing(2, true);
        }

        synchronized void ended(int status) throws IOException {
            out.writeByte(3);
            out.writeInt(status);
            out.flush();
        }

        private synchronized void print(int kind, byte[] bytes, int offset, int length) throws IOException {
            out.writeByte(kind);
            out.writeInt(length);
            out.write(bytes, offset, length);
            out.flush();
        }

        private PrintStream printing(int kind, boolean autoFlush) {
            return new PrintStream(new OutputStream() {
                @Override
                public void write(int oneByte) throws IOException {
                    print(kind, new byte[]{(byte) oneByte}, 0, 1);
                }

                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    print(kind, bytes, offset, length);
                }
            }, autoFlush, StandardCharsets.UTF_8);
        }
    }
}
