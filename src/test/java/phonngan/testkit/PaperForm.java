package phonngan.testkit;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jsoup.Connection;

/// A form with files, as a browser would send it.
public final class PaperForm {
    private final String path;
    private final Map<String, List<String>> texts = new LinkedHashMap<>();
    private final ByteArrayOutputStream files = new ByteArrayOutputStream();
    private final String edge = UUID.randomUUID().toString();

    private PaperForm(String path) {
        this.path = path;
    }

    /// A form with nothing in it.
    public static PaperForm to(String path) {
        return new PaperForm(path);
    }

    /// With one answer, in the place of an earlier one.
    public PaperForm with(String name, String... values) {
        texts.put(name, List.of(values));
        return this;
    }

    /// With one more file.
    public PaperForm file(String name, String file, byte[] content) {
        files.writeBytes(("--" + edge + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\""
                + file + "\"\r\nContent-Type: application/pdf\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        files.writeBytes(content);
        files.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /// Sends it from a page of ours, with the token that the page would have given it.
    public Connection.Response send(Reader reader) {
        return Reader.execute(request(reader, "form-token=" + reader.formToken()));
    }

    /// A request that is not sent yet.
    ///
    /// @param query what stands behind the path's question mark
    public Connection request(Reader reader, String query) {
        var whole = new ByteArrayOutputStream();
        texts.forEach((name, values) -> values.forEach(it -> whole.writeBytes(
                ("--" + edge + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + it + "\r\n")
                        .getBytes(StandardCharsets.UTF_8))));
        whole.writeBytes(files.toByteArray());
        whole.writeBytes(("--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return reader.request(path + "?" + query).method(Connection.Method.POST).header("Origin", reader.root())
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .requestBodyStream(new ByteArrayInputStream(whole.toByteArray()));
    }

    /// A picture, one for each width.
    public static byte[] picture(int width) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, 10, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }
}
