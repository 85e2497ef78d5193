package phonngan.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import phonngan.catalogue.RuleBook;
import phonngan.common.Office;
import phonngan.common.Problem;
import phonngan.common.Progress;
import phonngan.common.Severity;
import phonngan.roster.Roster;

/// Takes what somebody enters through our own pages: all of it, or nothing and why.
public final class TakeAnswers {
    private final ImportSubmissions intake;

    /// Works on the intake.
    public TakeAnswers(ImportSubmissions intake) {
        this.intake = intake;
    }

    /// By whom, when, and into which book it is taken.
    ///
    /// @param office the office
    /// @param rules the year's rule book in force
    /// @param roster the year's people and units
    /// @param enteredBy how records name who enters it
    /// @param now when
    public record Entry(Office office, RuleBook rules, Roster roster, String enteredBy, Instant now) {
    }

    /// Takes rows through a form of ours.
    public SendOutcome take(Entry entry, FormDefinition form, SubmissionSource rows) {
        var found = read(entry, form, rows, true);
        return found.stream().anyMatch(it -> it.severity() == Severity.REFUSED)
                ? new SendOutcome.Refused(found)
                : new SendOutcome.Received(read(entry, form, rows, false));
    }

    private List<Problem> read(Entry entry, FormDefinition form, SubmissionSource rows, boolean dryRun) {
        var told = new Told();
        var order = new IntakeOrder(entry.office(), form, entry.rules(), entry.roster(), dryRun, false,
                OptionalLong.empty(), entry.enteredBy(), entry.now(), told, Progress.UNSEEN);
        return switch (intake.read(order, rows)) {
            case IntakeOutcome.RefusedFile(List<Problem> problems) -> problems;
            case IntakeOutcome.Taken _ -> List.copyOf(told.problems);
        };
    }

    private static final class Told implements ProblemSink {
        private final List<Problem> problems = new ArrayList<>();

        @Override
        public void tell(Problem problem) {
            problems.add(problem);
        }

        @Override
        public void forgetAll() {
            problems.clear();
        }
    }
}
