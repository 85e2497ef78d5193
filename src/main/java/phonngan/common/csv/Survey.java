package phonngan.common.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

import org.jspecify.annotations.Nullable;

/// One look at all of a file under one charset: whether every byte means something, and what cannot be in a good text.
final class Survey {
    private static final int BLOCK = 1 << 16;

    private final Charset charset;
    private final Mojibake mojibake = new Mojibake();
    private long bytes;
    private long lineEnds;
    private char last = '\n';
    private long nulLine;
    private long damagedLine;
    private @Nullable String undefined;

    private Survey(Charset charset) {
        this.charset = charset;
    }

    /// Reads the file until its end, or until the first byte that means nothing under this charset.
    static Survey of(CsvSource source, Charset charset) throws IOException {
        var survey = new Survey(charset);
        try (var in = source.bytes().open()) {
            survey.read(in);
        }
        return survey;
    }

    private void read(InputStream in) throws IOException {
        var decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var block = ByteBuffer.allocate(BLOCK);
        var text = CharBuffer.allocate(BLOCK);
        for (boolean atEnd = false; !atEnd;) {
            int read = in.readNBytes(block.array(), block.position(), block.remaining());
            atEnd = read < block.remaining();
            bytes += read;
            block.position(block.position() + read).flip();
            for (boolean more = true; more;) {
                var result = decoder.decode(block, text, atEnd);
                look(text.flip());
                text.clear();
                if (result.isError()) {
                    undefined = "0x%02X".formatted(block.get(block.position()));
                    bytes -= block.remaining();
                    return;
                }
                more = result.isOverflow();
            }
            block.compact();
        }
    }

    private void look(CharBuffer text) {
        while (text.hasRemaining()) {
            char c = text.get();
            mojibake.look(c);
            if (c == '\n' ? last != '\r' : c == '\r') {
                lineEnds++;
            } else if (c == 0 && nulLine == 0) {
                nulLine = lineEnds + 1;
            } else if (c == '\uFFFD' && damagedLine == 0) {
                damagedLine = lineEnds + 1;
            }
            last = c;
        }
    }

    Charset charset() {
        return charset;
    }

    /// How many bytes made sense.
    long bytes() {
        return bytes;
    }

    /// How many physical lines were read, the last one counting without a line end too.
    long lines() {
        return last == '\n' || last == '\r' ? lineEnds : lineEnds + 1;
    }

    /// The line on which reading stopped.
    long lineReached() {
        return lineEnds + 1;
    }

    /// The line of the first NUL; 0 for none.
    long nulLine() {
        return nulLine;
    }

    /// The line of the first U+FFFD, which some program left where it could not read a letter; 0 for none.
    long damagedLine() {
        return damagedLine;
    }

    /// The byte that means nothing, as `0x81`; null when all do.
    @Nullable
    String undefined() {
        return undefined;
    }

    boolean isMojibake() {
        return mojibake.isLikely();
    }
}
