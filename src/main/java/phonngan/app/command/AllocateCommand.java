package phonngan.app.command;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.allocation.AllocationOutcome;
import phonngan.allocation.AllocationPlan;
import phonngan.allocation.Pay;
import phonngan.allocation.PlanAllocation;
import phonngan.allocation.csv.PayFileReader;
import phonngan.allocation.csv.PayFileReading;
import phonngan.common.ProblemCode;
import phonngan.common.csv.CsvSource;
import phonngan.ranking.RankRound;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `allocate --year Y --plan FILE`: the incentive plan, or what stands in its way.
@Command(name = "allocate")
final class AllocateCommand extends StoreCommand {
    @Option(names = "--year", required = true, paramLabel = "Y", descriptionKey = "option.year")
    private int year;

    @Option(names = "--plan", required = true, paramLabel = "FILE", descriptionKey = "allocate.plan")
    private @Nullable Path planFile;

    @Option(names = "--pay", paramLabel = "FILE", descriptionKey = "allocate.pay")
    private @Nullable Path payFile;

    @Mixin
    private final OutputChoice output = new OutputChoice();

    @Override
    int run(Session session) {
        var plan = PlanFile.read(planFile).plan();
        var book = session.book(office(), year);
        var rules = session.rules(book);
        var round = rules.findRound(plan.round()).orElseThrow(
                () -> new CommandRefused(ProblemCode.UNKNOWN_ROUND, plan.round(), rules.lastRound().id()));
        var ranking = session.get(RankRound.class).posted(book, rules, round);
        var outcome = PlanAllocation.plan(plan, rules, ranking, session.roster(book).staff(), pays());
        return switch (outcome) {
            case AllocationOutcome.Allocated(AllocationPlan allocated) -> {
                list(allocated);
                yield ExitStatus.WELL;
            }
            case AllocationOutcome.Tied _,AllocationOutcome.Refused _ -> throw new CommandRefused(outcome.obstacles());
        };
    }

    private List<Pay> pays() {
        if (payFile == null) {
            return List.of();
        }
        return switch (PayFileReader.read(CsvSource.of(NamedFiles.existing(payFile)))) {
            case PayFileReading.Understood(List<Pay> pays) -> pays;
            case PayFileReading.Refused refused -> throw new CommandRefused(refused.problems());
        };
    }

    private void list(AllocationPlan plan) {
        try (var list = Listing.open(output, List.of("pool", "rank", "subject_id", "amount", "reason"))) {
            plan.lines().forEach(it -> list.row(it.pool(), it.rank(), it.subjectId(), it.amount(),
                    it.reason(language())));
        }
    }
}
