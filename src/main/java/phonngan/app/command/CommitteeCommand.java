package phonngan.app.command;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.common.csv.CsvSource;
import phonngan.cycle.Deed;
import phonngan.review.CommitteeAnswer;
import phonngan.review.CommitteeReport;
import phonngan.review.LoadCommittee;
import phonngan.review.csv.CommitteeCsv;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `committee load`: who sits in which committee.
@Command(name = "committee", subcommands = CommitteeCommand.Load.class)
final class CommitteeCommand {

    /// `committee load FILE --year Y`.
    @Command(name = "load")
    static final class Load extends StoreCommand {
        @Parameters(paramLabel = "FILE", descriptionKey = "committee.file")
        private @Nullable Path file;

        @Option(names = "--year", required = true, paramLabel = "Y", descriptionKey = "option.year")
        private int year;

        @Mixin
        private final OutputChoice output = new OutputChoice();

        @Override
        int run(Session session) {
            var book = session.book(office(), year);
            requireNow(session, book, Deed.KEEP_ROSTER);
            var read = CommitteeCsv.read(CsvSource.of(NamedFiles.existing(file)));
            var answer = session.get(LoadCommittee.class).load(book, read, session.enteredBy(), session.now());
            return switch (answer) {
                case CommitteeAnswer.Refused refused -> throw new CommandRefused(refused.problems());
                case CommitteeAnswer.Loaded loaded -> report(loaded.report());
            };
        }

        private int report(CommitteeReport report) {
            var printer = printer();
            report.problems().forEach(printer::print);
            printer.finish();
            try (var list = Listing.open(output, List.of("file", "rows", "added", "unchanged", "refused"))) {
                list.row(report.file(), report.rows(), report.added(), report.unchanged(), report.refused());
            }
            return report.refused() > 0 ? ExitStatus.FINDINGS : ExitStatus.WELL;
        }
    }
}
