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
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import phonngan.access.Account;
import phonngan.access.Actor;
import phonngan.access.EndAccounts;
import phonngan.access.Gatehouse;
import phonngan.access.GiveRoles;
import phonngan.access.IssueSlips;
import phonngan.access.OpenAccounts;
import phonngan.access.Slip;
import phonngan.common.Deed;
import phonngan.common.web.For;
import phonngan.common.web.Frames;
import phonngan.common.web.OwnAddress;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Visit;
import phonngan.roster.StaffMember;

/// Accounts and slips: what an administrator does.
@Controller(AccountsController.PATH)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class AccountsController {
    static final String PATH = "/accounts";

    private static final int ON_A_PAGE = 50;

    private final Pages pages;
    private final Frames frames;
    private final OwnAddress own;
    private final Staff staff;
    private final ListPeople people;
    private final Gatehouse house;
    private final OpenAccounts opening;
    private final IssueSlips slips;
    private final EndAccounts ending;
    private final Clock clock;

    AccountsController(Pages pages, Frames frames, OwnAddress own, Staff staff, ListPeople people, Gatehouse house,
            OpenAccounts opening, IssueSlips slips, EndAccounts ending, Clock clock) {
        this.pages = pages;
        this.frames = frames;
        this.own = own;
        this.staff = staff;
        this.people = people;
        this.house = house;
        this.opening = opening;
        this.slips = slips;
        this.ending = ending;
        this.clock = clock;
    }

    @Get
    @For(Deed.MANAGE_ACCOUNTS)
    HttpResponse<?> list(Visit visit, Actor actor, @QueryValue(defaultValue = "") String unit,
            @QueryValue(defaultValue = "") String q, @QueryValue(defaultValue = "1") int page) {
        return show(HttpStatus.OK, visit, actor, unit, q, page, "");
    }

    /// Opens accounts for the people of a unit and makes slips for those who have not signed in yet.
    @Post("/slips")
    @For(Deed.MANAGE_ACCOUNTS)
    HttpResponse<?> printUnit(HttpRequest<?> request, Visit visit, Actor actor, @Nullable String unit) {
        var roster = staff.of(actor.office());
        var waiting = people.list(actor.office(), roster, text(unit), "").stream()
                .filter(it -> Set.of("none", "opened").contains(it.state())).map(AccountsPage.Person::staffId).toList();
        var members = waiting.stream().flatMap(it -> roster.findById(it).stream()).toList();
        return printSlips(request, visit, actor, open(actor, members));
    }

    /// Opens the account of one person of the roster and makes a slip.
    @Post("/staff")
    @For(Deed.MANAGE_ACCOUNTS)
    HttpResponse<?> printOne(HttpRequest<?> request, Visit visit, Actor actor, @Nullable String staffId) {
        var member = staff.of(actor.office()).findById(text(staffId)).orElseThrow(PageNotFound::new);
        return printSlips(request, visit, actor, open(actor, List.of(member)));
    }

    /// Opens an account for somebody outside the roster and makes a slip.
    @Post("/outside")
    @For(Deed.MANAGE_ACCOUNTS)
    HttpResponse<?> openOutside(HttpRequest<?> request, Visit visit, Actor actor, @Nullable String login,
            @Nullable String name) {
        var account = opening.forOutsider(actor.office(), text(login), text(name), actor.account(), clock.instant());
        return account.isEmpty()
                ? show(HttpStatus.UNPROCESSABLE_ENTITY, visit, actor, "", "", 1, "login")
                : printSlips(request, visit, actor, List.of(account.get()));
    }

    /// A new slip for somebody who forgot the password.
    @Post("/{account}/slip")
    @For(Deed.MANAGE_ACCOUNTS)
    HttpResponse<?> printAgain(HttpRequest<?> request, Visit visit, Actor actor, long account) {
        return printSlips(request, visit, actor, List.of(ofOffice(actor, account)));
    }

    /// Lets somebody begin anew who has lost password, phone and papers; roles are gone.
    @Post("/{account}/restart")
    @For(Deed.MANAGE_ACCOUNTS)
    HttpResponse<?> restart(HttpRequest<?> request, Visit visit, Actor actor, long account, @Nullable String reason) {
        var fault = ending.restart(actor, account, text(reason).strip(), clock.instant());
        return fault.isPresent()
                ? refuse(visit, actor, fault.get())
                : printSlips(request, visit, actor, List.of(ofOffice(actor, account)));
    }

    @Post("/{account}/close")
    @For(Deed.MANAGE_ACCOUNTS)
    HttpResponse<?> close(Visit visit, Actor actor, long account, @Nullable String reason) {
        Optional<GiveRoles.Fault> fault = ending.close(actor, account, text(reason).strip(), clock.instant());
        return fault.isPresent() ? refuse(visit, actor, fault.get()) : HttpResponse.seeOther(URI.create(PATH));
    }

    private List<Account> open(Actor actor, List<StaffMember> members) {
        return opening.forStaff(actor.office(), members, actor.account(), clock.instant());
    }

    private Account ofOffice(Actor actor, long account) {
        return house.accounts().find(account).filter(it -> it.office().equals(actor.office()) && !it.closed())
                .orElseThrow(PageNotFound::new);
    }

    private HttpResponse<?> printSlips(HttpRequest<?> request, Visit visit, Actor actor, List<Account> accounts) {
        List<Slip> made = slips.issue(accounts, actor.account(), clock.instant());
        return pages.show("access/slips",
                new SlipsPage(frames.outside(visit), made, own.shown(request) + SignInController.PATH));
    }

    private HttpResponse<?> refuse(Visit visit, Actor actor, GiveRoles.Fault fault) {
        return show(HttpStatus.UNPROCESSABLE_ENTITY, visit, actor, "", "", 1, "role." + fault.word());
    }

    private HttpResponse<?> show(HttpStatus status, Visit visit, Actor actor, String unit, String q, int page,
            String said) {
        var roster = staff.of(actor.office());
        var all = people.list(actor.office(), roster, unit, q);
        int last = Math.max(1, (all.size() + ON_A_PAGE - 1) / ON_A_PAGE);
        int shown = Math.clamp(page, 1, last);
        var here = all.subList((shown - 1) * ON_A_PAGE, Math.min(all.size(), shown * ON_A_PAGE));
        return pages.show(status, "access/accounts", new AccountsPage(frames.outside(visit), roster.units(), unit, q,
                here, all.size(), shown, last, said));
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
