package phonngan.app.command;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.common.ProblemCode;
import phonngan.intake.ClaimState;
import phonngan.review.ClaimStanding;
import phonngan.review.ReviewBook;
import phonngan.review.VersionStanding;
import phonngan.roster.Roster;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `submissions list`: one line a claim.
@Command(name = "submissions", subcommands = SubmissionsCommand.Claims.class)
final class SubmissionsCommand {

    /// `submissions list --year Y [--state S]`.
    @Command(name = "list")
    static final class Claims extends StoreCommand {
        @Option(names = "--year", required = true, paramLabel = "Y", descriptionKey = "option.year")
        private int year;

        @Option(names = "--state", paramLabel = "S", descriptionKey = "submissions.state")
        private @Nullable String stateWord;

        @Mixin
        private final OutputChoice output = new OutputChoice();

        @Override
        int run(Session session) {
            var book = session.book(office(), year);
            var rules = session.rules(book);
            var roster = session.roster(book);
            var wanted = state();
            try (var list = Listing.open(output, List.of("form", "response_key", "version", "subject_id", "indicator",
                    "claim", "state", "flags", "submitted_at", "batch"))) {
                session.get(ReviewBook.class).forEachHistory(book, history -> {
                    var standing = ClaimStanding.of(history,
                            rules::readingsOf);
                    if (wanted == null || standing.current().state() == wanted) {
                        row(list, roster, standing.current(), standing.current().state(),
                                String.join(";", standing.flags()));
                    }
                    if (wanted == ClaimState.SUPERSEDED) {
                        standing.superseded().forEach(it -> row(list, roster, it, ClaimState.SUPERSEDED, ""));
                    }
                });
            }
            return ExitStatus.WELL;
        }

        private @Nullable ClaimState state() {
            if (stateWord == null) {
                return null;
            }
            return ClaimState.find(stateWord)
                    .orElseThrow(() -> new CommandRefused(ProblemCode.BAD_OPTION, "--state", stateWord,
                            String.join(", ", Arrays.stream(ClaimState.values()).map(ClaimState::word).toList())));
        }

        private static void row(Listing list, Roster roster, VersionStanding standing, ClaimState state,
                String flags) {
            var claim = standing.claim();
            var subject = standing.subject() == null ? "" : roster.findId(standing.subject()).orElse("");
            list.row(claim.form(), claim.responseKey(), claim.version(), subject, standing.facts().indicator(),
                    claim.claim(), state.word(), flags, claim.submittedAt().toString(),
                    Long.toString(claim.batch()));
        }
    }
}
