package phonngan.app.command;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.app.YearBooks;
import phonngan.catalogue.RuleBooks;
import phonngan.common.OfficeYear;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.ThaiText;
import phonngan.cycle.Deed;
import phonngan.intake.ProblemSink;
import phonngan.review.AwaitedRuling;
import phonngan.review.OwnCase;
import phonngan.review.ReviewBook;
import phonngan.review.ReviewCounts;
import phonngan.review.ReviewEvidence;
import phonngan.review.csv.DecisionFile;
import phonngan.scoring.CloseAwaiting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `review load`, `review accept` and `review close-awaiting`: the committee's decisions.
@Command(name = "review", subcommands = {ReviewCommand.Load.class,
        ReviewCommand.Accept.class,
        ReviewCommand.CloseAwaited.class})
final class ReviewCommand {
    private static int list(OutputChoice output, ReviewCounts counts) {
        try (var list = Listing.open(output, List.of("recorded", "unchanged", "refused"))) {
            list.row(counts.recorded(), counts.known(), counts.refused());
        }
        return counts.refused() > 0 ? ExitStatus.FINDINGS : ExitStatus.WELL;
    }

    private static ProblemSink sink(ProblemPrinter printer) {
        return new ProblemSink() {
            @Override
            public void tell(Problem problem) {
                printer.print(problem);
            }

            @Override
            public void forgetAll() {
                printer.forgetAll();
            }
        };
    }

    private static void requireReason(String reason, String command) {
        if (reason.isBlank()) {
            throw new CommandRefused(ProblemCode.REASON_REQUIRED, command);
        }
    }

    /// `review load FILE`.
    @Command(name = "load")
    static final class Load extends StoreCommand {
        @Parameters(paramLabel = "FILE", descriptionKey = "review.file")
        private @Nullable Path file;

        @Mixin
        private final OutputChoice output = new OutputChoice();

        @Override
        int run(Session session) {
            var source = DecisionFile.open(NamedFiles.existing(file));
            if (!source.problems().isEmpty()) {
                throw new CommandRefused(source.problems());
            }
            var printer = printer();
            var counts = session.get(ReviewEvidence.class).load(session.office(office()).id(), source,
                    session.enteredBy(), session.now(), sink(printer));
            printer.finish();
            return list(output, counts);
        }
    }

    /// `review accept --form ID --all`.
    @Command(name = "accept")
    static final class Accept extends StoreCommand {
        @Option(names = "--form", required = true, paramLabel = "ID", descriptionKey = "review.form")
        private String form = "";

        @Option(names = "--all", required = true, descriptionKey = "review.all")
        private boolean all;

        @Option(names = "--reviewer", required = true, paramLabel = "R", descriptionKey = "option.reviewer")
        private String reviewer = "";

        @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "option.reason")
        private String reason = "";

        @Option(names = "--year", paramLabel = "Y", descriptionKey = "option.year")
        private @Nullable Integer year;

        @Mixin
        private final OutputChoice output = new OutputChoice();

        @Override
        int run(Session session) {
            requireReason(reason, "review accept");
            if (reviewer.isBlank()) {
                throw new CommandRefused(ProblemCode.BAD_OPTION, "--reviewer", reviewer, "S0001");
            }
            var office = session.office(office()).id();
            var years = session.get(ReviewBook.class).listYears(office, form);
            if (years.isEmpty()) {
                throw new CommandRefused(ProblemCode.UNKNOWN_FORM, form);
            }
            var book = new OfficeYear(office, year == null ? years.getFirst() : session.year(year));
            session.rules(book);
            requireNow(session, book, Deed.REVIEW);
            var printer = printer();
            var counts = session.get(ReviewEvidence.class).acceptAll(book, form, ThaiText.canonical(reviewer),
                    ThaiText.canonical(reason), session.enteredBy(), session.now(), sink(printer));
            printer.finish();
            return list(output, counts);
        }
    }

    /// `review close-awaiting --indicator I`.
    @Command(name = "close-awaiting")
    static final class CloseAwaited extends StoreCommand {
        @Option(names = "--indicator", required = true, paramLabel = "I", descriptionKey = "option.indicator")
        private String indicator = "";

        @Option(names = "--reviewer", required = true, paramLabel = "R", descriptionKey = "option.reviewer")
        private String reviewer = "";

        @Option(names = "--reason", required = true, paramLabel = "TEXT", descriptionKey = "option.reason")
        private String reason = "";

        @Option(names = "--year", paramLabel = "Y", descriptionKey = "option.year")
        private @Nullable Integer year;

        @Mixin
        private final OutputChoice output = new OutputChoice();

        @Override
        int run(Session session) {
            requireReason(reason, "review close-awaiting");
            var book = book(session);
            var rules = session.rules(book);
            requireNow(session, book, Deed.REVIEW);
            var found = rules.findIndicator(indicator)
                    .orElseThrow(() -> new CommandRefused(ProblemCode.UNKNOWN_INDICATOR, indicator));
            var printer = printer();
            var closed = session.get(CloseAwaiting.class).close(
                    new AwaitedRuling(book, found.id(), ThaiText.canonical(reviewer), ThaiText.canonical(reason),
                            session.enteredBy(), session.now()),
                    it -> new OwnCase(it, ThaiText.canonical(reviewer)), sink(printer));
            printer.finish();
            try (var list = Listing.open(output, List.of("year", "steps_closed", "claims_rejected", "refused"))) {
                list.row(book.year().toString(), closed.steps(), closed.claims(), closed.refused());
            }
            return closed.refused() > 0 ? ExitStatus.FINDINGS : ExitStatus.WELL;
        }

        /// The year named, else the latest whose rule book has the indicator.
        private OfficeYear book(Session session) {
            var office = session.office(office()).id();
            if (year != null) {
                return new OfficeYear(office, session.year(year));
            }
            return session.get(RuleBooks.class).listYears(office).stream().map(it -> new OfficeYear(office, it))
                    .filter(it -> session.get(YearBooks.class).findRuleBook(it)
                            .flatMap(rules -> rules.findIndicator(indicator)).isPresent())
                    .findFirst().orElseThrow(() -> new CommandRefused(ProblemCode.UNKNOWN_INDICATOR, indicator));
        }
    }
}
