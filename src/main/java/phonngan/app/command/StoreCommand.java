package phonngan.app.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import phonngan.app.store.StoreSettings;
import phonngan.common.Language;
import phonngan.common.ProblemCode;
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
    void prepare(StoreSettings settings) {
    }

    @Override
    public final Integer call() {
        if (languageTag != null && !languageTag.equals("th") && !languageTag.equals("en")) {
            throw new CommandRefused(ProblemCode.BAD_OPTION, "--lang", languageTag, "th, en");
        }
        try (var session = Session.open(root().environment(), this::prepare)) {
            return run(session);
        }
    }

    /// The office named on the command line; null when none is.
    @Nullable
    String office() {
        return office;
    }

    Language language() {
        return root().language();
    }

    ProblemPrinter printer() {
        return new ProblemPrinter(System.err, language());
    }

    Root root() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the spec before it calls");
        }
        return (Root) spec.root().userObject();
    }
}
