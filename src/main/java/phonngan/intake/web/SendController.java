package phonngan.intake.web;

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
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import phonngan.access.Actor;
import phonngan.common.Deed;
import phonngan.common.Problem;
import phonngan.common.web.Address;
import phonngan.common.web.For;
import phonngan.common.web.Frame;
import phonngan.common.web.Frames;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Section;
import phonngan.common.web.SentForm;
import phonngan.common.web.Visit;
import phonngan.intake.Claim;
import phonngan.intake.Draft;
import phonngan.intake.KeepDraft;
import phonngan.intake.OwnAnswer;
import phonngan.intake.OwnForm;
import phonngan.intake.SendEvidence;
import phonngan.intake.SendEvidence.Desk;
import phonngan.intake.SendOutcome;

/// Where everybody sends evidence of the own: choose an indicator, fill in its form, get a receipt.
@Controller("/o/{office}/{year}/mine")
@ExecuteOn(TaskExecutors.BLOCKING)
final class SendController {
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;

    private final Pages pages;
    private final Frames frames;
    private final SendDesks desks;
    private final SendEvidence sending;
    private final FilledForms filled;
    private final KeepDraft drafts;
    private final SecureRandom random = new SecureRandom();

    SendController(Pages pages, Frames frames, SendDesks desks, SendEvidence sending, FilledForms filled,
            KeepDraft drafts) {
        this.pages = pages;
        this.frames = frames;
        this.desks = desks;
        this.sending = sending;
        this.filled = filled;
        this.drafts = drafts;
    }

    @Get("/send")
    @For(value = Deed.SUBMIT, own = true)
    HttpResponse<String> choose(Visit visit, Actor actor, String office, int year) {
        var frame = frames.getOf(visit, office, year, Section.MINE);
        var desk = desks.getOf(frame, actor);
        return pages.show("intake/send-choice", new SendChoicePage(frame, desk.rules(), desk.forms()));
    }

    /// A form, empty, with what was sent under a receipt, or with what was put aside under one.
    @Get("/send/{indicator}")
    @For(value = Deed.SUBMIT, own = true)
    HttpResponse<String> form(Visit visit, Actor actor, String office, int year, String indicator,
            @QueryValue(defaultValue = "") String receipt, @QueryValue(defaultValue = "") String draft) {
        var frame = frames.getOf(visit, office, year, Section.MINE);
        var desk = desks.getOf(frame, actor);
        var form = desk.findForm(indicator).orElseThrow(PageNotFound::new);
        var shown = draft.isEmpty() ? shown(desk, form, receipt) : putAside(desk, form, draft);
        return pages.show("intake/send", new SendPage(frame, desk.rules(), form, shown, List.of(), Map.of(), ""));
    }

    private SendPage.Filled shown(Desk desk, OwnForm form, String receipt) {
        return receipt.isEmpty()
                ? new SendPage.Filled(freshReceipt(), false, Map.of(), Map.of(), Map.of())
                : filled.ofSent(desk, receipt, sent(desk, form, receipt));
    }

    private SendPage.Filled putAside(Desk desk, OwnForm form, String receipt) {
        return drafts.list(desk.book(), desk.sender().key()).stream()
                .filter(it -> it.receipt().equals(receipt) && it.indicator().equals(form.indicator().id()))
                .map(it -> filled.ofDraft(desk, it)).findFirst().orElseThrow(PageNotFound::new);
    }

    /// Throws away what was put aside.
    @Post("/drafts/drop")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(value = Deed.SUBMIT, own = true)
    HttpResponse<?> drop(Visit visit, Actor actor, String office, int year, @Nullable String receipt) {
        var frame = frames.getOf(visit, office, year, Section.MINE);
        var desk = desks.getOf(frame, actor);
        drafts.drop(desk.book(), desk.sender().key(), receipt == null ? "" : receipt);
        return HttpResponse.seeOther(URI.create(frame.at("/mine?said=dropped")));
    }

    @Post("/send/{indicator}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @For(value = Deed.SUBMIT, own = true)
    HttpResponse<?> receive(Visit visit, Actor actor, String office, int year, String indicator,
            @Body MultipartBody body) {
        var frame = frames.getOf(visit, office, year, Section.MINE);
        var desk = desks.getOf(frame, actor);
        var form = desk.findForm(indicator).orElseThrow(PageNotFound::new);
        var sent = SentForm.of(body);
        if (!isReceipt(sent.text("receipt"))) {
            throw new PageNotFound();
        }
        var taken = filled.take(desk, form, sent);
        if (sent.text("act").equals("draft")) {
            return drafts.keep(filled.draft(desk, form, taken.filled()))
                    ? HttpResponse.seeOther(URI.create(frame.at("/mine?said=draft")))
                    : again(frame, desk, form, taken, List.of(), frame.ui().t("send.draft.full", Draft.MOST));
        }
        if (!taken.refused().isEmpty()) {
            return again(frame, desk, form, taken, List.of(), "");
        }
        return switch (send(desk, form, filled.answer(frame, form, taken.filled()))) {
            case SendOutcome.Refused(var problems) -> again(frame, desk, form, taken, problems, "");
            case SendOutcome.Received _ -> {
                drafts.drop(desk.book(), desk.sender().key(), taken.filled().receipt());
                yield HttpResponse.seeOther(URI.create(Address.of(frame.at("/mine/sent"))
                        .then(indicator).then(taken.filled().receipt()).text()));
            }
        };
    }

    @Get("/sent/{indicator}/{receipt}")
    @For(value = Deed.VIEW_OWN_SHEET, own = true)
    HttpResponse<String> receipt(Visit visit, Actor actor, String office, int year, String indicator,
            String receipt) {
        var frame = frames.getOf(visit, office, year, Section.MINE);
        var desk = desks.getOf(frame, actor);
        var form = desk.findForm(indicator).orElseThrow(PageNotFound::new);
        var claims = sent(desk, form, receipt);
        return pages.show("intake/receipt",
                new ReceiptPage(frame, form, receipt, desk.sender().name() + " (" + desk.sender().id() + ")", claims,
                        claims.stream().collect(Collectors.toMap(Claim::responseKey,
                                it -> filled.files(desk, it.facts().evidenceLinks())))));
    }

    private SendOutcome send(Desk desk, OwnForm form, OwnAnswer answer) {
        try {
            return sending.send(desk, form, answer);
        } catch (NoSuchElementException _) {
            throw new PageNotFound();
        }
    }

    private List<Claim> sent(Desk desk, OwnForm form, String receipt) {
        var claims = isReceipt(receipt) ? sending.listSent(desk, form, receipt) : List.<Claim>of();
        if (claims.isEmpty()) {
            throw new PageNotFound();
        }
        return claims;
    }

    private HttpResponse<String> again(Frame frame, Desk desk, OwnForm form, FilledForms.Taken taken,
            List<Problem> problems, String notice) {
        return pages.show(HttpStatus.UNPROCESSABLE_ENTITY, "intake/send",
                new SendPage(frame, desk.rules(), form, taken.filled(), problems, taken.refused(), notice));
    }

    /// Made with the page, so that a form sent twice is one answer.
    private String freshReceipt() {
        return random.ints(LENGTH, 0, LETTERS.length()).mapToObj(it -> String.valueOf(LETTERS.charAt(it)))
                .collect(Collectors.joining()).replaceAll("(.{4})(?=.)", "$1-");
    }

    private static boolean isReceipt(String text) {
        return text.matches("(?:[" + LETTERS + "]{4}-){2}[" + LETTERS + "]{4}");
    }
}
