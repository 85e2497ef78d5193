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
import phonngan.access.Concern;
import phonngan.access.MayDo;
import phonngan.access.Role;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.Deed;
import phonngan.common.ThaiText;
import phonngan.common.web.Address;
import phonngan.common.web.For;
import phonngan.common.web.Frame;
import phonngan.common.web.Frames;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Section;
import phonngan.common.web.Visit;
import phonngan.common.web.SentForm;
import phonngan.review.WithdrawConfirmation;
import phonngan.roster.Roster;
import phonngan.roster.Rosters;
import phonngan.roster.Unit;
import phonngan.scoring.ConfirmOutcome;
import phonngan.scoring.ConfirmReport;
import phonngan.scoring.ListDebts;
import phonngan.scoring.OwedReport;

/// What a unit owes and whom that blocks, and where its head confirms that a report exists.
@Controller("/o/{office}/{year}/owed")
@ExecuteOn(TaskExecutors.BLOCKING)
final class OwedController {
    private static final int LONGEST_REASON = 500;

    private final Pages pages;
    private final Frames frames;
    private final ServingRuleBooks ruleBooks;
    private final Rosters rosters;
    private final ListDebts debts;
    private final ConfirmedReports confirmed;
    private final ConfirmReport confirming;
    private final WithdrawConfirmation withdrawing;
    private final ReportForms forms;
    private final Clock clock;

    OwedController(Pages pages, Frames frames, ServingRuleBooks ruleBooks, Rosters rosters, ListDebts debts,
            ConfirmedReports confirmed, ConfirmReport confirming, WithdrawConfirmation withdrawing,
            ReportForms forms, Clock clock) {
        this.pages = pages;
        this.frames = frames;
        this.ruleBooks = ruleBooks;
        this.rosters = rosters;
        this.debts = debts;
        this.confirmed = confirmed;
        this.confirming = confirming;
        this.withdrawing = withdrawing;
        this.forms = forms;
        this.clock = clock;
    }

    /// The units of the office that owe something; the head of one unit is led to it.
    @Get
    @For(Deed.VIEW_YEAR)
    HttpResponse<?> units(Visit visit, Actor actor, String office, int year,
            @QueryValue(defaultValue = "") String said) {
        var frame = frames.getOf(visit, office, year, Section.OWED);
        var headed = actor.unitsAs(Role.UNIT_HEAD);
        if (headed.size() == 1) {
            return HttpResponse.seeOther(
                    URI.create(OwedPage.unit(frame, headed.iterator().next()).with("said", said).text()));
        }
        var roster = rosters.get(frame.book());
        var open = roster.units().stream().filter(it -> may(actor, Deed.VIEW_PERSON, roster, it)).toList();
        return pages.show("scoring/owed-units", OwedUnitsPage.of(frame, open, debts.list(frame.book()), said));
    }

    /// What a unit and the units below it owe, and what was confirmed there.
    @Get("/{unit}")
    @For(value = Deed.VIEW_PERSON, subject = "unit")
    HttpResponse<String> unit(Visit visit, Actor actor, String office, int year, String unit,
            @QueryValue(defaultValue = "1") int page, @QueryValue(defaultValue = "1") int done,
            @QueryValue(defaultValue = "") String said) {
        var frame = frames.getOf(visit, office, year, Section.OWED);
        return pages.show("scoring/owed", unitPage(frame, actor, unit, page, done, said));
    }

    private OwedPage unitPage(Frame frame, Actor actor, String code, int page, int done, String said) {
        var roster = rosters.get(frame.book());
        var unit = roster.findUnit(code).orElseThrow(PageNotFound::new);
        return OwedPage.of(frame, roster, unit, may(actor, Deed.CONFIRM_REPORT, roster, unit),
                debts.listOpenReports(frame.book(), unit.code()), page,
                confirmed.ofUnit(frame.book(), actor, unit.code(), done), said);
    }

