package phonngan.app.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import phonngan.allocation.KeepPlan;
import phonngan.common.OfficeYear;
import phonngan.cycle.Deed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `plan load`: the year's incentive plan.
@Command(name = "plan", subcommands = PlanCommand.Load.class)
final class PlanCommand {

    /// `plan load FILE`: checks an incentive plan and keeps it for its year; prints its fingerprint.
    @Command(name = "load")
    static final class Load extends StoreCommand {
        @Parameters(paramLabel = "FILE", descriptionKey = "allocate.plan")
        private @Nullable Path file;

        @Override
        int run(Session session) {
            var read = PlanFile.read(file);
            var book = new OfficeYear(session.office(office()).id(), read.plan().year());
            requireNow(session, book, Deed.PLAN);
            var answer = session.get(KeepPlan.class).keep(book, session.rules(book), read.plan(), read.text(),
                    session.enteredBy(), session.now());
            return switch (answer) {
                case KeepPlan.Answer.Refused refused -> throw new CommandRefused(refused.problems());
                case KeepPlan.Answer.Kept kept -> {
                    out().println(kept.digest());
                    out().flush();
                    yield ExitStatus.WELL;
                }
            };
        }
    }
}
