package phonngan.access.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import phonngan.access.ChangePassword;
import phonngan.access.Gatehouse;
import phonngan.access.KeepSessions;
import phonngan.access.SignIn;
import phonngan.access.SignInOutcome;
import phonngan.access.SignedIn;
import phonngan.common.Deed;
import phonngan.common.web.For;
import phonngan.common.web.Frames;
import phonngan.common.web.OwnAddress;
import phonngan.common.web.Pages;
import phonngan.common.web.Visit;

/// What everybody does with the own account.
@Controller(OwnAccountController.PATH)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OwnAccountController {
    static final String PATH = "/account";

    private final Pages pages;
    private final Frames frames;
    private final OwnAddress own;
    private final SessionCookie cookie;
    private final Gatehouse house;
    private final SignIn signIn;
    private final ChangePassword password;
    private final KeepSessions sessions;
    private final Clock clock;

    OwnAccountController(Pages pages, Frames frames, OwnAddress own, SessionCookie cookie, Gatehouse house,
            SignIn signIn, ChangePassword password, KeepSessions sessions, Clock clock) {
        this.pages = pages;
        this.frames = frames;
        this.own = own;
        this.cookie = cookie;
        this.house = house;
        this.signIn = signIn;
        this.password = password;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Get
    @For(Deed.KEEP_OWN_ACCOUNT)
    HttpResponse<?> show(Visit visit, SignedIn person, @QueryValue(defaultValue = "") String said) {
        return show(HttpStatus.OK, visit, person, said.equals("done") ? said : "");
    }

    /// Needs the password that holds so far, so that nobody who finds the browser open takes the account over.
    @Post("/password")
    @For(Deed.KEEP_OWN_ACCOUNT)
    HttpResponse<?> changePassword(HttpRequest<?> request, Visit visit, SignedIn person, @Nullable String secret,
            @Nullable String chosen, @Nullable String again) {
        var shown = signIn.again(person.session(), text(secret), own.whence(request), clock.instant());
        if (!(shown instanceof SignInOutcome.Opened opened)) {
            return show(HttpStatus.UNPROCESSABLE_ENTITY, visit, person, "again");
        }
        return switch (password.choose(opened.session(), text(chosen), text(again), clock.instant())) {
            case ChangePassword.Changed changed -> done(request, changed.opened());
            case ChangePassword.Refused refused -> {
                var anew = new SignedIn(opened.session(), person.account(), person.actor());
                yield cookie.give(request, show(HttpStatus.UNPROCESSABLE_ENTITY, visit.as(FormToken.of(opened.token())),
                        anew, "password." + refused.fault().word()), opened.token());
            }
        };
    }

    /// Needs the password too, so that nobody who finds the browser open shuts the owner out elsewhere.
    @Post("/others")
    @For(Deed.KEEP_OWN_ACCOUNT)
    HttpResponse<?> endOthers(HttpRequest<?> request, Visit visit, SignedIn person, @Nullable String secret) {
        var shown = signIn.again(person.session(), text(secret), own.whence(request), clock.instant());
        return shown instanceof SignInOutcome.Opened opened
                ? done(request, sessions.endOthers(opened.session(), clock.instant()))
                : show(HttpStatus.UNPROCESSABLE_ENTITY, visit, person, "again");
    }

    private HttpResponse<?> done(HttpRequest<?> request, SignInOutcome.Opened opened) {
        return cookie.give(request, HttpResponse.seeOther(URI.create(PATH + "?said=done")), opened.token());
    }

    private MutableHttpResponse<String> show(HttpStatus status, Visit visit, SignedIn person,
            String said) {
        var shown = house.accounts().credentials(person.account().id());
        return pages.show(status, "access/own",
                new OwnAccountPage(frames.outside(visit), person.account(), person.actor().grants(),
                        sessions.listOthers(person.session(), clock.instant()),
                        shown.findPhone().isPresent() ? shown.recoveryCodes().size() : -1, said,
                        visit.formToken()));
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