    /// The form by which the head confirms one report.
    @Get("/{unit}/confirm/{indicator}/{step}")
    @For(value = Deed.CONFIRM_REPORT, subject = "unit")
    HttpResponse<String> form(Visit visit, Actor actor, String office, int year, String unit, String indicator,
            int step) {
        var frame = frames.getOf(visit, office, year, Section.OWED);
        return pages.show("scoring/owed-confirm",
                formPage(frame, actor, unit, report(frame, unit, indicator, step), OwedConfirmPage.Form.EMPTY));
    }

    @Post("/{unit}/confirm/{indicator}/{step}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @For(value = Deed.CONFIRM_REPORT, subject = "unit")
    HttpResponse<?> confirm(Visit visit, Actor actor, String office, int year, String unit, String indicator,
            int step, @Body MultipartBody body) {
        var frame = frames.getOf(visit, office, year, Section.OWED);
        var report = report(frame, unit, indicator, step);
        var form = forms.read(frame, actor, SentForm.of(body), clock.instant());
        var read = form.report();
        if (read == null) {
            return again(frame, actor, unit, report, form);
        }
        var order = new ConfirmReport.Order(frame.book(), actor, report.unit(), indicator, step, form.people(), read,
                OwedWords.file(frame, read.file()), clock.instant());
        return switch (confirming.confirm(order)) {
            case ConfirmOutcome.Confirmed _ -> back(frame, "confirmed");
            case ConfirmOutcome refused -> again(frame, actor, unit, report,
                    form.refused(OwedWords.why(refused, frame.ui())));
        };
    }

    /// Takes a confirmation back, with the reason.
    @Post("/{unit}/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(value = Deed.CONFIRM_REPORT, subject = "unit")
    HttpResponse<?> withdraw(Visit visit, Actor actor, String office, int year, String unit,
            @Nullable String confirmation, @Nullable String reason) {
        var frame = frames.getOf(visit, office, year, Section.OWED);
        var id = confirmation != null && confirmation.matches("\\d{1,18}") ? Long.parseLong(confirmation) : 0;
        var why = ThaiText.truncate(ThaiText.canonical(reason == null ? "" : reason), LONGEST_REASON);
        return switch (withdrawing.withdraw(frame.book(), id, actor, why, clock.instant())) {
            case NOT_FOUND -> throw new PageNotFound();
            case WITHDRAWN -> back(frame, "withdrawn");
            case WITHDRAWN_AFTER_DECISION -> back(frame, "withdrawn-late");
            case NO_REASON -> back(frame, "no-reason");
        };
    }

    private OwedReport report(Frame frame, String unit, String indicator, int step) {
        return debts.listOpenReports(frame.book(), unit).stream()
                .filter(it -> it.indicator().id().equals(indicator) && it.number() == step && it.isMetByReport())
                .filter(it -> it.unit().equals(ThaiText.code(unit)))
                .findFirst().orElseThrow(PageNotFound::new);
    }

    private HttpResponse<String> again(Frame frame, Actor actor, String unit, OwedReport report,
            OwedConfirmPage.Form form) {
        return pages.show(HttpStatus.UNPROCESSABLE_ENTITY, "scoring/owed-confirm",
                formPage(frame, actor, unit, report, form));
    }

    private OwedConfirmPage formPage(Frame frame, Actor actor, String unit, OwedReport report,
            OwedConfirmPage.Form form) {
        var rules = ruleBooks.findRuleBook(frame.book()).orElseThrow(PageNotFound::new);
        var found = rosters.get(frame.book()).findUnit(unit).orElseThrow(PageNotFound::new);
        return new OwedConfirmPage(frame, rules, found, report, actor.person(), form);
    }

    private static HttpResponse<?> back(Frame frame, String said) {
        return HttpResponse.seeOther(URI.create(Address.of(frame.at(Section.OWED)).with("said", said).text()));
    }

    private static boolean may(Actor actor, Deed deed, Roster roster, Unit unit) {
        return MayDo.ask(actor, deed, Concern.of(roster, unit.code())) instanceof MayDo.Allowed;
    }
}
