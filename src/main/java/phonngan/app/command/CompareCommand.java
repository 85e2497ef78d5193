package phonngan.app.command;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import phonngan.app.YearBooks;
import phonngan.common.OfficeYear;
import phonngan.common.csv.CsvSource;
import phonngan.comparison.CompareFigures;
import phonngan.comparison.DifferenceWords;
import phonngan.comparison.MatchFigures;
import phonngan.comparison.csv.DifferencesCsv;
import phonngan.comparison.csv.OfficeTableReader;
import phonngan.comparison.csv.OfficeTableReading;
import phonngan.roster.Unit;
import phonngan.scoring.ScoreRun;
import phonngan.scoring.Titles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `compare FILE --year Y`: the office's own figures beside those of a run, one line for each difference with what
/// explains it. Exit status 1 when there is any difference, or anything that could not be compared.
@Command(name = "compare")
final class CompareCommand extends StoreCommand {
    @Parameters(paramLabel = "FILE", descriptionKey = "compare.file")
    private @Nullable Path file;

    @Option(names = "--year", required = true, paramLabel = "Y", descriptionKey = "option.year")
    private int year;

    @Mixin
    private final RunChoice choice = new RunChoice();

    @Mixin
    private final OutputChoice output = new OutputChoice();

    @Override
    int run(Session session) {
        var book = session.book(office(), year);
        var run = choice.get(session, book);
        return switch (OfficeTableReader.read(CsvSource.of(NamedFiles.existing(file)))) {
            case OfficeTableReading.Refused(var problems) -> throw new CommandRefused(problems);
            case OfficeTableReading.Understood read -> compare(session, book, run, read);
        };
    }

    private int compare(Session session, OfficeYear book, ScoreRun run, OfficeTableReading.Understood read) {
        var rules = session.get(YearBooks.class).getRuleBook(run.digest());
        var round = session.round(rules, run.round());
        var roster = session.roster(book);
        var theirs = MatchFigures.match(read.table(), rules, roster, round);
        var words = new DifferenceWords(language(), Titles.of(rules,
                roster.units().stream().collect(Collectors.toMap(Unit::code, Unit::name))));
        var printer = printer();
        read.problems().forEach(printer::print);
        theirs.problems().forEach(printer::print);
        try (var list = Listing.open(output, DifferencesCsv.COLUMNS)) {
            var account = session.get(CompareFigures.class).compare(run, rules, round, theirs,
                    it -> list.row(it.subject().id(), it.subject().name(), it.indicator(), it.ours(),
                            it.theirs().points(), it.excess(), words.why(it)));
            account.problems().forEach(printer::print);
            printer.finish();
            return account.differing() > 0 || printer.hasRefusals() ? ExitStatus.FINDINGS : ExitStatus.WELL;
        }
    }
}
