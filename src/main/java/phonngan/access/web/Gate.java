package phonngan.access.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.access.AuditLine;
import phonngan.access.MayDo;
import phonngan.access.Role;
import phonngan.access.SignedIn;
import phonngan.common.Deed;
import phonngan.common.web.For;
import phonngan.common.web.Frames;
import phonngan.common.web.OpenToAll;
import phonngan.common.web.OwnAddress;
import phonngan.common.web.Pages;
import phonngan.common.web.Visit;

/// Every page and form passes here before anything else happens, whoever asks. A route that does not say what it is for is
/// opened to nobody; a form is believed only when it was sent by a page of ours and carries the stay's token.
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(0)
final class Gate {
    private static final String LET_IN = Gate.class.getName();
    private static final String NOT_DONE = "not-done";

    private final Pages pages;
    private final Frames frames;
    private final OwnAddress own;
    private final FormToken forms;
    private final Subjects subjects;
    private final Trail trail;
    private final Clock clock;

    Gate(Pages pages, Frames frames, OwnAddress own, FormToken forms, Subjects subjects, Trail trail, Clock clock) {
        this.pages = pages;
        this.frames = frames;
        this.own = own;
        this.forms = forms;
        this.subjects = subjects;
        this.trail = trail;
        this.clock = clock;
    }

    /// Answers in place of the page when it may not be opened.
    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable
    HttpResponse<?> guard(HttpRequest<?> request, Visit visit) {
        // where no route is, nothing can be done: files of the product, and addresses of nothing
        return RouteAttributes.getRouteMatch(request).map(route -> guard(request, visit, route)).orElse(null);
    }

    private @Nullable HttpResponse<?> guard(HttpRequest<?> request, Visit visit, RouteMatch<?> route) {
        var recognised = Recognised.of(request);
        var deed = deedOf(route);
        if (deed.isEmpty() && !route.getAnnotationMetadata().hasAnnotation(OpenToAll.class)) {
            return refuse(request, visit, route, new MayDo.Refused(MayDo.Why.ROLE, List.of()));
        }
        if (isUnsafe(request)) {
            if (!isForm(request, route) || !own.isSentByOwnPage(request)
                    || recognised.isPresent() && !forms.isIn(request, recognised.get().formToken())) {
                return refuse(request, visit, route, new MayDo.Refused(MayDo.Why.FORM, List.of()));
            }
            if (route.getAnnotationMetadata().booleanValue(OpenToAll.class, "keeps").orElse(true)) {
                request.setAttribute(LET_IN, route);
            }
        }
        return deed.isEmpty() ? null : guard(request, visit, route, deed.get(), recognised.map(Recognised::person));
    }

    private @Nullable HttpResponse<?> guard(HttpRequest<?> request, Visit visit, RouteMatch<?> route, Deed deed,
            Optional<SignedIn> person) {
        if (person.isEmpty() || !person.get().isComplete()) {
            return sendToSignIn(request, visit, person);
        }
        var answer = subjects.findConcern(route, person.get().actor())
                .map(about -> MayDo.ask(person.get().actor(), deed, about))
                .orElseGet(() -> MayDo.refused(MayDo.Why.OFFICE, deed));
        return switch (answer) {
            case MayDo.Refused refused -> refuse(request, visit, route, refused);
            case MayDo.Allowed _ when isUnsafe(request) && deed.needsFreshProof()
                    && !person.get().session().isFresh(clock.instant()) ->
                refuse(request, visit, route, MayDo.refused(MayDo.Why.PROOF, deed));
            case MayDo.Allowed _ -> null;
        };
    }

    /// Writes down what came of a form that was let in.
    @ResponseFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void account(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(LET_IN, RouteMatch.class).ifPresent(route -> {
            request.removeAttribute(LET_IN, RouteMatch.class);
            trail.write(request, route, deedOf(route), response.code() < 400 ? AuditLine.DONE : NOT_DONE);
        });
    }

    private HttpResponse<?> refuse(HttpRequest<?> request, Visit visit, RouteMatch<?> route, MayDo.Refused refused) {
        request.removeAttribute(LET_IN, RouteMatch.class);
        if (isUnsafe(request) || Recognised.of(request).isPresent()) {
            trail.write(request, route, deedOf(route), refused.why().word());
        }
        var back = refused.why() == MayDo.Why.PROOF ? Back.before(request) : "";
        List<Role> whoCan = refused.why() == MayDo.Why.ROLE ? refused.whoCan() : List.of();
        return pages.show(HttpStatus.FORBIDDEN, "access/refused", new RefusedPage(frames.outside(visit),
                deedOf(route).map(Deed::word).orElse(""), refused.why().word(), whoCan, back));
    }

    private static HttpResponse<?> sendToSignIn(HttpRequest<?> request, Visit visit, Optional<SignedIn> person) {
        var step = person.map(it -> SignInController.page(it.session().step())).orElse(SignInController.PATH);
        var there = Back.on(step, isUnsafe(request) ? "/" : Back.of(request));
        return visit.fragment()
                ? HttpResponse.unauthorized().header("HX-Redirect", there.toString())
                : HttpResponse.seeOther(there);
    }

    private static Optional<Deed> deedOf(RouteMatch<?> route) {
        return Optional.ofNullable(route.getAnnotationMetadata().getAnnotation(For.class))
                .map(it -> it.enumValue(Deed.class).orElseThrow());
    }

    /// The framework lets a body without a type that it can read pass.
    private static boolean isForm(HttpRequest<?> request, RouteMatch<?> route) {
        return request.getContentType().filter(route.getRouteInfo()::doesConsume).isPresent();
    }

    private static boolean isUnsafe(HttpRequest<?> request) {
        var method = Objects.requireNonNullElse(request.getMethod(), HttpMethod.CUSTOM);
        return method != HttpMethod.GET && method != HttpMethod.HEAD;
    }
}
