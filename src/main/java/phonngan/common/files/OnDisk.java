package phonngan.common.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Brings names to the disk. A file that was forced there is gone after a power cut all the same as long as the folder
/// that names it was not.
public final class OnDisk {
    /// Elsewhere a folder cannot be opened, and names come to the disk by themselves.
    private static final boolean FOLDERS_OPEN = FileSystems.getDefault().supportedFileAttributeViews()
            .contains("posix");

    private OnDisk() {
    }

    /// Makes a folder and those above it.
    public static Path makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            var above = folder.toAbsolutePath().getParent();
            if (above != null) {
                makeFolder(above);
            }
            Files.createDirectories(folder);
            if (above != null) {
                force(above);
            }
        }
        return folder;
    }

    /// Gives a whole file, whose content is on the disk, its name in one step; an earlier one gives way.
    public static void name(Path aside, Path place) throws IOException {
        Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(place.toAbsolutePath().getParent());
    }

    /// Brings the names in a folder to the disk.
    public static void force(Path folder) throws IOException {
        if (FOLDERS_OPEN) {
            try (var opened = FileChannel.open(folder, StandardOpenOption.READ)) {
                opened.force(true);
            }
        }
    }
}
