package phonngan.app.errand;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import jdk.net.ExtendedSocketOptions;

/// The socket file below `PHONNGAN_HOME`, in a folder that its owner alone can enter.
///
/// @param file where it is
record OwnersSocket(Path file) {
    private static final String FOLDER_RIGHTS = "rwx------";
    private static final String FILE_RIGHTS = "rw-------";

    static OwnersSocket below(Path home) {
        return new OwnersSocket(home.toAbsolutePath().normalize().resolve("run").resolve("commands.sock"));
    }

    UnixDomainSocketAddress address() {
        return UnixDomainSocketAddress.of(file);
    }

    /// Makes the folder the owner's alone and takes away what a killed service left there.
    ///
    /// @throws UnsupportedOperationException where files have no such rights
    void makeRoom() throws IOException {
        var folder = file.getParent();
        var rights = PosixFilePermissions.fromString(FOLDER_RIGHTS);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(rights));
        }
        Files.setPosixFilePermissions(folder, rights);
        remove();
    }

    /// Takes everybody else's rights away from the socket file itself.
    void lock() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(FILE_RIGHTS));
    }

    void remove() throws IOException {
        Files.deleteIfExists(file);
    }

    /// Whoever is at the other end, as the operating system says.
    ///
    /// @throws IOException when it is not the owner of the socket: the administrator can open every file
    UserPrincipal otherEnd(SocketChannel channel) throws IOException {
        var user = channel.getOption(ExtendedSocketOptions.SO_PEERCRED).user();
        if (!user.equals(Files.getOwner(file))) {
            throw new IOException(user.getName() + " is not the owner of " + file);
        }
        return user;
    }
}
