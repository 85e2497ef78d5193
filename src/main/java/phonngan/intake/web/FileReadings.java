package phonngan.intake.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.OptionalLong;
import phonngan.access.Actor;
import phonngan.common.Progress;
import phonngan.common.ThaiText;
import phonngan.common.web.Frame;
import phonngan.common.web.PageNotFound;
import phonngan.intake.FormDefinition;
import phonngan.intake.ImportSubmissions;
import phonngan.intake.IntakeGround;
import phonngan.intake.IntakeGrounds;
import phonngan.intake.IntakeOrder;
import phonngan.intake.IntakeOutcome;
import phonngan.intake.ProblemSink;
import phonngan.intake.SubmissionSource;
import phonngan.intake.Trial;
import phonngan.intake.TryForm;

/// Reads files of answers for people at a page, once to try and once to take in.
@Singleton
final class FileReadings {
    private final IntakeGrounds grounds;
    private final ImportSubmissions imports;
    private final Clock clock;

    FileReadings(IntakeGrounds grounds, ImportSubmissions imports, Clock clock) {
        this.grounds = grounds;
        this.imports = imports;
        this.clock = clock;
    }

    Trial attempt(Frame frame, Actor actor, FormDefinition form, SubmissionSource source, Posted posted) {
        return new TryForm(imports).attempt(ground(frame), form, source, posted.has("whole"), missing(posted),
                actor.enteredBy(), clock.instant());
    }

    IntakeOutcome take(Frame frame, Actor actor, FormDefinition form, SubmissionSource source, Posted posted) {
        var ground = ground(frame);
        return imports.read(new IntakeOrder(ground.office(), form, ground.rules(), ground.roster(), false,
                posted.has("whole"), missing(posted), actor.enteredBy(), clock.instant(),
                ProblemSink.UNHEARD, Progress.UNSEEN), source);
    }

    private IntakeGround ground(Frame frame) {
        return grounds.find(frame.book()).orElseThrow(PageNotFound::new);
    }

    private static OptionalLong missing(Posted posted) {
        var typed = ThaiText.foldDigits(posted.text("missing").strip());
        return typed.matches("\\d{1,9}") ? OptionalLong.of(Long.parseLong(typed)) : OptionalLong.empty();
    }
}
