package phonngan.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;

/// Reads the frame of [RuleBookFiles] back, from left to right.
final class PackedFiles {
    private static final int MOST_DIGITS = 9;

    private final byte[] bytes;
    private int next;

    PackedFiles(String packed) {
        if (!packed.startsWith(RuleBookFiles.FRAME)) {
            throw new IllegalArgumentException("not a packed rule book");
        }
        bytes = packed.getBytes(StandardCharsets.UTF_8);
        next = RuleBookFiles.FRAME.length();
    }

    RuleBookFiles unpack() {
        var files = new ArrayList<RuleBookFile>();
        while (next < bytes.length) {
            var path = new String(value(), StandardCharsets.UTF_8);
            files.add(new RuleBookFile(path, value()));
        }
        return new RuleBookFiles(files);
    }

    private byte[] value() {
        expect(',');
        var digits = next;
        while (next < bytes.length && bytes[next] >= '0' && bytes[next] <= '9') {
            next++;
        }
        var length = new String(bytes, digits, next - digits, StandardCharsets.US_ASCII);
        expect(':');
        if (length.isEmpty() || length.length() > MOST_DIGITS || Integer.parseInt(length) > bytes.length - next) {
            throw broken();
        }
        next += Integer.parseInt(length);
        return Arrays.copyOfRange(bytes, next - Integer.parseInt(length), next);
    }

    private void expect(char sign) {
        if (next >= bytes.length || bytes[next] != sign) {
            throw broken();
        }
        next++;
    }

    private IllegalArgumentException broken() {
        return new IllegalArgumentException("a packed rule book breaks off at byte " + next);
    }
}
