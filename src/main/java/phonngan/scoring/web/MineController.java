package phonngan.scoring.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import phonngan.access.Actor;
import phonngan.common.Deed;
import phonngan.common.ThaiText;
import phonngan.common.Wording;
import phonngan.common.web.Address;
import phonngan.common.web.For;
import phonngan.common.web.Frame;
import phonngan.common.web.Frames;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Section;
import phonngan.common.web.Visit;
import phonngan.intake.FileTaking;
import phonngan.intake.TakePapers;
import phonngan.common.web.SentForm;
import phonngan.intake.web.SentPapers;
import phonngan.review.AppealDecision;
import phonngan.review.AppealOutcome;
import phonngan.review.WithdrawClaim;
import phonngan.roster.StaffMember;

/// Everybody's own evidence, the taking back of a claim, and objections.
@Controller("/o/{office}/{year}/mine")
@ExecuteOn(TaskExecutors.BLOCKING)
final class MineController {
    private static final int LONGEST_REASON = 500;

    private final Pages pages;
    private final Frames frames;
    private final OwnEvidence own;
    private final WithdrawClaim withdrawing;
    private final AppealDecision appealing;
    private final TakePapers papers;
    private final Clock clock;

    MineController(Pages pages, Frames frames, OwnEvidence own, WithdrawClaim withdrawing, AppealDecision appealing,
            TakePapers papers, Clock clock) {
        this.pages = pages;
        this.frames = frames;
        this.own = own;
        this.withdrawing = withdrawing;
        this.appealing = appealing;
        this.papers = papers;
        this.clock = clock;
    }

    @Get
    @For(value = Deed.VIEW_OWN_SHEET, own = true)
    HttpResponse<String> show(Visit visit, Actor actor, String office, int year,
            @QueryValue(defaultValue = "") String said) {
        var frame = frames.getOf(visit, office, year, Section.MINE);
        return pages.show("scoring/mine", own.page(frame, own.memberOf(frame, actor), said, ""));
    }

    /// Takes a claim back; the sender is asked for the reason and may keep it.
    @Post("/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(value = Deed.SUBMIT, own = true)
    HttpResponse<?> withdraw(Visit visit, Actor actor, String office, int year, @Nullable String form,
            @Nullable String key, @Nullable String reason) {
        var frame = frames.getOf(visit, office, year, Section.MINE);
        var member = own.memberOf(frame, actor);
        var why = reason(text(reason));
        return switch (withdrawing.withdraw(frame.book(), text(form), text(key), member, why, actor.enteredBy(),
                clock.instant())) {
            case NOT_OWN -> throw new PageNotFound();
            case WITHDRAWN -> HttpResponse.seeOther(URI.create(frame.at("/mine?said=withdrawn")));
            case DECIDED -> HttpResponse.seeOther(URI.create(frame.at("/mine")));
        };
    }

    /// Objects to a decision on an own claim, perhaps with another paper.
    @Post("/appeal")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @For(value = Deed.APPEAL, own = true)
    HttpResponse<?> appeal(Visit visit, Actor actor, String office, int year, @Body MultipartBody body) {
        var frame = frames.getOf(visit, office, year, Section.MINE);
        var member = own.memberOf(frame, actor);
        var sent = SentForm.of(body);
        var takings = papers.take(frame.book(), member.key(), SentPapers.of(sent, "paper"), clock.instant());
        for (var taking : takings) {
            if (taking instanceof FileTaking.Refused no) {
                return again(frame, member, no.name() + ": " + frame.ui().t("send.file." + no.why().word()));
            }
        }
        var paper = takings.stream().filter(FileTaking.Taken.class::isInstance).map(FileTaking.Taken.class::cast)
                .map(it -> Address.of(frame.at("/files")).then(Long.toString(it.file().id())).text()).findFirst();
        var decision = sent.ids("decision").stream().findFirst().orElse(0L);
        var outcome = appealing.appeal(new AppealDecision.Order(frame.book(), sent.text("form"), sent.text("key"),
                decision, member, reason(sent.text("reason")), paper.orElse(""), actor.enteredBy(),
                clock.instant()));
        return outcome instanceof AppealOutcome.Sent
                ? HttpResponse.seeOther(URI.create(frame.at("/mine?said=appealed")))
                : again(frame, member, why(frame, outcome));
    }

    private HttpResponse<String> again(Frame frame, StaffMember member, String refusal) {
        return pages.show(HttpStatus.UNPROCESSABLE_ENTITY, "scoring/mine", own.page(frame, member, "", refusal));
    }

    /// Why nobody heard an objection, and what to do.
    static String why(Frame frame, AppealOutcome outcome) {
        var ui = frame.ui();
        return switch (outcome) {
            case AppealOutcome.Sent _ -> "";
            case AppealOutcome.NotOwn _ -> throw new PageNotFound();
            case AppealOutcome.NothingToAppeal _ -> ui.t("mine.appeal.nothing");
            case AppealOutcome.SentBefore _ -> ui.t("mine.appeal.before");
            case AppealOutcome.NoReason _ -> ui.t("mine.appeal.no-reason");
            case AppealOutcome.NotNow(var why) -> Wording.message(why.problem(ui.language()), ui.language()) + " "
                    + Wording.remedy(why.problem(ui.language()), ui.language());
            case AppealOutcome.TooLate(var until) -> ui.t("mine.appeal.too-late", ui.moment(until));
        };
    }

    private static String reason(String sent) {
        return ThaiText.truncate(ThaiText.canonical(sent), LONGEST_REASON);
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
