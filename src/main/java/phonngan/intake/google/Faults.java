package phonngan.intake.google;

import com.google.api.client.googleapis.json.GoogleJsonError;
import com.google.api.client.googleapis.json.GoogleJsonResponseException;
import com.google.api.client.http.HttpResponseException;
import com.google.auth.Retryable;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import phonngan.intake.SheetTrouble;

/// Tells what is over by itself from what somebody has to set right.
///
/// The library's own handlers are left alone: they do not retry 429, do not heed Retry-After, do not see a body that
/// breaks off, and the credentials drop whatever else is installed after the first 401.
final class Faults {
    private static final Set<Integer> PASSING = Set.of(408, 429);
    private static final Set<String> QUOTA = Set.of("rateLimitExceeded", "userRateLimitExceeded");
    private static final Set<String> SWITCHED_OFF = Set.of("accessNotConfigured", "SERVICE_DISABLED");
    private static final int LONGEST_REASON = 200;

    private final String account;

    /// @param account the address with which sheets must be shared
    Faults(String account) {
        this.account = account;
    }

    Fault of(Exception failure) {
        return switch (failure) {
            case HttpResponseException answer -> of(answer);
            case Retryable token when !token.isRetryable() -> new Fault.Lasting(
                    new SheetTrouble.KeyRefused(reason(failure)));
            // a body that stalls, breaks off, is another kind of text or lacks its end
            default -> new Fault.Passing(reason(failure), Duration.ZERO);
        };
    }

    private Fault of(HttpResponseException answer) {
        var said = answer.getStatusCode() + " " + reason(answer);
        // what is not in Google's own words comes from some box on the way
        if (PASSING.contains(answer.getStatusCode()) || answer.getStatusCode() >= 500 || details(answer) == null) {
            return new Fault.Passing(said, retryAfter(answer));
        }
        return switch (answer.getStatusCode()) {
            case 400 -> badRequest(answer, said);
            case 401 -> new Fault.Lasting(new SheetTrouble.KeyRefused(said));
            case 403 -> forbidden(answer, said);
            case 404 -> new Fault.Lasting(new SheetTrouble.SheetGone());
            default -> new Fault.Passing(said, Duration.ZERO);
        };
    }

    private static Fault badRequest(HttpResponseException answer, String said) {
        if (said.contains("not supported for this document") || statusOf(answer).equals("FAILED_PRECONDITION")) {
            return new Fault.Lasting(new SheetTrouble.NotASheet());
        }
        return new Fault.Outdated(said);
    }

    private Fault forbidden(HttpResponseException answer, String said) {
        var reasons = reasons(answer);
        if (reasons.stream().anyMatch(QUOTA::contains)) {
            return new Fault.Passing(said, retryAfter(answer));
        }
        return new Fault.Lasting(
                reasons.stream().anyMatch(SWITCHED_OFF::contains) || said.contains("has not been used in project")
                        ? new SheetTrouble.ApiSwitchedOff()
                        : new SheetTrouble.NotShared(account));
    }

    /// Seconds; a date is not heeded, since the clocks on both sides may differ.
    private static Duration retryAfter(HttpResponseException answer) {
        var header = answer.getHeaders() == null ? null : answer.getHeaders().getRetryAfter();
        return header != null && header.strip().matches("\\d{1,6}")
                ? Duration.ofSeconds(Long.parseLong(header.strip()))
                : Duration.ZERO;
    }

    private static List<String> reasons(HttpResponseException answer) {
        var details = details(answer);
        return details == null || details.getErrors() == null
                ? List.of()
                : details.getErrors().stream().map(GoogleJsonError.ErrorInfo::getReason)
                        .map(it -> it == null ? "" : it).toList();
    }

    private static String statusOf(HttpResponseException answer) {
        var details = details(answer);
        return details != null && details.get("status") instanceof String status ? status : "";
    }

    private static @Nullable GoogleJsonError details(HttpResponseException answer) {
        return answer instanceof GoogleJsonResponseException json ? json.getDetails() : null;
    }

    /// One short line for people: what Google says, or what became of its answer.
    private static String reason(Exception failure) {
        return shortened(switch (failure) {
            case GoogleJsonResponseException json when json.getDetails() != null ->
                orEmpty(json.getDetails().getMessage());
            case HttpResponseException answer -> orEmpty(answer.getStatusMessage());
            case SocketTimeoutException _ -> "timeout";
            case UnknownHostException host -> "unknown host " + host.getMessage();
            case MalformedJsonException _ -> "no JSON";
            case IOException broken -> orEmpty(broken.getMessage());
            default -> "broken JSON";
        });
    }

    private static String shortened(String text) {
        var line = text.lines().findFirst().orElse("");
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
