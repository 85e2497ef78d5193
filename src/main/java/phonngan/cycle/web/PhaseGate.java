package phonngan.cycle.web;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.common.Deed;
import phonngan.common.web.For;
import phonngan.common.web.Frame;
import phonngan.common.web.Frames;
import phonngan.common.web.Pages;
import phonngan.common.web.Section;
import phonngan.common.web.Visit;
import phonngan.cycle.Allowance;
import phonngan.cycle.AskTheYear;

/// Takes no form for which the year does not stand in the right phase, whichever page it comes from. It stands behind the
/// gate that asks who somebody is, and before every controller; a new deed does not compile before it is decided here.
@ServerFilter("/o/**")
@Order(10)
final class PhaseGate {
    private final Pages pages;
    private final Frames frames;
    private final AskTheYear ask;

    PhaseGate(Pages pages, Frames frames, AskTheYear ask) {
        this.pages = pages;
        this.frames = frames;
        this.ask = ask;
    }

    /// Answers in place of the page when the phase does not take the form.
    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    @Nullable
    HttpResponse<?> guard(HttpRequest<?> request, Visit visit) {
        return RouteAttributes.getRouteMatch(request).flatMap(it -> guard(request, visit, it)).orElse(null);
    }

    private Optional<HttpResponse<?>> guard(HttpRequest<?> request, Visit visit, RouteMatch<?> route) {
        var year = variable(route, "year");
        return Optional.ofNullable(route.getAnnotationMetadata().getAnnotation(For.class))
                .map(it -> it.enumValue(Deed.class).orElseThrow())
                .filter(it -> request.getMethod() == HttpMethod.POST || isShownOnlyToBeFilledIn(it))
                .flatMap(PhaseGate::phased).filter(_ -> year.matches("\\d{4}"))
                .flatMap(deed -> refusal(
                        frames.getOf(visit, variable(route, "office"), Integer.parseInt(year), Section.YEAR), deed));
    }

    private Optional<HttpResponse<?>> refusal(Frame frame, phonngan.cycle.Deed deed) {
        return switch (ask.may(frame.book(), deed)) {
            case Allowance.Allowed _ -> Optional.empty();
            case Allowance.NotNow why -> Optional.of(
                    pages.show(HttpStatus.CONFLICT, "cycle/not-now", new NotNowPage(frame, why)));
        };
    }

    /// Nobody fills in a form that will not be taken.
    private static boolean isShownOnlyToBeFilledIn(Deed deed) {
        return deed == Deed.SUBMIT || deed == Deed.CONFIRM_REPORT;
    }

    /// What the year must allow. Deeds that ask the year themselves are not asked twice: their pages say why not and keep
    /// what was typed.
    private static Optional<phonngan.cycle.Deed> phased(Deed deed) {
        return switch (deed) {
            case SUBMIT, CONFIRM_REPORT, MATCH, UNDO_INTAKE -> Optional.of(phonngan.cycle.Deed.SUBMIT);
            case PROPOSE_LIST, RESOLVE_LIST, APPROVE_LIST, REOPEN, CONFIRM_REOPEN ->
                Optional.of(phonngan.cycle.Deed.DECIDE_LIST);
            case IMPORT, CONNECT_SHEET, ASSIGN, JUDGE, APPEAL, DECIDE_APPEAL, RUN_SCORES, POST_SCORES, KEEP_PLAN ->
                Optional.empty();
            case VIEW_YEAR, READ_RULES, VIEW_OWN_SHEET, VIEW_PERSON, VIEW_RANKING, VIEW_INTAKE, VIEW_LEDGER,
                    VERIFY_LEDGER, WRITE_RULES, APPROVE_RULES, PUBLISH, MOVE_PHASE, MANAGE_ACCOUNTS, VIEW_GRANTS,
                    PROPOSE_GRANT, CONFIRM_GRANT, AUDIT, KEEP_OWN_ACCOUNT ->
                Optional.empty();
        };
    }

    private static String variable(RouteMatch<?> route, String name) {
        return Objects.toString(route.getVariableValues().get(name), "");
    }
}
