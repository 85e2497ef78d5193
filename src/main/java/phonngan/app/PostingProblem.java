package phonngan.app;

import java.util.Optional;
import phonngan.common.Language;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.ThaiDate;
import phonngan.intake.Claim;
import phonngan.ledger.PostingResult;
import phonngan.scoring.ScoreRun;

/// Why a run was not posted, for people to read.
public final class PostingProblem {
    private PostingProblem() {
    }

    /// What stands in the way before anything is tried: a run that waits for documents; empty when nothing does.
    public static Optional<Problem> find(ScoreRun run) {
        return run.awaiting() == 0
                ? Optional.empty()
                : Optional.of(problem(ProblemCode.RUN_AWAITS, Integer.toString(run.number()),
                        Long.toString(run.awaiting())));
    }

    /// What came in the way; empty when the ledger says what the run says.
    public static Optional<Problem> find(PostingResult result, Language language) {
        return switch (result) {
            case PostingResult.Posted _,PostingResult.NothingToPost _ -> Optional.empty();
            case PostingResult.Overtaken(int attempts) ->
                Optional.of(problem(ProblemCode.POSTING_OVERTAKEN, Integer.toString(attempts)));
            case PostingResult.RoundSealed(var seal) -> Optional.of(problem(ProblemCode.ROUND_SEALED, seal.round(),
                    seal.list(), Integer.toString(seal.version()), seal.by(),
                    ThaiDate.print(seal.at().atZone(Claim.BANGKOK).toLocalDate(), language)));
            case PostingResult.ChainBroken broken -> Optional.of(problem(ProblemCode.CHAIN_BROKEN,
                    Long.toString(broken.recorded().seq()), Long.toString(broken.found().seq())));
        };
    }

    private static Problem problem(ProblemCode code, String... arguments) {
        return Problem.refused(code, Place.file(""), arguments);
    }
}
