package phonngan.access.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.filter.FilterBodyParser;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import phonngan.common.Sha256;

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
        return Sha256.of("phonngan-form/1," + sessionToken);
    }

    /// Whether the form in a request carries the token. A form with files carries it in its address, so that nothing of
    /// a stranger's files has to be read.
    boolean isIn(HttpRequest<?> request, String expected) {
        if (request.getContentType().filter(MediaType.MULTIPART_FORM_DATA_TYPE::equals).isPresent()) {
            return isSame(request.getParameters().get(FIELD), expected);
        }
        try {
            return isSame(bodies.parseBody(request).get(PATIENCE, TimeUnit.SECONDS).get(FIELD), expected);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException _) {
            return false;
        }
    }

    private static boolean isSame(@Nullable Object sent, String expected) {
        return MessageDigest.isEqual(Objects.toString(sent, "").getBytes(StandardCharsets.UTF_8),
                expected.getBytes(StandardCharsets.UTF_8));
    }
}
