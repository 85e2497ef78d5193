package phonngan.approval.web;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import phonngan.access.Actor;
import phonngan.access.Role;
import phonngan.access.SignedIn;
import phonngan.allocation.csv.PayFileReading;
import phonngan.approval.Ballot;
import phonngan.approval.ListAnswer;
import phonngan.approval.ListRefusal;
import phonngan.approval.ListState;
import phonngan.approval.ListVersion;
import phonngan.approval.ResolveList;
import phonngan.approval.Vote;
import phonngan.common.Deed;
import phonngan.common.Problem;
import phonngan.common.web.For;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.SentForm;
import phonngan.common.web.TypedDay;
import phonngan.common.web.Visit;
import phonngan.review.CommitteeMember;
import phonngan.review.Committees;

/// Where the annual committee records what it resolved on the list that lay on the table.
@Controller("/o/{office}/{year}/list/{round}/resolve")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ResolveController {
    private static final int MOST_SEATS = 200;

    private final ListRoom room;
    private final ResolveList resolve;
    private final Committees committees;

    ResolveController(ListRoom room, ResolveList resolve, Committees committees) {
        this.room = room;
        this.resolve = resolve;
        this.committees = committees;
    }

    /// The form.
    ///
    /// @param committee which committee; the last one that was appointed when empty
    /// @param on the day of the meeting; today when it is none
    @Get
    @For(Deed.RESOLVE_LIST)
    HttpResponse<String> form(Visit visit, Actor actor, String office, int year, String round,
            @QueryValue(defaultValue = "") String committee, @QueryValue(defaultValue = "") String on) {
        var in = room.open(visit, office, year, round);
        var pending = room.pending(in).orElseThrow(PageNotFound::new);
        var today = room.order(in, actor, Role.ANNUAL_COMMITTEE).day();
        var done = pending.state() == ListState.RESOLVED
                ? new ListRefusal.ResolvedAlready(pending).problems(in.frame().ui().language())
                : List.<Problem>of();
        var typed = TypedDay.read(on, in.book().year(), in.frame().ui());
        return show(HttpStatus.OK, in, pending, committee,
                on.isBlank() ? TypedDay.of(today, in.frame().ui()) : typed, today, done);
    }

    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @For(Deed.RESOLVE_LIST)
    HttpResponse<?> resolve(Visit visit, SignedIn person, String office, int year, String round,
            @Body MultipartBody body) {
        var in = room.open(visit, office, year, round);
        var sent = SentForm.of(body);
        var pending = room.pending(in).orElseThrow(PageNotFound::new);
        var order = room.order(in, person.actor(), Role.ANNUAL_COMMITTEE);
        var typed = TypedDay.read(sent.text("on"), in.book().year(), in.frame().ui());
        var heldOn = typed.day();
        if (heldOn == null) {
            return show(HttpStatus.UNPROCESSABLE_ENTITY, in, pending, sent.text("committee"), typed, order.day(),
                    List.of());
        }
        return switch (PayForm.read(sent)) {
            case PayFileReading.Refused(var problems) ->
                show(HttpStatus.UNPROCESSABLE_ENTITY, in, pending, sent.text("committee"),
                        TypedDay.of(heldOn, in.frame().ui()),
                        heldOn, problems);
            case PayFileReading.Understood(var pays) -> {
                var answer = resolve.resolve(order, new ResolveList.Meeting(sent.text("committee"), heldOn,
                        sent.text("chair"), votes(sent), sent.text("shown"), pays));
                yield switch (answer) {
                    case ListAnswer.Done _ -> room.answer(in, pending, person, answer, "resolved");
                    case ListAnswer.Refused(var why) -> show(HttpStatus.CONFLICT, in, pending,
                            sent.text("committee"), TypedDay.of(heldOn, in.frame().ui()), heldOn,
                            why.problems(in.frame().ui().language()));
                };
            }
        };
    }

    private HttpResponse<String> show(HttpStatus status, OpenedRound in, ListVersion pending, String asked,
            TypedDay typed, LocalDate today, List<Problem> problems) {
        var on = Objects.requireNonNullElse(typed.day(), today);
        var known = committees.get(in.book()).members().stream().map(CommitteeMember::committee).distinct().toList();
        var committee = known.contains(asked) ? asked : known.isEmpty() ? "" : known.getLast();
        return room.pages().show(status, "approval/resolve", new ResolvePage(in.frame(), in.rules(), in.round(),
                pending, in.names(), known, committee, on, typed,
                resolve.bench(in.book(), committee, on, room.body(pending)), room.needsPay(in),
                Told.of(problems, in.frame().ui().language())));
    }

    /// Whoever has no ballot was not there.
    private static List<Vote> votes(SentForm sent) {
        var votes = new ArrayList<Vote>();
        for (int seat = 0; seat < MOST_SEATS && !sent.text("member-" + seat).isEmpty(); seat++) {
            var member = sent.text("member-" + seat);
            var cast = sent.text("ballot-" + seat);
            Arrays.stream(Ballot.values()).filter(it -> it.name().equals(cast)).map(it -> new Vote(member, it))
                    .forEach(votes::add);
        }
        return votes;
    }
}
