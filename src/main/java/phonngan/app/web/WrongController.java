package phonngan.app.web;

import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import java.io.EOFException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.stream.Stream;
import phonngan.common.WritingStopped;
import phonngan.common.jdbc.FullDisk;
import phonngan.common.jdbc.StoreFault;
import phonngan.common.web.Frames;
import phonngan.common.web.Pages;
import phonngan.common.web.Visit;

/// Says in plain words what went wrong and what to do; the inside of the product is never shown, only a mark under which
/// the log tells more.
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class WrongController {
    private static final System.Logger LOG = System.getLogger(WrongController.class.getName());

    /// A database that is started anew is back within this time.
    private static final String AWAY_SECONDS = "30";

    private final Pages pages;
    private final Frames frames;
    private final SecureRandom marks = new SecureRandom();

    WrongController(Pages pages, Frames frames) {
        this.pages = pages;
        this.frames = frames;
    }

    @Error(global = true, status = HttpStatus.NOT_FOUND)
    HttpResponse<String> notFound(Visit visit) {
        return say(visit, HttpStatus.NOT_FOUND, "not-found");
    }

    @Error(global = true, status = HttpStatus.METHOD_NOT_ALLOWED)
    HttpResponse<String> notAllowed(Visit visit) {
        return say(visit, HttpStatus.METHOD_NOT_ALLOWED, "not-allowed");
    }

    @Error(global = true, status = HttpStatus.UNSUPPORTED_MEDIA_TYPE)
    HttpResponse<String> notAForm(Visit visit) {
        return say(visit, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "bad-request");
    }

    @Error(global = true, status = HttpStatus.BAD_REQUEST)
    HttpResponse<String> bad(Visit visit) {
        return say(visit, HttpStatus.BAD_REQUEST, "bad-request");
    }

    @Error(global = true, exception = HttpStatusException.class)
    HttpResponse<String> refused(HttpRequest<?> request, Visit visit, HttpStatusException refusal) {
        return switch (refusal.getStatus()) {
            case NOT_FOUND -> notFound(visit);
            case METHOD_NOT_ALLOWED -> notAllowed(visit);
            case BAD_REQUEST -> bad(visit);
            default -> fault(request, visit, refusal);
        };
    }

    /// A part of the address that is no number, where one belongs, is an address of nothing.
    @Error(global = true, exception = ConversionErrorException.class)
    HttpResponse<String> unreadable(Visit visit, ConversionErrorException unreadable) {
        return unreadable.getArgument().getAnnotationMetadata().hasAnnotation(QueryValue.class)
                ? bad(visit)
                : notFound(visit);
    }

    @Error(global = true, exception = UnsatisfiedRouteException.class)
    HttpResponse<String> incomplete(Visit visit) {
        return bad(visit);
    }

    @Error(global = true, exception = ContentLengthExceededException.class)
    HttpResponse<String> tooMuch(Visit visit) {
        return say(visit, HttpStatus.REQUEST_ENTITY_TOO_LARGE, "too-much");
    }

    /// Whoever went away in the middle of a form has changed nothing, and nobody reads the answer.
    @Error(global = true, exception = EOFException.class)
    HttpResponse<String> goneAway(Visit visit) {
        return bad(visit);
    }

    @Error(global = true, exception = WritingStopped.class)
    HttpResponse<String> stopped(Visit visit) {
        return say(visit, HttpStatus.SERVICE_UNAVAILABLE, "stopped");
    }

    @Error(global = true, exception = Throwable.class)
    HttpResponse<String> fault(HttpRequest<?> request, Visit visit, Throwable failure) {
        if (isTooMuch(failure)) {
            return tooMuch(visit);
        }
        if (FullDisk.isBehind(failure)) {
            LOG.log(System.Logger.Level.ERROR,
                    "the disk is full: " + request.getMethodName() + " " + request.getPath());
            return say(visit, HttpStatus.INSUFFICIENT_STORAGE, "full");
        }
        if (StoreFault.isAway(failure)) {
            LOG.log(System.Logger.Level.WARNING,
                    "the store is away: " + request.getMethodName() + " " + request.getPath() + ": " + failure);
            return pages.show(HttpStatus.SERVICE_UNAVAILABLE, "app/wrong", WrongPage.of(frames.outside(visit), "away"))
                    .header("Retry-After", AWAY_SECONDS);
        }
        var trace = HexFormat.of().toHexDigits(marks.nextInt());
        LOG.log(System.Logger.Level.ERROR, trace + " " + request.getMethodName() + " " + request.getPath(), failure);
        return pages.show(HttpStatus.INTERNAL_SERVER_ERROR, "app/wrong",
                new WrongPage(frames.outside(visit), "fault", trace));
    }

    private HttpResponse<String> say(Visit visit, HttpStatus status, String what) {
        return pages.show(status, "app/wrong", WrongPage.of(frames.outside(visit), what));
    }

    /// Letting go of a form that was too large fails in turn, and that failure takes the place of the first one.
    private static boolean isTooMuch(Throwable failure) {
        return Stream.of(failure.getSuppressed()).anyMatch(ContentLengthExceededException.class::isInstance);
    }
}
