package phonngan.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.app.LoadYearRoster;
import phonngan.app.YearBooks;
import phonngan.app.store.Offices;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.RuleBooks;
import phonngan.common.FiscalYear;
import phonngan.common.Office;
import phonngan.common.OfficeYear;
import phonngan.common.ProblemCode;
import phonngan.common.Transactions;
import phonngan.common.Wording;
import phonngan.common.csv.CsvSource;
import phonngan.cycle.Deed;
import phonngan.roster.RosterFile;
import phonngan.roster.RosterReport;
import phonngan.roster.csv.RosterCsv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `roster load`: who is measured this year.
@Command(name = "roster", subcommands = RosterCommand.Load.class)
final class RosterCommand {
    /// The office of an installation in which none was named.
    static final String FIRST_OFFICE = "main";

    /// `roster load FILE --year Y`.
    @Command(name = "load")
    static final class Load extends StoreCommand {
        @Parameters(paramLabel = "FILE", descriptionKey = "roster.file")
        private @Nullable Path file;

        @Option(names = "--year", required = true, paramLabel = "Y", descriptionKey = "option.year")
        private int year;

        @Mixin
        private final OutputChoice output = new OutputChoice();

        @Override
        int run(Session session) {
            var read = RosterCsv.read(CsvSource.of(NamedFiles.existing(file)));
            var before = new OfficeYear(existingOffice(session).map(Office::id).orElse(RuleBooks.EVERY_OFFICE),
                    session.year(year));
            var rules = session.get(YearBooks.class).findRuleBook(before);
            if (read instanceof RosterFile.Unreadable unreadable) {
                throw new CommandRefused(unreadable.problems());
            }
            if (rules.isEmpty()) {
                throw new CommandRefused(ProblemCode.NO_RULE_BOOK, before.year().toString());
            }
            var loaded = session.get(Transactions.class)
                    .inOne(() -> load(session, before.year(), read, rules.get()));
            return report(loaded.report(), loaded.matched());
        }

        /// An office that is new comes in with its first people, or not at all.
        private LoadYearRoster.Outcome.Loaded load(Session session, FiscalYear year, RosterFile read,
                RuleBook rules) {
            var office = existingOffice(session).orElseGet(() -> newOffice(session));
            var book = new OfficeYear(office.id(), year);
            requireNow(session, book, Deed.KEEP_ROSTER);
            return switch (session.get(LoadYearRoster.class).load(book, read, rules, session.enteredBy(),
                    session.now())) {
                case LoadYearRoster.Outcome.Refused refused -> throw new CommandRefused(refused.problems());
                case LoadYearRoster.Outcome.Loaded loaded -> loaded;
            };
        }

        private int report(RosterReport report, long matched) {
            var printer = printer();
            report.problems().forEach(printer::print);
            printer.finish();
            if (!report.absent().isEmpty()) {
                err().println(Wording.say(language(), "commands", "roster.absent",
                        Integer.toString(report.absent().size()), String.join(" ", report.absent())));
            }
            try (var list = Listing.open(output, List.of("file", "kind", "rows", "added", "changed", "unchanged",
                    "refused", "absent", "claims_matched"))) {
                list.row(report.file(), report.kind().name().toLowerCase(Locale.ROOT), report.rows(),
                        report.added(), report.changed(), report.unchanged(), report.refused(),
                        report.absent().size(), matched);
            }
            return report.refused() > 0 ? ExitStatus.FINDINGS : ExitStatus.WELL;
        }

        /// The office named, else the only one; empty when it is new to this installation.
        private Optional<Office> existingOffice(Session session) {
            var offices = session.get(Offices.class);
            var code = office();
            if (code != null) {
                return offices.find(code);
            }
            return offices.list().isEmpty() ? Optional.empty() : Optional.of(session.office(null));
        }

        private Office newOffice(Session session) {
            var code = office();
            return session.get(Offices.class).getOrCreate(code == null ? FIRST_OFFICE : code, session.now());
        }
    }
}
