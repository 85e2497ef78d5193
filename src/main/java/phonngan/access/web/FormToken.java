package phonngan.access.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.filter.FilterBodyParser;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// What every form carries to show that it came from a page of this very stay. It is made from the stay's token, which
/// cannot be learnt from it, and changes with it.
@Singleton
final class FormToken {
    /// The name of the hidden field.
    static final String FIELD = "form-token";

    private static final int PATIENCE = 20;

    private final FilterBodyParser bodies;

    FormToken(FilterBodyParser bodies) {
        this.bodies = bodies;
    }

    static String of(String sessionToken) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(("phonngan-form/1," + sessionToken).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    /// Whether the form in a request carries the token.
    boolean isIn(HttpRequest<?> request, String expected) {
        try {
            var sent = bodies.parseBody(request).get(PATIENCE, TimeUnit.SECONDS).get(FIELD);
            return MessageDigest.isEqual(Objects.toString(sent, "").getBytes(StandardCharsets.UTF_8),
                    expected.getBytes(StandardCharsets.UTF_8));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException _) {
            return false;
        }
    }
}
