package phonngan.trials;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/// A disk whose power can be cut without harm: ext4 on a loop device that writes past the machine's memory into a file
/// on XFS. A reflink copy of that file, made in an instant, is what the disk held then; what was never forced to it is
/// not there.
final class CutDisk implements AutoCloseable {
    private final Path folder;
    private final Path held;
    private final Deque<Runnable> undo = new ArrayDeque<>();

    private CutDisk(Path folder) {
        this.folder = folder;
        this.held = folder.resolve("xfs/disk.ext4");
    }

    /// Makes one.
    ///
    /// @throws IllegalStateException when the machine does not let us; nothing is left behind
    static CutDisk in(Path folder) {
        var disk = new CutDisk(folder);
        try {
            var outer = sparse(folder.resolve("outer.xfs"), 4096);
            Tool.run("mkfs.xfs", "-q", "-m", "reflink=1", outer);
            disk.undo.push(() -> Tool.run("rm", outer));
            disk.mount(disk.loop(outer, false), folder.resolve("xfs"));
            sparse(disk.held, 700);
            Tool.run("mkfs.ext4", "-q", "-E", "lazy_itable_init=0,lazy_journal_init=0", disk.held);
            disk.mount(disk.loop(disk.held, true), disk.root());
            return disk;
        } catch (RuntimeException failure) {
            disk.close();
            throw failure;
        }
    }

    private static Path sparse(Path file, int megabytes) {
        try (var opened = new RandomAccessFile(file.toFile(), "rw")) {
            opened.setLength((long) megabytes << 20);
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String loop(Path file, boolean pastMemory) {
        var device = Tool.run("losetup", "--find", "--show", "--direct-io=" + (pastMemory ? "on" : "off"), file);
        undo.push(() -> Tool.run("losetup", "--detach", device));
        return device;
    }

    private void mount(String device, Path at) {
        try {
            Tool.run("mount", device, Files.createDirectories(at));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        undo.push(() -> Tool.run("umount", at));
    }

    /// Where its files are.
    Path root() {
        return folder.resolve("disk");
    }

    /// Cuts the power now, and shows what is left when it comes back. Whoever works on the disk itself goes on.
    Remains cut() {
        var copy = held.resolveSibling("cut.ext4");
        Tool.run("cp", "--reflink=always", held, copy);
        var mark = undo.size();
        mount(loop(copy, false), folder.resolve("cut"));
        return new Remains(folder.resolve("cut"), () -> {
            unwind(mark);
            Tool.run("rm", copy);
        });
    }

    /// What a disk still held.
    ///
    /// @param root where its files are
    /// @param done to be run when nobody looks at them any more
    record Remains(Path root, Runnable done) implements AutoCloseable {
        @Override
        public void close() {
            done.run();
        }
    }

    private void unwind(int to) {
        while (undo.size() > to) {
            undo.pop().run();
        }
    }

    @Override
    public void close() {
        unwind(0);
    }
}
