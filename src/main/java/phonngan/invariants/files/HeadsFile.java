package phonngan.invariants.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import phonngan.common.OfficeYear;
import phonngan.common.files.OnDisk;
import phonngan.invariants.RememberedHeads;
import phonngan.ledger.Head;

/// Heads in a plain file, a line each: `office_id,fiscal_year,seq,hash,at`. Lines are only ever added, and each is on the
/// disk before the next one is written. Whoever copies the file away from time to time has a witness of their own.
public final class HeadsFile implements RememberedHeads {
    private static final int FIELDS = 5;

    private final Path file;

    /// A file, which need not be there yet.
    public HeadsFile(Path file) {
        this.file = file;
    }

    @Override
    public boolean isKept() {
        return true;
    }

    @Override
    public synchronized List<Head> list(OfficeYear book) {
        if (!Files.exists(file)) {
            return List.of();
        }
        var beginning = beginning(book);
        try (var lines = Files.lines(file)) {
            return lines.filter(it -> it.startsWith(beginning)).map(HeadsFile::head).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public synchronized void remember(OfficeYear book, Head head, Instant at) {
        if (head.seq() == 0 || list(book).contains(head)) {
            return;
        }
        var line = beginning(book) + head.seq() + "," + head.hash() + "," + at + "\n";
        try {
            var folder = OnDisk.makeFolder(file.toAbsolutePath().getParent());
            try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                append(channel, ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
            }
            OnDisk.force(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// The whole line or, where the disk is full, nothing of it.
    private static void append(FileChannel channel, ByteBuffer line) throws IOException {
        var before = channel.size();
        try {
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(true);
        } catch (IOException failure) {
            channel.truncate(before);
            throw failure;
        }
    }

    private static String beginning(OfficeYear book) {
        return book.office() + "," + book.year().be() + ",";
    }

    private static Head head(String line) {
        var fields = line.split(",", -1);
        if (fields.length != FIELDS) {
            throw new IllegalStateException("a line of heads.csv is damaged: " + line);
        }
        return new Head(Long.parseLong(fields[2]), fields[3]);
    }
}
