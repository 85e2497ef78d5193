package phonngan.intake.files;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import phonngan.intake.PaperFault;
import phonngan.intake.PaperType;

/// Draws a picture anew, so that nothing is left but what is seen: not the place where it was taken, not the phone, and
/// nothing hidden behind its end. It stands upright as the phone meant it.
final class CleanPicture {
    /// More than any phone takes; said by the header, before anything is unpacked.
    private static final long MOST_PIXELS = 120_000_000;
    /// Larger pictures are made smaller: a page at 300 dots an inch has nine million.
    private static final long ENOUGH_PIXELS = 12_000_000;

    private CleanPicture() {
    }

    static byte[] of(byte[] content, PaperType type) throws FileRefused {
        var readers = ImageIO.getImageReadersByMIMEType(type.media());
        var reader = readers.next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            var seen = read(reader);
            return write(upright(seen, type == PaperType.JPEG ? Orientation.of(content) : Orientation.UPRIGHT), type);
        } catch (IOException | RuntimeException _) {
            // decoders answer damaged files with whatever exception comes along
            throw new FileRefused(PaperFault.UNREADABLE);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException, FileRefused {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) {
            throw new FileRefused(PaperFault.TOO_MANY_PARTS);
        }
        var how = reader.getDefaultReadParam();
        int every = 1;
        while (width / every * (height / every) > ENOUGH_PIXELS) {
            every++;
        }
        how.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, how);
    }

    private static BufferedImage upright(BufferedImage seen, Orientation orientation) {
        var kind = seen.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        var turned = orientation.isSideways();
        var drawn = new BufferedImage(turned ? seen.getHeight() : seen.getWidth(),
                turned ? seen.getWidth() : seen.getHeight(), kind);
        Graphics2D pen = drawn.createGraphics();
        pen.drawImage((Image) seen, orientation.turn(seen.getWidth(), seen.getHeight()), null);
        pen.dispose();
        return drawn;
    }

    private static byte[] write(BufferedImage picture, PaperType type) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByMIMEType(type.media()).next();
        try (var output = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(output);
            var how = writer.getDefaultWriteParam();
            if (type == PaperType.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(0.85f);
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
