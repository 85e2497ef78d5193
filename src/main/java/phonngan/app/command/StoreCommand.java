package phonngan.app.command;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import phonngan.app.store.StoreSettings;
import phonngan.common.Language;
import phonngan.common.OfficeYear;
import phonngan.common.ProblemCode;
import phonngan.cycle.Allowance;
import phonngan.cycle.AskTheYear;
import phonngan.cycle.Deed;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What every command that needs the store has in common: which office, which language, and the session.
abstract class StoreCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--office", paramLabel = "CODE", descriptionKey = "option.office")
    private @Nullable String office;

    @Option(names = "--lang", paramLabel = "th|en", descriptionKey = "option.lang")
    private @Nullable String languageTag;

    /// Does the work of the command and answers its exit status.
    abstract int run(Session session);

    /// What is done to the store as a whole before it is opened; nothing, for most.
    ///
    /// @param desk where the command was typed
    /// @param settings which store it is
    void prepare(Desk desk, StoreSettings settings) {
    }

    /// What is done to the store as a whole once the command has let go of it; nothing, for most.
    ///
    /// @param settings which store it is
    void leave(StoreSettings settings) {
    }

    /// What the product is told when the command works on a store of its own; nothing, for most.
    Map<String, Object> properties() {
        return Map.of();
    }

    @Override
    public final Integer call() {
        if (languageTag != null && !languageTag.equals("th") && !languageTag.equals("en")) {
            throw new CommandRefused(ProblemCode.BAD_OPTION, "--lang", languageTag, "th, en");
        }
        return Root.of(spec).store().run(this);
    }

    /// Whether it cannot run beside a service that holds the store.
    boolean needsTheStoreAlone() {
        return false;
    }

    /// The office named on the command line; null when none is.
    @Nullable
    String office() {
        return office;
    }

    /// Ends the command where the year stands in a phase that does not allow the deed.
    void requireNow(Session session, OfficeYear book, Deed deed) {
        switch (session.get(AskTheYear.class).may(book, deed)) {
            case Allowance.Allowed _ -> {
            }
            case Allowance.NotNow notNow -> throw new CommandRefused(List.of(notNow.problem(language())));
        }
    }

    Language language() {
        return Root.of(spec).language();
    }

    /// For results.
    PrintStream out() {
        return Root.of(spec).desk().out();
    }

    /// For everything else.
    PrintStream err() {
        return Root.of(spec).desk().err();
    }

    ProblemPrinter printer() {
        return new ProblemPrinter(err(), language());
    }
}
