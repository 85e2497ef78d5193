package phonngan.app.command;

import java.util.List;
import phonngan.scoring.RunBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `scores --year Y`: one line per subject and indicator.
@Command(name = "scores")
final class ScoresCommand extends StoreCommand {
    @Option(names = "--year", required = true, paramLabel = "Y", descriptionKey = "option.year")
    private int year;

    @Mixin
    private final RunChoice choice = new RunChoice();

    @Mixin
    private final OutputChoice output = new OutputChoice();

    @Override
    int run(Session session) {
        var run = choice.get(session, session.book(office(), year));
        try (var list = Listing.open(output,
                List.of("subject_id", "indicator_id", "state", "base", "bonus", "score"))) {
            session.get(RunBook.class).forEachLine(run, it -> list.row(it.subjectId(), it.indicator(),
                    it.state().word(), it.base(), it.bonus(), it.score()));
        }
        return ExitStatus.WELL;
    }
}
