package phonngan.common.csv;

import java.nio.charset.Charset;
import java.util.List;

/// Whether a text is Thai that was read under a wrong charset and so can no longer be trusted. It is when at least a
/// third of what is not ASCII carries one of the signs: a broken file name that somebody pasted into one answer does
/// not refuse a file, a broken column does.
final class Mojibake {
    private final List<MojibakeSign> signs = List.of(new MisreadUtf8(Charset.forName("x-windows-874")),
            new MisreadUtf8(Charset.forName("windows-1252")), new MisreadUtf8(Charset.forName("x-MacRoman")),
            new MisreadWindows874());
    private long notAscii;
    private int asciiInARow;

    /// Looks at the next character of the file.
    void look(char c) {
        if (c > 0x7E) {
            notAscii++;
            asciiInARow = 0;
        } else if (++asciiInARow > 2) {
            // two are enough to end whatever a sign is following; the rest is passed over for speed
            return;
        }
        for (var sign : signs) {
            sign.look(c);
        }
    }

    /// The judgement over everything looked at.
    boolean isLikely() {
        return signs.stream().mapToLong(MojibakeSign::found).anyMatch(found -> found > 0 && found * 3 >= notAscii);
    }
}
