package phonngan.cycle.web;

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
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import phonngan.access.Actor;
import phonngan.access.Role;
import phonngan.common.Deed;
import phonngan.common.ThaiText;
import phonngan.common.web.For;
import phonngan.common.web.Frame;
import phonngan.common.web.Frames;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Section;
import phonngan.common.web.TypedDay;
import phonngan.common.web.Visit;
import phonngan.cycle.AskTheYear;
import phonngan.cycle.Move;
import phonngan.cycle.MoveAnswer;
import phonngan.cycle.MoveOrder;
import phonngan.cycle.MoveYear;
import phonngan.cycle.Phase;

/// Where the year stands, how it came there, and the way on.
@Controller("/o/{office}/{year}/cycle")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CycleController {
    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
    private static final int LONGEST = 500;
    private static final int LONGEST_NUMBER = 100;

    private final Pages pages;
    private final Frames frames;
    private final AskTheYear ask;
    private final MoveYear moves;
    private final Clock clock;

    CycleController(Pages pages, Frames frames, AskTheYear ask, MoveYear moves, Clock clock) {
        this.pages = pages;
        this.frames = frames;
        this.ask = ask;
        this.moves = moves;
        this.clock = clock;
    }

    @Get
    @For(Deed.VIEW_YEAR)
    HttpResponse<?> cycle(Visit visit, Actor actor, String office, int year) {
        return show(HttpStatus.OK, frames.getOf(visit, office, year, Section.YEAR), actor, CyclePage.Sent.NOTHING);
    }

    /// Moves the year, in the role of the visitor to which the move belongs.
    @Post("/move")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(Deed.MOVE_PHASE)
    HttpResponse<?> move(Visit visit, Actor actor, String office, int year, @Nullable String to,
            @Nullable String reason, @Nullable String orderNo, @Nullable String orderDate, @Nullable String until,
            @Nullable String sure) {
        var frame = frames.getOf(visit, office, year, Section.YEAR);
        var phase = Phase.find(text(to)).orElseThrow(PageNotFound::new);
        var near = frame.year().year();
        var sent = new CyclePage.Sent(phase, line(reason, LONGEST), line(orderNo, LONGEST_NUMBER),
                TypedDay.read(orderDate, near, frame.ui()), TypedDay.read(until, near, frame.ui()), "", null);
        if (!sent.orderDate().fault().isEmpty() || !sent.until().fault().isEmpty()) {
            return again(frame, actor, sent.said("day"));
        }
        var lastDay = sent.until().day();
        if (sure == null) {
            return again(frame, actor, sent.said("sure"));
        }
        var order = new MoveOrder(frame.book(), phase, actor.name(), roleFor(actor, frame, phase), actor.enteredBy(),
                clock.instant(), sent.reason(), sent.orderNo(), sent.orderDate().day(),
                lastDay == null ? null : lastDay.atTime(LAST_SECOND).atZone(THAILAND).toInstant());
        return switch (moves.move(order)) {
            case MoveAnswer.Moved _ -> HttpResponse.seeOther(URI.create(frame.at("/cycle")));
            case MoveAnswer.Refused(var why) -> again(frame, actor, sent.refused(why));
        };
    }

    /// The role in which the visitor may make the move; any other one of the visitor's where none may, so that the
    /// refusal names it.
    private Role roleFor(Actor actor, Frame frame, Phase to) {
        var move = Move.find(ask.standing(frame.book()).phase(), to);
        return actor.grants().stream().map(it -> it.role())
                .filter(it -> move.filter(way -> way.who().contains(it)).isPresent()).findFirst()
                .orElseGet(() -> actor.grants().getLast().role());
    }

    private HttpResponse<?> again(Frame frame, Actor actor, CyclePage.Sent sent) {
        return show(HttpStatus.UNPROCESSABLE_ENTITY, frame, actor, sent);
    }

    private HttpResponse<?> show(HttpStatus status, Frame frame, Actor actor, CyclePage.Sent sent) {
        var now = clock.instant();
        return pages.show(status, "cycle/cycle", new CyclePage(frame, ask.standing(frame.book()),
                moves.listWays(frame.book(), now), actor, now, sent));
    }

    private static String line(@Nullable String sent, int longest) {
        return ThaiText.truncate(ThaiText.canonical(text(sent)), longest);
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
