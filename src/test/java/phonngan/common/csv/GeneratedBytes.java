package phonngan.common.csv;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// A file that is made up while it is read, so that its size costs no memory.
final class GeneratedBytes {
    private GeneratedBytes() {
    }

    /// The header, then so many pieces.
    static CsvSource of(String header, long pieces, LongFunction<String> piece) {
        return new CsvSource("generated.csv", () -> stream(
                Stream.concat(Stream.of(header), LongStream.rangeClosed(1, pieces).mapToObj(piece)).iterator()));
    }

    /// Several generated files one behind the other.
    static CsvSource joined(CsvSource... parts) {
        return new CsvSource("generated.csv", () -> {
            InputStream all = InputStream.nullInputStream();
            for (var part : List.of(parts)) {
                all = new SequenceInputStream(all, part.bytes().open());
            }
            return all;
        });
    }

    private static InputStream stream(Iterator<String> pieces) {
        return new InputStream() {
            private byte[] block = new byte[0];
            private int at;

            @Override
            public int read() {
                return fill() ? block[at++] & 0xFF : -1;
            }

            @Override
            public int read(byte[] into, int from, int atMost) {
                if (!fill()) {
                    return -1;
                }
                int length = Math.min(atMost, block.length - at);
                System.arraycopy(block, at, into, from, length);
                at += length;
                return length;
            }

            private boolean fill() {
                if (at == block.length && pieces.hasNext()) {
                    var text = new StringBuilder();
                    while (text.length() < 1 << 16 && pieces.hasNext()) {
                        text.append(pieces.next());
                    }
                    block = text.toString().getBytes(StandardCharsets.UTF_8);
                    at = 0;
                }
                return at < block.length;
            }
        };
    }
}
