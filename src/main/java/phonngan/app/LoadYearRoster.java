package phonngan.app;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import phonngan.catalogue.RuleBook;
import phonngan.common.OfficeYear;
import phonngan.common.Problem;
import phonngan.common.Transactions;
import phonngan.intake.MatchAgain;
import phonngan.roster.LoadRoster;
import phonngan.roster.RosterAnswer;
import phonngan.roster.RosterFile;
import phonngan.roster.RosterReport;
import phonngan.roster.Rosters;

/// Loads a roster, and tries every claim without an owner again.
@Singleton
public final class LoadYearRoster {
    private final LoadRoster load;
    private final MatchAgain match;
    private final Rosters rosters;
    private final Transactions transactions;

    LoadYearRoster(LoadRoster load, MatchAgain match, Rosters rosters, Transactions transactions) {
        this.load = load;
        this.match = match;
        this.rosters = rosters;
        this.transactions = transactions;
    }

    /// What came of it.
    public sealed interface Outcome {

        /// The roster is in.
        ///
        /// @param report what became of its rows
        /// @param matched how many claims have an owner now
        record Loaded(RosterReport report, long matched) implements Outcome {
        }

        /// Nothing was taken.
        ///
        /// @param problems why
        record Refused(List<Problem> problems) implements Outcome {
            /// Keeps its own copy.
            public Refused {
                problems = List.copyOf(problems);
            }
        }
    }

    /// Loads what was read of a file, people and their claims in one.
    public Outcome load(OfficeYear book, RosterFile file, RuleBook rules, String enteredBy, Instant at) {
        return transactions.inOne(() -> switch (load.load(book, file, Optional.of(rules), enteredBy, at)) {
            case RosterAnswer.Refused(var problems) -> new Outcome.Refused(problems);
            case RosterAnswer.Loaded(var report) ->
                new Outcome.Loaded(report, match.match(book, rules, rosters.get(book), at));
        });
    }
}
