package phonngan.access.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import phonngan.access.Account;
import phonngan.access.Actor;
import phonngan.access.Gatehouse;
import phonngan.access.GiveRoles;
import phonngan.access.Grant;
import phonngan.access.LoginName;
import phonngan.access.Role;
import phonngan.access.RolePaper;
import phonngan.common.DateReading;
import phonngan.common.Deed;
import phonngan.common.FiscalYear;
import phonngan.common.ThaiDate;
import phonngan.common.ThaiText;
import phonngan.common.web.For;
import phonngan.common.web.Frames;
import phonngan.common.web.Pages;
import phonngan.common.web.Visit;
import phonngan.roster.Roster;
import phonngan.roster.Unit;

/// Roles: one person asks, another one confirms.
@Controller(RolesController.PATH)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@ExecuteOn(TaskExecutors.BLOCKING)
final class RolesController {
    static final String PATH = "/roles";

    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");
    private static final int LONGEST = 200;

    private final Pages pages;
    private final Frames frames;
    private final Staff staff;
    private final Gatehouse house;
    private final GiveRoles giving;
    private final Clock clock;

    RolesController(Pages pages, Frames frames, Staff staff, Gatehouse house, GiveRoles giving, Clock clock) {
        this.pages = pages;
        this.frames = frames;
        this.staff = staff;
        this.house = house;
        this.giving = giving;
        this.clock = clock;
    }

    @Get
    @For(Deed.VIEW_GRANTS)
    HttpResponse<?> list(Visit visit, Actor actor) {
        return show(HttpStatus.OK, visit, actor, "");
    }

    @Post
    @For(Deed.PROPOSE_GRANT)
    HttpResponse<?> propose(Visit visit, Actor actor, @Nullable String login, @Nullable String role,
            @Nullable String unit, @Nullable String orderNo, @Nullable String from, @Nullable String to,
            @Nullable String acting) {
        var holder = house.accounts().find(LoginName.of(text(login)));
        var known = Role.find(text(role));
        var code = text(unit);
        var isUnit = code.isEmpty() || staff.of(actor.office()).findUnit(code).isPresent();
        if (holder.isEmpty() || known.isEmpty() || !isUnit) {
            return show(HttpStatus.UNPROCESSABLE_ENTITY, visit, actor, "role.unknown");
        }
        var near = FiscalYear.of(today());
        var first = text(from).isBlank() ? new DateReading.Day(today(), false) : ThaiDate.read(text(from), near);
        var last = ThaiDate.read(text(to), near);
        if (!(first instanceof DateReading.Day day) || !(last instanceof DateReading.Day) && !text(to).isBlank()) {
            return show(HttpStatus.UNPROCESSABLE_ENTITY, visit, actor, "day");
        }
        var grant = new Grant(known.get(), code, day.day(), last instanceof DateReading.Day end ? end.day() : null,
                acting != null);
        return answer(visit, actor, giving.propose(actor, holder.get().id(), grant, line(orderNo), clock.instant()));
    }

    @Post("/{paper}/confirm")
    @For(Deed.CONFIRM_GRANT)
    HttpResponse<?> confirm(Visit visit, Actor actor, long paper) {
        return answer(visit, actor, giving.confirm(actor, paper, clock.instant()));
    }

    @Post("/{paper}/decline")
    @For(Deed.CONFIRM_GRANT)
    HttpResponse<?> decline(Visit visit, Actor actor, long paper, @Nullable String reason) {
        return answer(visit, actor, giving.decline(actor, paper, line(reason), clock.instant()));
    }

    @Post("/{paper}/revoke")
    @For(Deed.PROPOSE_GRANT)
    HttpResponse<?> revoke(Visit visit, Actor actor, long paper, @Nullable String reason) {
        return answer(visit, actor, giving.revoke(actor, paper, line(reason), clock.instant()));
    }

    private HttpResponse<?> answer(Visit visit, Actor actor, GiveRoles.Outcome outcome) {
        return switch (outcome) {
            case GiveRoles.Done _ -> HttpResponse.seeOther(URI.create(PATH));
            case GiveRoles.Refused refused ->
                show(HttpStatus.UNPROCESSABLE_ENTITY, visit, actor, "role." + refused.fault().word());
        };
    }

    private HttpResponse<?> show(HttpStatus status, Visit visit, Actor actor, String said) {
        var roster = staff.of(actor.office());
        var accounts = house.accounts().list(actor.office().id());
        var names = accounts.stream().collect(Collectors.toMap(Account::id, Account::name));
        var open = house.papers().listOpen(actor.office().id());
        return pages.show(status, "access/roles",
                new RolesPage(frames.outside(visit), shown(open, RolePaper.State.PROPOSED, actor, names, roster),
                        shown(open, RolePaper.State.CONFIRMED, actor, names, roster),
                        accounts.stream().filter(it -> !it.closed()).toList(), roster.units(), today(), said));
    }

    private static List<RolesPage.Held> shown(List<RolePaper> open, RolePaper.State state, Actor actor,
            Map<Long, String> names, Roster roster) {
        return open.stream().filter(it -> it.state() == state)
                .map(it -> new RolesPage.Held(it, names.getOrDefault(it.account(), ""),
                        names.getOrDefault(it.proposedBy(), ""),
                        roster.findUnit(it.grant().unit()).map(Unit::name).orElse(it.grant().unit()),
                        it.proposedBy() != actor.account() && it.account() != actor.account()))
                .toList();
    }

    private LocalDate today() {
        return clock.instant().atZone(THAILAND).toLocalDate();
    }

    private static String line(@Nullable String sent) {
        return ThaiText.truncate(ThaiText.canonical(text(sent)), LONGEST);
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
