package phonngan.common.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Counts characters that are Thai in UTF-8 once read under another charset. A Thai letter is three bytes, E0, then B8
/// or B9, then one of 80 to BF; so the misread text is made of threes: `เธ…` under windows-874, `à¸…` under
/// windows-1252.
///
/// Good Thai holds such threes as well, one at a time (เนต in เนตร, เนค in เนคเทค; not เธอ, for อ is no third of a
/// three). It does not hold chains of them. Misread Thai is nothing but chains, one for each word.
final class MisreadUtf8 implements MojibakeSign {
    private static final int SHORTEST_CHAIN = 3;

    private final char lead;
    private final String seconds;
    private final String thirds;
    private int seen;
    private int chain;
    private long found;

    MisreadUtf8(Charset readAs) {
        lead = new String(new byte[]{(byte) 0xE0}, readAs).charAt(0);
        seconds = new String(new byte[]{(byte) 0xB8, (byte) 0xB9}, readAs);
        var continuations = new byte[0x40];
        for (int at = 0; at < continuations.length; at++) {
            continuations[at] = (byte) (0x80 + at);
        }
        // programs put different things where the charset has none: U+FFFD, the byte itself, a question mark; and
        // some turn a no-break space into a plain one
        thirds = new String(continuations, readAs) + new String(continuations, StandardCharsets.ISO_8859_1) + "? ";
    }

    @Override
    public void look(char c) {
        if (seen == 1 && seconds.indexOf(c) >= 0) {
            seen = 2;
            chain++;
            return;
        }
        if (seen == 2 && thirds.indexOf(c) >= 0) {
            seen = 0;
            return;
        }
        // where the third was lost altogether, the next three may begin here
        seen = c == lead ? 1 : 0;
        if (seen == 0) {
            endChain();
        }
    }

    @Override
    public long found() {
        endChain();
        return found;
    }

    private void endChain() {
        if (chain >= SHORTEST_CHAIN) {
            found += 3L * chain;
        }
        chain = 0;
    }
}
