package phonngan.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import phonngan.app.store.Offices;
import phonngan.catalogue.RuleBookFiles;
import phonngan.catalogue.RuleBookReading;
import phonngan.catalogue.RuleBooks;
import phonngan.catalogue.yaml.RuleBookDirectory;
import phonngan.catalogue.yaml.RuleBookReader;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Transactions;
import phonngan.common.Wording;
import phonngan.cycle.Deed;
import phonngan.scoring.TryExamples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `catalogue check` and `catalogue load`: a rule book is linted, its examples are run, and it is stored for good.
@Command(name = "catalogue", subcommands = {CatalogueCommand.Check.class,
        CatalogueCommand.Load.class})
final class CatalogueCommand {
    /// `catalogue check DIR`: needs no store.
    @Command(name = "check")
    static final class Check implements Callable<Integer> {
        @Spec
        private @Nullable CommandSpec spec;

        @Parameters(paramLabel = "DIR", descriptionKey = "catalogue.dir")
        private @Nullable Path folder;

        @Option(names = "--strict", descriptionKey = "option.strict")
        private boolean strict;

        @Option(names = "--lang", paramLabel = "th|en", descriptionKey = "option.lang")
        private @Nullable String languageTag;

        @Override
        public Integer call() {
            var root = Root.of(spec);
            var desk = root.desk();
            var reading = read(files(folder), strict);
            var printer = new ProblemPrinter(desk.err(), root.language());
            reading.problems().forEach(printer::print);
            printer.finish();
            return switch (reading) {
                case RuleBookReading.Sound sound -> {
                    desk.out().println(Wording.say(root.language(), "commands", "catalogue.sound", sound.book().title(),
                            Integer.toString(sound.book().indicators().size()),
                            Integer.toString(sound.examples().size()), sound.book().digest().hex()));
                    desk.out().flush();
                    yield ExitStatus.WELL;
                }
                case RuleBookReading.Faulty _ -> ExitStatus.FINDINGS;
            };
        }
    }

    /// `catalogue load DIR`.
    @Command(name = "load")
    static final class Load extends StoreCommand {
        @Parameters(paramLabel = "DIR", descriptionKey = "catalogue.dir")
        private @Nullable Path folder;

        @Option(names = "--strict", descriptionKey = "option.strict")
        private boolean strict;

        @Override
        int run(Session session) {
            var files = files(folder);
            var reading = read(files, strict);
            return switch (reading) {
                case RuleBookReading.Faulty faulty -> throw new CommandRefused(faulty.problems());
                case RuleBookReading.Sound sound -> {
                    var printer = printer();
                    sound.warnings().forEach(printer::print);
                    printer.finish();
                    session.get(Transactions.class).inOne(() -> load(session, sound.book().year(), files));
                    out().println(sound.book().digest().hex());
                    out().flush();
                    yield ExitStatus.WELL;
                }
            };
        }

        /// An office that is new comes in with its rule book, or not at all.
        private void load(Session session, FiscalYear year, RuleBookFiles files) {
            var office = officeFor(session);
            if (office != RuleBooks.EVERY_OFFICE) {
                requireNow(session, new OfficeYear(office, year), Deed.WRITE_RULES);
            }
            session.get(RuleBooks.class).load(office, year, files, session.enteredBy(), session.now());
        }

        /// Before there is an office, a rule book is for every office to come.
        private long officeFor(Session session) {
            var code = office();
            if (code != null) {
                return session.get(Offices.class).getOrCreate(code, session.now()).id();
            }
            return session.get(Offices.class).list().isEmpty() ? RuleBooks.EVERY_OFFICE : session.office(null).id();
        }
    }

    private static RuleBookFiles files(@Nullable Path folder) {
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CommandRefused(ProblemCode.UNREADABLE_FILE, String.valueOf(folder));
        }
        try {
            return RuleBookDirectory.read(folder);
        } catch (IOException failure) {
            throw new CommandRefused(ProblemCode.UNREADABLE_FILE, folder + ": " + failure.getMessage());
        }
    }

    /// The lint, and then the examples through the engine that will score the year.
    private static RuleBookReading read(RuleBookFiles files, boolean strict) {
        var reading = new RuleBookReader().read(files);
        if (reading instanceof RuleBookReading.Sound sound) {
            var failing = TryExamples.list(sound.book(), sound.examples());
            if (!failing.isEmpty()) {
                var problems = new ArrayList<Problem>(failing);
                problems.addAll(sound.warnings());
                reading = new RuleBookReading.Faulty(problems);
            }
        }
        return strict ? reading.strict() : reading;
    }
}
