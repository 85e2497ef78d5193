package phonngan.app;

import jakarta.inject.Singleton;
import java.util.Optional;
import phonngan.approval.DraftList;
import phonngan.catalogue.RuleBook;
import phonngan.common.OfficeYear;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Round;
import phonngan.review.DecideAppeal;
import phonngan.roster.Rosters;
import phonngan.scoring.Backlog;
import phonngan.scoring.FindBacklog;

/// Asks scoring and review whether posted points may be divided into money: they are what the evidence gives today, and
/// nobody waits for the answer to an objection.
@Singleton
final class PostedPointsAreReady implements DraftList.Readiness {
    private final FindBacklog backlogs;
    private final DecideAppeal appeals;
    private final Rosters rosters;

    PostedPointsAreReady(FindBacklog backlogs, DecideAppeal appeals, Rosters rosters) {
        this.backlogs = backlogs;
        this.appeals = appeals;
        this.rosters = rosters;
    }

    @Override
    public Optional<Problem> findHindrance(OfficeYear book, RuleBook rules, Round round, int run) {
        return appeals.isAnyWaiting(book)
                ? Optional.of(problem(ProblemCode.LIST_OBJECTION_WAITS))
                : backlogs.find(book, rules, rosters.get(book), round, run).map(PostedPointsAreReady::problem);
    }

    private static Problem problem(Backlog backlog) {
        return switch (backlog) {
            case Backlog.NotComputed(int latest) -> problem(ProblemCode.LIST_NOT_COMPUTED, Integer.toString(latest));
            case Backlog.NotPosted(int latest, long figures) -> problem(ProblemCode.LIST_NOT_POSTED,
                    Integer.toString(latest), Long.toString(figures));
        };
    }

    private static Problem problem(ProblemCode code, String... arguments) {
        return Problem.refused(code, Place.file(""), arguments);
    }
}
