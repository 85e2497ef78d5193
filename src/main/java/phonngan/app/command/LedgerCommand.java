package phonngan.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.app.YearBooks;
import phonngan.app.store.Offices;
import phonngan.common.Office;
import phonngan.common.ProblemCode;
import phonngan.common.Wording;
import phonngan.invariants.RememberedHeads;
import phonngan.ledger.FindingText;
import phonngan.ledger.LedgerReport;
import phonngan.ledger.PostedPoints;
import phonngan.ledger.VerifyLedger;
import phonngan.ledger.csv.LedgerExport;
import phonngan.roster.KnownSubject;
import phonngan.roster.Rosters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `ledger verify` and `ledger export`.
@Command(name = "ledger", subcommands = {LedgerCommand.Verify.class,
        LedgerCommand.Export.class, LedgerImportCommand.class})
final class LedgerCommand {

    private static List<Office> offices(Session session, @Nullable String code) {
        return code == null ? session.get(Offices.class).list() : List.of(session.office(code));
    }

    /// Recomputes every entry of every book that a command names, and prints what it finds.
    ///
    /// @param heads heads that must still stand; none after an older store was brought back on purpose
    static int verifyAll(StoreCommand command, Session session, RememberedHeads heads) {
        var offices = offices(session, command.office());
        var whole = true;
        for (var book : session.get(PostedPoints.class).listBooks()) {
            var office = offices.stream().filter(it -> it.id() == book.office()).findFirst();
            if (office.isPresent()) {
                var report = session.get(VerifyLedger.class).verify(book, session.get(YearBooks.class)::verify,
                        heads.list(book));
                tell(command, office.get(), report);
                whole &= report.isWhole();
            }
        }
        command.out().flush();
        return whole ? ExitStatus.WELL : ExitStatus.FINDINGS;
    }

    private static void tell(StoreCommand command, Office office, LedgerReport report) {
        var language = command.language();
        var year = report.book().year().toString();
        if (report.isWhole()) {
            command.out().println(Wording.say(language, "commands", "ledger.whole", office.code(), year,
                    Long.toString(report.head().seq()), report.head().hash()));
            return;
        }
        command.out().println(Wording.say(language, "commands", "ledger.broken", office.code(), year,
                Long.toString(report.findings().size() + report.unlisted())));
        for (var finding : report.findings()) {
            var text = FindingText.of(finding);
            command.out().println("- " + text.message(language) + " — " + text.remedy(language));
        }
    }

    /// `ledger verify`: every entry is recomputed, and the heads that are kept outside the store are looked for.
    @Command(name = "verify")
    static final class Verify extends StoreCommand {

        @Override
        int run(Session session) {
            return verifyAll(this, session, session.get(RememberedHeads.class));
        }
    }

    /// `ledger export DIR`: a plain copy with a manifest.
    @Command(name = "export")
    static final class Export extends StoreCommand {
        @Parameters(paramLabel = "DIR", descriptionKey = "ledger.dir")
        private @Nullable Path folder;

        @Override
        int run(Session session) {
            var offices = offices(session, office());
            var known = offices.stream().flatMap(it -> session.get(Rosters.class).listKnown(it.id()).values().stream()
                    .sorted(Comparator.comparing(KnownSubject::id)));
            try {
                new LedgerExport(session.get(PostedPoints.class)).write(folder == null ? Path.of(".") : folder,
                        offices, known);
            } catch (IOException failure) {
                throw new CommandRefused(ProblemCode.UNWRITABLE_FILE, String.valueOf(folder),
                        String.valueOf(failure.getMessage()));
            }
            return ExitStatus.WELL;
        }
    }
}
