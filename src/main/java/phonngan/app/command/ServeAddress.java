package phonngan.app.command;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import phonngan.common.ProblemCode;

/// Where the service listens, as `PHONNGAN_PORT` and `PHONNGAN_URL` say. Without an address of its own on the network
/// it listens to this machine alone; with one it stands behind whatever speaks https for it.
///
/// @param port where it listens; 0 takes any free port
/// @param url how people reach it; null when they sit at this machine
record ServeAddress(int port, @Nullable URI url) {
    private static final int HIGHEST_PORT = 65535;

    /// Reads it from environment variables.
    ///
    /// @throws CommandRefused when one of them cannot be used
    static ServeAddress from(Map<String, String> environment) {
        return new ServeAddress(port(environment.getOrDefault("PHONNGAN_PORT", "")),
                url(environment.getOrDefault("PHONNGAN_URL", "")));
    }

    private static int port(String text) {
        if (text.isBlank()) {
            return 8080;
        }
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > HIGHEST_PORT) {
            throw new CommandRefused(ProblemCode.BAD_OPTION, "PHONNGAN_PORT", text, "8080");
        }
        return Integer.parseInt(text);
    }

    private static @Nullable URI url(String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            var url = new URI(text);
            if ("https".equalsIgnoreCase(url.getScheme()) && url.getHost() != null && url.getRawUserInfo() == null
                    && url.getRawQuery() == null && url.getRawFragment() == null) {
                return url;
            }
        } catch (URISyntaxException _) {
            // told below, as every other address that cannot be used
        }
        throw new CommandRefused(ProblemCode.BAD_OPTION, "PHONNGAN_URL", text, "https://phonngan.example.go.th");
    }

    /// What the web server must be told.
    Map<String, Object> server() {
        return Map.of("micronaut.server.port", port, "micronaut.server.host", url == null ? "127.0.0.1" : "0.0.0.0");
    }

    /// What people open.
    ///
    /// @param listening the port that was taken
    String shown(int listening) {
        return url == null ? "http://localhost:" + listening : url.toString();
    }
}
