package phonngan.intake.google;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// How Google is reached.
///
/// @param key the service account's key as JSON; empty when it stands in a file or nowhere
/// @param keyFile the file with the key; empty for none
/// @param root where Google's API is; another place than Google's own only for trials
/// @param patience how long an answer may make no progress
public record GoogleSettings(String key, Optional<Path> keyFile, String root, Duration patience) {
    /// Google's own address of the API.
    public static final String GOOGLE = "https://sheets.googleapis.com/";

    /// How long an answer usually may make no progress.
    public static final Duration A_MINUTE = Duration.ofMinutes(1);

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    /// Whether answers and keys may travel to an address: over https, or within this computer.
    public static boolean isSafe(String root) {
        try {
            var address = URI.create(root);
            return root.endsWith("/") && address.getHost() != null && (address.getScheme().equals("https")
                    || address.getScheme().equals("http") && LOOPBACK.contains(address.getHost()));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
