package phonngan.review.web;

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
import org.jspecify.annotations.Nullable;
import phonngan.access.Actor;
import phonngan.common.Deed;
import phonngan.common.ThaiText;
import phonngan.common.web.For;
import phonngan.common.web.Frame;
import phonngan.common.web.Frames;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Pages;
import phonngan.common.web.Section;
import phonngan.common.web.Visit;
import phonngan.intake.Batch;
import phonngan.intake.ConnectionState;
import phonngan.intake.KeptReading;
import phonngan.intake.KeptReadings;
import phonngan.intake.SheetConnections;
import phonngan.intake.UndoIntake;
import phonngan.review.ForeseeUndo;

/// Takes a reading back as a whole, after showing what that takes away.
@Controller("/o/{office}/{year}/intake/{batch}/undo")
@ExecuteOn(TaskExecutors.BLOCKING)
final class UndoController {
    private static final int LONGEST_REASON = 500;

    private final Pages pages;
    private final Frames frames;
    private final KeptReadings kept;
    private final ForeseeUndo foresee;
    private final UndoIntake undoing;
    private final SheetConnections connections;
    private final Clock clock;

    UndoController(Pages pages, Frames frames, KeptReadings kept, ForeseeUndo foresee, UndoIntake undoing,
            SheetConnections connections, Clock clock) {
        this.pages = pages;
        this.frames = frames;
        this.kept = kept;
        this.foresee = foresee;
        this.undoing = undoing;
        this.connections = connections;
        this.clock = clock;
    }

    @Get
    @For(Deed.UNDO_INTAKE)
    HttpResponse<String> foresee(Visit visit, String office, int year, long batch) {
        return show(HttpStatus.OK, frames.getOf(visit, office, year, Section.INTAKE), batch, "");
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @For(Deed.UNDO_INTAKE)
    HttpResponse<?> undo(Visit visit, Actor actor, String office, int year, long batch, @Nullable String reason) {
        var frame = frames.getOf(visit, office, year, Section.INTAKE);
        var reading = reading(frame, batch);
        var why = reason == null ? "" : ThaiText.truncate(ThaiText.canonical(reason), LONGEST_REASON);
        if (why.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_ENTITY, frame, batch, "no-reason");
        }
        // whoever was faster had the same in mind, and the page of the reading says who it was
        undoing.undo(reading.batch().id(), why, actor.enteredBy(), clock.instant());
        return HttpResponse.seeOther(URI.create(frame.at("/intake/" + batch)));
    }

    private HttpResponse<String> show(HttpStatus status, Frame frame, long batch, String said) {
        var reading = reading(frame, batch);
        return pages.show(status, "review/undo", new UndoPage(frame, reading, foresee.of(reading.batch()),
                comesAgain(reading.batch()), said));
    }

    private boolean comesAgain(Batch batch) {
        return connections.list().stream()
                .anyMatch(it -> it.connection().book().equals(batch.book())
                        && it.connection().form().equals(batch.form())
                        && !(it.state() instanceof ConnectionState.Paused));
    }

    private KeptReading reading(Frame frame, long batch) {
        return kept.findReading(frame.book(), batch).orElseThrow(PageNotFound::new);
    }
}
