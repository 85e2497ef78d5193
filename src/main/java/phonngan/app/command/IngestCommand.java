package phonngan.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import phonngan.common.OfficeYear;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Progress;
import phonngan.cycle.Deed;
import phonngan.intake.CheckForm;
import phonngan.intake.FormDefinition;
import phonngan.intake.FormReading;
import phonngan.intake.ImportSubmissions;
import phonngan.intake.IntakeOrder;
import phonngan.intake.IntakeOutcome;
import phonngan.intake.SubmissionSource;
import phonngan.intake.csv.CsvSubmissions;
import phonngan.intake.csv.CsvSubmissionsOpening;
import phonngan.intake.yaml.FormReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `ingest FILE --form FORM.yaml` or `ingest --sheet ID --form FORM.yaml`: reads the answers of a form.
@Command(name = "ingest", subcommands = IngestUndoCommand.class)
final class IngestCommand extends StoreCommand {
    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "ingest.file")
    private @Nullable Path file;

    @Option(names = "--sheet", paramLabel = "URL|ID", descriptionKey = "ingest.sheet")
    private @Nullable String sheet;

    @Option(names = "--tab", paramLabel = "GID", descriptionKey = "ingest.tab")
    private @Nullable Integer tab;

    @Option(names = "--form", paramLabel = "FORM.yaml", descriptionKey = "ingest.form")
    private @Nullable Path form;

    @Option(names = "--dry-run", descriptionKey = "ingest.dry-run")
    private boolean dryRun;

    @Option(names = "--whole", descriptionKey = "ingest.whole")
    private boolean whole;

    @Option(names = "--confirm-missing", paramLabel = "N", descriptionKey = "ingest.confirm-missing")
    private @Nullable Long confirmedMissing;

    @Option(names = "--report", paramLabel = "FILE.json", descriptionKey = "ingest.report")
    private @Nullable Path reportFile;

    @Mixin
    private final OutputChoice output = new OutputChoice();

    @Override
    int run(Session session) {
        if (form == null || (file == null) == (sheet == null)) {
            throw new CommandRefused(ProblemCode.BAD_COMMAND,
                    "ingest FILE --form FORM.yaml | ingest --sheet ID --form FORM.yaml");
        }
        try (var report = IntakeReportFile.open(reportFile, name())) {
            return read(session, report);
        }
    }

    private String name() {
        return file != null ? String.valueOf(file.getFileName()) : String.valueOf(sheet);
    }

    private int read(Session session, IntakeReportFile report) {
        var definition = definition(report);
        var office = session.office(office());
        var book = new OfficeYear(office.id(), definition.year());
        if (!dryRun) {
            requireNow(session, book, Deed.SUBMIT);
        }
        var rules = session.rules(book);
        refuseIfAny(report, definition, CheckForm.list(definition, rules, String.valueOf(form)));
        var printer = printer();
        var order = new IntakeOrder(office, definition, rules, session.roster(book), dryRun, whole || sheet != null,
                confirmedMissing == null ? OptionalLong.empty() : OptionalLong.of(confirmedMissing),
                session.enteredBy(), session.now(), report.telling(printer), session.get(Progress.class));
        return sheet == null
                ? readFile(session, report, order, printer)
                : readSheet(session, report, order, printer, sheet);
    }

    private int readFile(Session session, IntakeReportFile report, IntakeOrder order, ProblemPrinter printer) {
        return switch (CsvSubmissions.open(NamedFiles.existing(file))) {
            case CsvSubmissionsOpening.Refused refused -> refuse(report, order.form(), refused.problems());
            case CsvSubmissionsOpening.Opened opened -> read(session, report, order, printer, opened.source());
        };
    }

    /// A sheet is always read whole, so what it lacks is missing at its source.
    private int readSheet(Session session, IntakeReportFile report, IntakeOrder order, ProblemPrinter printer,
            String typed) {
        try (var reading = NamedSheet.had(
                NamedSheet.find(session, typed, tab).open(session).read(order.form(), ""), typed)) {
            return read(session, report, order, printer, reading);
        }
    }

    private int read(Session session, IntakeReportFile report, IntakeOrder order, ProblemPrinter printer,
            SubmissionSource source) {
        return switch (session.get(ImportSubmissions.class).read(order, source)) {
            case IntakeOutcome.RefusedFile refused -> refuse(report, order.form(), refused.problems());
            case IntakeOutcome.Taken taken -> {
                printer.finish();
                report.finish(order.form().form(), taken.batch(), taken.counts());
                yield list(order.form(), source.name(), taken);
            }
        };
    }

    private FormDefinition definition(IntakeReportFile report) {
        return switch (FormReader.read(NamedFiles.existing(form))) {
            case FormReading.Understood understood -> understood.form();
            case FormReading.Refused refused -> {
                report.refuse("", refused.problems());
                throw new CommandRefused(refused.problems());
            }
        };
    }

    private void refuseIfAny(IntakeReportFile report, FormDefinition definition, List<Problem> problems) {
        if (!problems.isEmpty()) {
            refuse(report, definition, problems);
        }
    }

    private int refuse(IntakeReportFile report, FormDefinition definition, List<Problem> problems) {
        report.refuse(definition.form(), problems);
        throw new CommandRefused(problems);
    }

    private int list(FormDefinition definition, String name, IntakeOutcome.Taken taken) {
        var counts = taken.counts();
        try (var list = Listing.open(output,
                List.of("form", "file", "batch", "rows", "stored", "unchanged", "changed", "refused"))) {
            list.row(definition.form(), name,
                    taken.batch().isPresent() ? Long.toString(taken.batch().getAsLong()) : null, counts.rows(),
                    counts.stored(), counts.unchanged(), counts.changed(), counts.refused());
        }
        return counts.refused() > 0 ? ExitStatus.FINDINGS : ExitStatus.WELL;
    }
}
