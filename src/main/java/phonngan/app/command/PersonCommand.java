package phonngan.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.app.privacy.EndOfKeeping;
import phonngan.app.privacy.ErasePerson;
import phonngan.app.privacy.ErasureOrder;
import phonngan.app.privacy.ErasureOutcome;
import phonngan.app.privacy.ExportPerson;
import phonngan.app.privacy.FolderPackage;
import phonngan.app.privacy.FreedPages;
import phonngan.app.store.StoreSettings;
import phonngan.common.ProblemCode;
import phonngan.common.SubjectKind;
import phonngan.common.ThaiText;
import phonngan.common.Wording;
import phonngan.intake.Claim;
import phonngan.roster.Rosters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `person`: what is held about somebody is given out, or taken away.
@Command(name = "person", subcommands = {PersonCommand.Export.class, PersonCommand.Erase.class,
        PersonCommand.Readmit.class, PersonCommand.Retention.class})
final class PersonCommand {

    /// `person export ID DIR`: everything about a person, in a folder that was empty.
    @Command(name = "export")
    static final class Export extends StoreCommand {
        @Parameters(index = "0", paramLabel = "ID", descriptionKey = "person.id")
        private String id = "";

        @Parameters(index = "1", paramLabel = "DIR", descriptionKey = "person.dir")
        private Path folder = Path.of("");

        @Override
        int run(Session session) {
            var office = session.office(office());
            var known = session.get(Rosters.class).listKnown(office.id()).get(ThaiText.code(id));
            if (known == null || known.kind() != SubjectKind.PERSON) {
                throw new CommandRefused(ProblemCode.UNKNOWN_SUBJECT, id);
            }
            try {
                var made = FolderPackage.in(folder).orElseThrow(
                        () -> new CommandRefused(ProblemCode.FOLDER_NOT_EMPTY, folder.toString()));
                var files = session.get(ExportPerson.class).write(office, known.key(), made, session.now());
                err().println(Wording.say(language(), "commands", "person.exported", folder.toString(),
                        Integer.toString(files)));
                return ExitStatus.WELL;
            } catch (IOException failure) {
                throw new CommandRefused(ProblemCode.UNWRITABLE_FILE, folder.toString(),
                        String.valueOf(failure.getMessage()));
            }
        }
    }

    /// `person erase ID`: the words go, the figures stay under a random key.
    @Command(name = "erase")
    static final class Erase extends StoreCommand {
        @Parameters(paramLabel = "ID", descriptionKey = "person.id")
        private String id = "";

        @Mixin
        private final Answerable answerable = new Answerable();

        @Option(names = "--even-in-open-year", descriptionKey = "person.even")
        private boolean evenInOpenYear;

        private boolean erased;

        /// The pages that become free still hold the words until the file is written anew.
        @Override
        boolean needsTheStoreAlone() {
            return true;
        }

        @Override
        int run(Session session) {
            var office = session.office(office());
            var order = new ErasureOrder(answerable.reason(), answerable.by(), session.enteredBy(), evenInOpenYear,
                    session.now());
            return switch (session.get(ErasePerson.class).erase(session.settings(), office, id, order)) {
                case ErasureOutcome.Refused(var why) -> throw new CommandRefused(List.of(why));
                case ErasureOutcome.Erased done -> {
                    erased = true;
                    err().println(Wording.say(language(), "commands", "person.erased", done.instead().code(),
                            Long.toString(done.rows()), Integer.toString(done.files())));
                    yield ExitStatus.WELL;
                }
            };
        }

        @Override
        void leave(StoreSettings settings) {
            if (erased) {
                FreedPages.rewrite(settings);
            }
        }
    }

    /// `person readmit ID`: somebody who was erased may be named by files again.
    @Command(name = "readmit")
    static final class Readmit extends StoreCommand {
        @Parameters(paramLabel = "ID", descriptionKey = "person.id")
        private @Nullable String id;

        @Mixin
        private final Answerable answerable = new Answerable();

        @Override
        int run(Session session) {
            var order = new ErasureOrder(answerable.reason(), answerable.by(), session.enteredBy(), false,
                    session.now());
            var problem = session.get(ErasePerson.class).readmit(session.settings(), session.office(office()),
                    String.valueOf(id), order);
            if (problem.isPresent()) {
                throw new CommandRefused(List.of(problem.get()));
            }
            err().println(Wording.say(language(), "commands", "person.readmitted"));
            return ExitStatus.WELL;
        }
    }

    /// `person retention`: until when raw rows and files are kept, and throws away what is due.
    @Command(name = "retention")
    static final class Retention extends StoreCommand {
        @Option(names = "--years", paramLabel = "N", defaultValue = "5", descriptionKey = "person.years")
        private int years;

        @Option(names = "--erase", descriptionKey = "person.due")
        private boolean erase;

        @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "option.reason")
        private String reason = "";

        @Option(names = "--by", paramLabel = "R", descriptionKey = "option.by")
        private String by = "";

        @Mixin
        private final OutputChoice output = new OutputChoice();

        @Override
        boolean needsTheStoreAlone() {
            return erase;
        }

        @Override
        int run(Session session) {
            var office = session.office(office());
            var today = LocalDate.ofInstant(session.now(), Claim.BANGKOK);
            var keeping = session.get(EndOfKeeping.class);
            try (var list = Listing.open(output, List.of("fiscal_year", "kept_until", "rows", "files", "due"))) {
                keeping.list(session.settings(), office, years, today).forEach(it -> list.row(it.fiscalYear(),
                        it.until().toString(), it.rows(), it.files(), it.over()));
            }
            if (erase) {
                var order = new ErasureOrder(reason, by, session.enteredBy(), false, session.now());
                keeping.end(session.settings(), office, years, today, order).ifPresent(it -> {
                    throw new CommandRefused(List.of(it));
                });
            }
            return ExitStatus.WELL;
        }

        @Override
        void leave(StoreSettings settings) {
            if (erase) {
                FreedPages.rewrite(settings);
            }
        }
    }
}
