package phonngan.intake.files;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import phonngan.intake.PaperFault;

/// Refuses documents whose packed parts swell beyond measure, before a parser opens any of them. What the parser has
/// to open to read the document at all, its lists of objects, may be packed once and in the common way only.
final class SwellingPdf {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = 2048;
    private static final long LARGEST_LIST = 24L * 1024 * 1024;
    private static final long LARGEST_PART = 200L * 1024 * 1024;
    /// Parts that the parser opens; a name written in code numbers could be one of them.
    private static final Pattern LIST = Pattern.compile("ObjStm|XRef|#[0-9A-Fa-f]{2}");
    private static final Pattern PACKED = Pattern.compile("/Fl(?:ateDecode)?\\b");
    private static final Pattern OTHERWISE = Pattern
            .compile("/(?:LZW|LZWDecode|A85|ASCII85Decode|AHx|ASCIIHexDecode|RL|RunLengthDecode|Crypt)\\b");

    private SwellingPdf() {
    }

    static void refuse(byte[] content) throws FileRefused {
        for (int at = next(content, 0); at >= 0; at = next(content, at + STREAM.length)) {
            if (at >= 3 && content[at - 1] == 'd' && content[at - 2] == 'n' && content[at - 3] == 'e') {
                continue;
            }
            var head = headBefore(content, at);
            var isList = LIST.matcher(head).find();
            var packed = PACKED.matcher(head).results().count();
            if (isList && (packed > 1 || OTHERWISE.matcher(head).find()) || packed > 0
                    && swells(content, start(content, at), isList ? LARGEST_LIST : LARGEST_PART)) {
                throw new FileRefused(PaperFault.SWELLS);
            }
        }
    }

    /// The dictionary that says what the part is: from where the object before it ended.
    private static String headBefore(byte[] content, int at) {
        int from = Math.max(0, at - HEAD);
        var text = new String(content, from, at - from, StandardCharsets.ISO_8859_1);
        return text.substring(Math.max(0, Math.max(text.lastIndexOf(" obj"), text.lastIndexOf("endstream"))));
    }

    private static int start(byte[] content, int at) {
        int start = at + STREAM.length;
        start += start < content.length && content[start] == '\r' ? 1 : 0;
        return start + (start < content.length && content[start] == '\n' ? 1 : 0);
    }

    private static boolean swells(byte[] content, int from, long most) {
        var inflater = new Inflater();
        try {
            inflater.setInput(content, from, content.length - from);
            var waste = new byte[1 << 16];
            while (!inflater.finished() && inflater.getBytesWritten() <= most) {
                if (inflater.inflate(waste) == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    return false;
                }
            }
            return inflater.getBytesWritten() > most;
        } catch (DataFormatException _) {
            // damaged or no packed part at all: the parser says so
            return false;
        } finally {
            inflater.end();
        }
    }

    private static int next(byte[] content, int from) {
        for (int at = from; at <= content.length - STREAM.length; at++) {
            int same = 0;
            while (same < STREAM.length && content[at + same] == STREAM[same]) {
                same++;
            }
            if (same == STREAM.length) {
                return at;
            }
        }
        return -1;
    }
}
