package phonngan.intake.files;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.NoSuchElementException;
import java.util.concurrent.Semaphore;
import org.apache.tika.Tika;
import phonngan.common.Sha256;
import phonngan.common.files.OnDisk;
import phonngan.intake.KeptPaper;
import phonngan.intake.PaperFault;
import phonngan.intake.PaperOutcome;
import phonngan.intake.PaperStore;
import phonngan.intake.PaperType;

/// Files in a folder, each under the SHA-256 of its cleaned content: `files/ab/ab12…`. A file is written aside, brought
/// to the disk and then moved to its name in one step, so that whatever has a name is whole; and the name is on the disk,
/// too, before anybody is told.
@Singleton
final class PaperFolder implements PaperStore {
    private final Path folder;
    private final Scanner scanner;
    private final Tika tika = new Tika();
    /// One file is opened at a time, so that memory does not grow with the number of senders.
    private final Semaphore desk = new Semaphore(1, true);

    PaperFolder(@Property(name = "phonngan.files") String folder, Scanner scanner) {
        this.folder = Path.of(folder);
        this.scanner = scanner;
    }

    @Override
    public PaperOutcome keep(byte[] content) {
        desk.acquireUninterruptibly();
        try {
            var type = typeOf(content);
            scan(content);
            var clean = switch (type) {
                case PDF -> CleanPdf.of(content);
                case JPEG, PNG -> CleanPicture.of(content, type);
            };
            return new PaperOutcome.Kept(write(clean, type));
        } catch (FileRefused refused) {
            return new PaperOutcome.Refused(refused.why());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            desk.release();
        }
    }

    @Override
    public byte[] get(String sha256) {
        try {
            return Files.readAllBytes(place(sha256));
        } catch (NoSuchFileException missing) {
            throw new NoSuchElementException(sha256, missing);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public boolean remove(String sha256) {
        try {
            return Files.deleteIfExists(place(sha256));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private PaperType typeOf(byte[] content) throws FileRefused {
        var found = tika.detect(content);
        for (var type : PaperType.values()) {
            if (type.media().equals(found)) {
                return type;
            }
        }
        throw new FileRefused(found.startsWith("image/hei") ? PaperFault.HEIC : PaperFault.WRONG_TYPE);
    }

    /// The scanner sees the file as it came.
    private void scan(byte[] content) throws IOException, FileRefused {
        if (!scanner.isThere()) {
            return;
        }
        var aside = aside();
        try {
            Files.write(aside, content);
            scanner.look(aside);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private KeptPaper write(byte[] clean, PaperType type) throws IOException {
        var sha256 = Sha256.of(clean);
        var place = place(sha256);
        OnDisk.makeFolder(place.getParent());
        if (Files.exists(place)) {
            OnDisk.force(place.getParent());
        } else {
            var aside = aside();
            try {
                try (var file = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                    var left = ByteBuffer.wrap(clean);
                    while (left.hasRemaining()) {
                        file.write(left);
                    }
                    file.force(true);
                }
                OnDisk.name(aside, place);
            } finally {
                Files.deleteIfExists(aside);
            }
        }
        return new KeptPaper(sha256, type, clean.length);
    }

    private Path aside() throws IOException {
        var incoming = folder.resolve("incoming");
        Files.createDirectories(incoming);
        return Files.createTempFile(incoming, "paper", ".tmp");
    }

    private Path place(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new NoSuchElementException(sha256);
        }
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
