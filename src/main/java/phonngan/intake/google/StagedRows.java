package phonngan.intake.google;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import phonngan.common.Sha256;
import phonngan.intake.SourceRow;

/// Rows of a sheet on their way, in a file of their own, so that nothing is taken over before everything arrived and a
/// large sheet does not fill the memory. Readable by nobody else, gone when closed.
final class StagedRows implements AutoCloseable {
    private final Path file;
    private final MessageDigest digest = Sha256.begin();
    private final DataOutputStream out;

    StagedRows(List<String> headers) {
        try {
            file = Files.createTempFile("phonngan-sheet", ".rows");
            out = new DataOutputStream(
                    new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), digest));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        add(1, headers);
    }

    void add(int line, List<String> cells) {
        try {
            out.writeInt(line);
            out.writeInt(cells.size());
            for (var cell : cells) {
                var bytes = cell.getBytes(StandardCharsets.UTF_8);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Ends the writing and answers the SHA-256 of headers and rows.
    String seal() {
        try {
            out.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Sha256.end(digest);
    }

    /// Hands over the rows behind the headers.
    void forEach(Consumer<SourceRow> reader) {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            read(in);
            long row = 0;
            while (true) {
                int line = in.readInt();
                reader.accept(new SourceRow.Cells(++row, line, cells(in)));
            }
        } catch (EOFException _) {
            // the last row was handed over
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void read(DataInputStream in) throws IOException {
        in.readInt();
        cells(in);
    }

    private static List<String> cells(DataInputStream in) throws IOException {
        int count = in.readInt();
        var cells = new ArrayList<String>(count);
        for (int i = 0; i < count; i++) {
            cells.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
        }
        return cells;
    }

    @Override
    public void close() {
        try {
            out.close();
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
