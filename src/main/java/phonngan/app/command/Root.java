package phonngan.app.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import phonngan.common.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// `phonngan`: without a command it serves.
@Command(name = "phonngan", versionProvider = Release.class, subcommands = {
        ServeCommand.class, CatalogueCommand.class, RosterCommand.class, IngestCommand.class, SheetCommand.class,
        SubmissionsCommand.class, CommitteeCommand.class, ReviewCommand.class, ScoreCommand.class, ScoresCommand.class,
        ExplainCommand.class, CompareCommand.class, RankCommand.class, PlanCommand.class, AllocateCommand.class,
        YearCommand.class, ListCommand.class, LedgerCommand.class, InvariantsCommand.class, BackupCommand.class,
        RestoreCommand.class, PersonCommand.class})
final class Root implements Callable<Integer> {
    private final Desk desk;
    private final Language language;
    private final StoreAccess store;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, descriptionKey = "option.help")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "option.version")
    private boolean version;

    Root(Desk desk, Language language, StoreAccess store) {
        this.desk = desk;
        this.language = language;
        this.store = store;
    }

    /// The root above a command that picocli has made.
    static Root of(@Nullable CommandSpec command) {
        if (command == null) {
            throw new IllegalStateException("picocli sets the spec before it calls");
        }
        return (Root) command.root().userObject();
    }

    Desk desk() {
        return desk;
    }

    Language language() {
        return language;
    }

    StoreAccess store() {
        return store;
    }

    @Override
    public Integer call() {
        return store.run(new ServeCommand());
    }
}
