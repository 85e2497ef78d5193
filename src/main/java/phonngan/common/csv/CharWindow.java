package phonngan.common.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/// The stretch of text just ahead of a reader: any character of it can be looked at before it is passed over. Holds no
/// more than was looked at since the last [#pass].
final class CharWindow implements AutoCloseable {
    /// What stands behind the last character.
    static final int END = -1;

    private final Reader reader;
    private char[] chars = new char[1 << 16];
    private int start;
    private int end;

    CharWindow(Reader reader) {
        this.reader = reader;
    }

    /// The character so many places ahead, 0 being the next; [#END] behind the last.
    int at(int ahead) {
        int index = start + ahead;
        return index < end || load(ahead) ? chars[start + ahead] : END;
    }

    /// How many characters end the line there: 2 for CR LF, 1 for CR or LF alone, 0 at the end of the text.
    ///
    /// @return -1 when no line ends there
    int lineEnd(int ahead) {
        return switch (at(ahead)) {
            case '\n' -> 1;
            case '\r' -> at(ahead + 1) == '\n' ? 2 : 1;
            case END -> 0;
            default -> -1;
        };
    }

    /// The next characters as text.
    String text(int length) {
        if (length > 0) {
            at(length - 1);
        }
        return new String(chars, start, Math.min(length, end - start));
    }

    /// Goes on behind the next characters.
    void pass(long length) {
        for (long left = length; left > 0;) {
            if (start == end && !load(0)) {
                return;
            }
            int step = (int) Math.min(left, end - start);
            start += step;
            left -= step;
        }
    }

    private boolean load(int ahead) {
        try {
            while (start + ahead >= end) {
                if (end == chars.length) {
                    makeRoom();
                }
                int read = reader.read(chars, end, chars.length - end);
                if (read < 0) {
                    return false;
                }
                end += read;
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // grows as soon as half is in use, so that moving what is in use stays cheap per character read
    private void makeRoom() {
        int inUse = end - start;
        var target = inUse > chars.length / 2 ? new char[chars.length * 2] : chars;
        System.arraycopy(chars, start, target, 0, inUse);
        chars = target;
        start = 0;
        end = inUse;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
