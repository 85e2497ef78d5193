package phonngan.access.web;

import io.github.bucket4j.Bucket;
import io.micronaut.context.annotation.Property;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Duration;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import phonngan.common.web.Frames;
import phonngan.common.web.OwnAddress;
import phonngan.common.web.Pages;
import phonngan.common.web.Visit;

/// Keeps one stay, or one address without a stay, from asking for more than the others leave room for. Attempts to sign in
/// have a smaller measure of their own: each costs a slow hash. A whole office may stand behind one address.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(-200)
final class Pace {
    private static final int MOST_KEPT = 20_000;
    private static final Duration SPAN = Duration.ofMinutes(1);

    private final Pages pages;
    private final Frames frames;
    private final OwnAddress own;
    private final SessionCookie cookie;
    private final long requests;
    private final long attempts;
    private final LinkedHashMap<String, Bucket> buckets = new LinkedHashMap<>();

    Pace(Pages pages, Frames frames, OwnAddress own, SessionCookie cookie,
            @Property(name = "phonngan.pace.requests", defaultValue = "600") long requests,
            @Property(name = "phonngan.pace.attempts", defaultValue = "60") long attempts) {
        this.pages = pages;
        this.frames = frames;
        this.own = own;
        this.cookie = cookie;
        this.requests = requests;
        this.attempts = attempts;
    }

    @RequestFilter
    @Nullable
    HttpResponse<?> pace(HttpRequest<?> request, Visit visit) {
        var path = request.getPath();
        if (path.startsWith("/assets/")) {
            return null;
        }
        var from = own.whence(request);
        var isAttempt = request.getMethod() == HttpMethod.POST
                && (path.startsWith(SignInController.PATH) || path.startsWith(WelcomeController.PATH));
        // a made-up cookie must not open a fresh measure, so the address counts too, with more room
        var waits = Math.max(isAttempt ? wait("attempt," + from, attempts) : 0,
                Math.max(wait("address," + from, requests * 10),
                        cookie.find(request).map(it -> wait("stay," + FormToken.of(it), requests))
                                .orElseGet(() -> wait("nobody," + from, requests))));
        return waits == 0
                ? null
                : pages.show(HttpStatus.TOO_MANY_REQUESTS, "access/paced", new PacedPage(frames.outside(visit), waits))
                        .header("Retry-After", Long.toString(waits));
    }

    /// Seconds until there is room again; 0 when there is room now.
    private long wait(String whose, long most) {
        var probe = bucketOf(whose, most).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
    }

    /// Whoever has not asked for longest is forgotten first.
    private Bucket bucketOf(String whose, long most) {
        synchronized (buckets) {
            var kept = buckets.get(whose);
            var bucket = kept != null
                    ? kept
                    : Bucket.builder().addLimit(limit -> limit.capacity(most).refillGreedy(most, SPAN)).build();
            buckets.putLast(whose, bucket);
            if (buckets.size() > MOST_KEPT) {
                buckets.pollFirstEntry();
            }
            return bucket;
        }
    }
}
