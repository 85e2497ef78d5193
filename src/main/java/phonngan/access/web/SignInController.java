package phonngan.access.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import phonngan.access.ChangePassword;
import phonngan.access.KeepSessions;
import phonngan.access.SecondFactor;
import phonngan.access.Session;
import phonngan.access.SignIn;
import phonngan.access.SignInOutcome;
import phonngan.access.SignedIn;
import phonngan.common.Deed;
import phonngan.common.web.For;
import phonngan.common.web.Frames;
import phonngan.common.web.OpenToAll;
import phonngan.common.web.OwnAddress;
import phonngan.common.web.Pages;
import phonngan.common.web.Visit;

/// How somebody comes in, step by step: name and password or slip, the second factor, a password of one's own, a phone.
@Controller(SignInController.PATH)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class SignInController {
    static final String PATH = "/sign-in";

    private final Pages pages;
    private final Frames frames;
    private final OwnAddress own;
    private final SessionCookie cookie;
    private final Recognition recognition;
    private final SignIn signIn;
    private final SecondFactor factor;
    private final ChangePassword password;
    private final KeepSessions sessions;
    private final Clock clock;

    SignInController(Pages pages, Frames frames, OwnAddress own, SessionCookie cookie, Recognition recognition,
            SignIn signIn, SecondFactor factor, ChangePassword password, KeepSessions sessions, Clock clock) {
        this.pages = pages;
        this.frames = frames;
        this.own = own;
        this.cookie = cookie;
        this.recognition = recognition;
        this.signIn = signIn;
        this.factor = factor;
        this.password = password;
        this.sessions = sessions;
        this.clock = clock;
    }

    /// The page of a step.
    static String page(Session.Step step) {
        return switch (step) {
            case SECOND_FACTOR -> PATH + "/code";
            case NEW_PASSWORD -> PATH + "/password";
            case ENROL -> PATH + "/phone";
            case DONE -> "/";
        };
    }

    @Get
    @OpenToAll
    HttpResponse<?> ask(HttpRequest<?> request, Visit visit, @QueryValue(defaultValue = "/") String back) {
        return pages.show("access/sign-in", step(request, visit, back, "", ""));
    }

    @Post
    @OpenToAll
    HttpResponse<?> attempt(HttpRequest<?> request, Visit visit, @Nullable String login, @Nullable String secret,
            @Nullable String back) {
        var outcome = signIn.attempt(text(login), text(secret), own.whence(request), clock.instant());
        return answer(request, visit, outcome, "access/sign-in", "wrong", text(back));
    }

    @Get("/code")
    @OpenToAll
    HttpResponse<?> askCode(HttpRequest<?> request, Visit visit, @Nullable SignedIn person,
            @QueryValue(defaultValue = "/") String back) {
        return isAt(person, Session.Step.SECOND_FACTOR)
                ? pages.show("access/code", step(request, visit, back, "", ""))
                : elsewhere(person, back);
    }

    @Post("/code")
    @OpenToAll
    HttpResponse<?> proveCode(HttpRequest<?> request, Visit visit, @Nullable SignedIn person, @Nullable String code,
            @Nullable String back) {
        if (person == null || !isAt(person, Session.Step.SECOND_FACTOR)) {
            return elsewhere(person, text(back));
        }
        var outcome = factor.prove(person.session(), text(code), own.whence(request), clock.instant());
        return answer(request, visit, outcome, "access/code", "code", text(back));
    }

    @Get("/password")
    @OpenToAll
    HttpResponse<?> askPassword(HttpRequest<?> request, Visit visit, @Nullable SignedIn person,
            @QueryValue(defaultValue = "/") String back) {
        return isAt(person, Session.Step.NEW_PASSWORD)
                ? pages.show("access/password", step(request, visit, back, "", ""))
                : elsewhere(person, back);
    }

    @Post("/password")
    @OpenToAll
    HttpResponse<?> choosePassword(HttpRequest<?> request, Visit visit, @Nullable SignedIn person,
            @Nullable String chosen, @Nullable String again, @Nullable String back) {
        if (person == null || !isAt(person, Session.Step.NEW_PASSWORD)) {
            return elsewhere(person, text(back));
        }
        return switch (password.choose(person.session(), text(chosen), text(again), clock.instant())) {
            case ChangePassword.Changed changed -> goOn(request, changed.opened(), text(back));
            case ChangePassword.Refused refused -> pages.show(HttpStatus.UNPROCESSABLE_ENTITY, "access/password",
                    step(request, visit, text(back), "password." + refused.fault().word(), ""));
        };
    }

    @Get("/phone")
    @OpenToAll
    HttpResponse<?> askPhone(HttpRequest<?> request, Visit visit, @Nullable SignedIn person,
            @QueryValue(defaultValue = "/") String back) {
        return person != null && isAt(person, Session.Step.ENROL)
                ? showPhone(HttpStatus.OK, person, step(request, visit, back, "", ""))
                : elsewhere(person, back);
    }

    @Post("/phone")
    @OpenToAll
    HttpResponse<?> enrol(HttpRequest<?> request, Visit visit, @Nullable SignedIn person, @Nullable String code,
            @Nullable String back) {
        if (person == null || !isAt(person, Session.Step.ENROL)) {
            return elsewhere(person, text(back));
        }
        var enrolled = factor.enrol(person.session(), text(code), clock.instant());
        if (enrolled.isEmpty()) {
            return showPhone(HttpStatus.UNPROCESSABLE_ENTITY, person, step(request, visit, text(back), "code", ""));
        }
        var opened = enrolled.get().opened();
        recognition.recognise(request, opened.token());
        return cookie.give(request, pages.show("access/recovery", new RecoveryPage(frames.outside(visit),
                enrolled.get().recoveryCodes(), Back.safe(text(back)))), opened.token());
    }

    @Get("/again")
    @For(Deed.KEEP_OWN_ACCOUNT)
    HttpResponse<?> askAgain(HttpRequest<?> request, Visit visit, @QueryValue(defaultValue = "/") String back) {
        return pages.show("access/again", step(request, visit, back, "", ""));
    }

    @Post("/again")
    @For(Deed.KEEP_OWN_ACCOUNT)
    HttpResponse<?> again(HttpRequest<?> request, Visit visit, SignedIn person, @Nullable String secret,
            @Nullable String back) {
        var outcome = signIn.again(person.session(), text(secret), own.whence(request), clock.instant());
        return answer(request, visit, outcome, "access/again", "again", text(back));
    }

    @Post("/out")
    @OpenToAll
    HttpResponse<?> signOut(HttpRequest<?> request, @Nullable SignedIn person) {
        if (person != null) {
            sessions.signOut(person.session());
        }
        return cookie.take(request, HttpResponse.seeOther(Back.on(PATH, "/")))
                .header("Clear-Site-Data", "\"cache\", \"storage\"");
    }

    private HttpResponse<?> answer(HttpRequest<?> request, Visit visit, SignInOutcome outcome, String template,
            String wrong, String back) {
        return switch (outcome) {
            case SignInOutcome.Opened opened -> goOn(request, opened, back);
            case SignInOutcome.WrongOrUnknown _ -> pages.show(HttpStatus.UNPROCESSABLE_ENTITY, template,
                    step(request, visit, back, wrong, ""));
            case SignInOutcome.SlipUsed _ -> pages.show(HttpStatus.UNPROCESSABLE_ENTITY, template,
                    step(request, visit, back, "slip-used", ""));
            case SignInOutcome.SlipExpired _ -> pages.show(HttpStatus.UNPROCESSABLE_ENTITY, template,
                    step(request, visit, back, "slip-expired", ""));
            case SignInOutcome.Locked locked -> {
                var seconds = Long.toString(secondsUntil(locked.until()));
                yield pages.show(HttpStatus.TOO_MANY_REQUESTS, template,
                        step(request, visit, back, "locked", seconds)).header("Retry-After", seconds);
            }
        };
    }

    private HttpResponse<?> goOn(HttpRequest<?> request, SignInOutcome.Opened opened, String back) {
        recognition.recognise(request, opened.token());
        var next = opened.session().step() == Session.Step.DONE
                ? Back.safeUri(back)
                : Back.on(page(opened.session().step()), back);
        return cookie.give(request, HttpResponse.seeOther(next), opened.token());
    }

    private HttpResponse<?> showPhone(HttpStatus status, SignedIn person, SignInPage step) {
        return pages.show(status, "access/phone",
                EnrolPage.of(step, person.account().login(), factor.pending(person.session())));
    }

    private SignInPage step(HttpRequest<?> request, Visit visit, String back, String said, String argument) {
        return new SignInPage(frames.outside(visit), Back.safe(back), said, argument,
                Recognised.of(request).map(Recognised::formToken).orElse(""));
    }

    private static HttpResponse<?> elsewhere(@Nullable SignedIn person, String back) {
        return HttpResponse.seeOther(Back.on(person == null ? PATH : page(person.session().step()), back));
    }

    private static boolean isAt(@Nullable SignedIn person, Session.Step step) {
        return person != null && person.session().step() == step;
    }

    private long secondsUntil(Instant until) {
        return Math.max(1, Duration.between(clock.instant(), until).toSeconds() + 1);
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
