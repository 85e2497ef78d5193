package phonngan.intake.files;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a phone was held: the mark in a photograph (Exif, tag 0112) by which viewers turn it.
///
/// @param mark 1 to 8
record Orientation(int mark) {
    static final Orientation UPRIGHT = new Orientation(1);

    private static final int START = 0xFFD8;
    private static final int EXIF = 0xFFE1;
    private static final int PICTURE = 0xFFDA;
    private static final long EXIF_WORD = 0x457869660000L;
    private static final int TAG = 0x0112;

    /// The mark of a JPEG; upright when there is none or it cannot be read.
    static Orientation of(byte[] jpeg) {
        try {
            var file = ByteBuffer.wrap(jpeg);
            if (Short.toUnsignedInt(file.getShort()) != START) {
                return UPRIGHT;
            }
            while (true) {
                int marker = Short.toUnsignedInt(file.getShort());
                if (marker == PICTURE || marker >>> 8 != 0xFF) {
                    return UPRIGHT;
                }
                int length = Short.toUnsignedInt(file.getShort()) - 2;
                if (marker == EXIF && length > 14 && file.getLong(file.position()) >>> 16 == EXIF_WORD) {
                    return ofExif(file.slice(file.position() + 6, length - 6));
                }
                file.position(file.position() + length);
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException _) {
            return UPRIGHT;
        }
    }

    private static Orientation ofExif(ByteBuffer exif) {
        exif.order(exif.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = exif.getInt(4);
        int entries = Short.toUnsignedInt(exif.getShort(at));
        for (int i = 0; i < entries; i++) {
            int entry = at + 2 + 12 * i;
            if (Short.toUnsignedInt(exif.getShort(entry)) == TAG) {
                int mark = Short.toUnsignedInt(exif.getShort(entry + 8));
                return mark >= 1 && mark <= 8 ? new Orientation(mark) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /// Whether width and height change places.
    boolean isSideways() {
        return mark >= 5;
    }

    /// How each point of the picture as it lies in the file gets to its place.
    AffineTransform turn(int width, int height) {
        return switch (mark) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
