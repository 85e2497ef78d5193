package phonngan.app.command;

import java.util.Map;
import java.util.concurrent.Callable;
import phonngan.common.Language;
import picocli.CommandLine.Command;

/// `phonngan`: without a command it serves.
@Command(name = "phonngan", mixinStandardHelpOptions = true, version = "phonngan 0.1.0", subcommands = {
        ServeCommand.class, CatalogueCommand.class, RosterCommand.class, IngestCommand.class, SubmissionsCommand.class,
        CommitteeCommand.class, ReviewCommand.class, ScoreCommand.class, ScoresCommand.class, ExplainCommand.class,
        RankCommand.class, PlanCommand.class, AllocateCommand.class, LedgerCommand.class})
final class Root implements Callable<Integer> {
    private final Map<String, String> environment;
    private final Language language;

    Root(Map<String, String> environment, Language language) {
        this.environment = environment;
        this.language = language;
    }

    Map<String, String> environment() {
        return environment;
    }

    Language language() {
        return language;
    }

    @Override
    public Integer call() {
        return ServeCommand.serve(environment);
    }
}
