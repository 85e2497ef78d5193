package phonngan.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import phonngan.app.YearBooks;
import phonngan.app.store.Offices;
import phonngan.catalogue.RuleBooks;
import phonngan.catalogue.yaml.RuleBookDirectory;
import phonngan.common.FiscalYear;
import phonngan.common.Office;
import phonngan.common.OfficeYear;
import phonngan.common.Problem;
import phonngan.common.Progress;
import phonngan.common.csv.CsvSource;
import phonngan.intake.FormDefinition;
import phonngan.intake.FormReading;
import phonngan.intake.ImportSubmissions;
import phonngan.intake.IntakeBook;
import phonngan.intake.IntakeCounts;
import phonngan.intake.IntakeOrder;
import phonngan.intake.IntakeOutcome;
import phonngan.intake.ProblemSink;
import phonngan.intake.csv.CsvSubmissions;
import phonngan.intake.csv.CsvSubmissionsOpening;
import phonngan.intake.yaml.FormReader;
import phonngan.roster.LoadRoster;
import phonngan.roster.Rosters;
import phonngan.roster.csv.RosterCsv;

/// A desk at which tests hand in files of answers to a form about hours of training, and read what became of every
/// row. Each file is the first of a form of its own, so that no test sees another's rows.
public final class IntakeDesk implements AutoCloseable {
    /// The form's columns as a header line.
    public static final String HEADERS = "รหัสคำตอบ,รหัส,ชั่วโมง,วันที่,หมายเหตุ\n";

    private static final String FORM = """
                                       form: hours
                                       fiscal_year: 2566
                                       indicator: self-dev
                                       identity: { column: รหัสคำตอบ }
                                       columns:
                                         staff_id: { title: [รหัส] }
                                         value: { title: [ชั่วโมง] }
                                         achieved_on: { title: [วันที่] }
                                         note: { title: [หมายเหตุ], optional: true }
                                       """;
    private static final String STAFF = """
                                        staff_id,first_name,last_name,role_group,email
                                        S1,มานี,ทดลอง,teacher,s1@sample.example
                                        S2,ปิติ,ทดลอง,teacher,s2@sample.example
                                        """;
    private static final FiscalYear YEAR = new FiscalYear(2566);
    private static final Instant NOW = Instant.parse("2023-06-01T03:00:00Z");

    private final TestStore store = TestStore.onH2();
    private final Office office;
    private final OfficeYear book;
    private final Path scratch;
    private int forms;

    /// A desk with the rule book of 2566 and two teachers, S1 and S2.
    public IntakeDesk() {
        try {
            scratch = Files.createTempDirectory("phonngan-intake-desk");
            store.get(RuleBooks.class).load(RuleBooks.EVERY_OFFICE, YEAR,
                    RuleBookDirectory.read(Path.of("config/catalogue/2566")), "test", NOW);
            office = store.get(Offices.class).getOrCreate("main", NOW);
            book = new OfficeYear(office.id(), YEAR);
            var staff = CsvSource.of("staff.csv", STAFF.getBytes(StandardCharsets.UTF_8));
            store.get(LoadRoster.class).load(book, RosterCsv.read(staff),
                    store.get(YearBooks.class).findRuleBook(book), "test", NOW);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Reads rows below the form's own headers.
    public IntakeAccount readRows(String rows) {
        return read(HEADERS + rows);
    }

    /// Reads a file of this text in UTF-8.
    public IntakeAccount read(String csv) {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }

    /// Reads a file of these bytes.
    public IntakeAccount read(byte[] bytes) {
        return read(FORM, bytes);
    }

    /// Reads a file of these bytes under another form, whose id is `hours` too.
    public IntakeAccount read(String form, byte[] bytes) {
        var file = scratch.resolve("answers.csv");
        try {
            Files.write(file, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return read(form, file);
    }

    /// Reads a file on disk under the desk's own form.
    public IntakeAccount read(Path file) {
        return read(FORM, file);
    }

    private IntakeAccount read(String form, Path file) {
        var definition = definition(form.replace("form: hours", "form: hours-" + ++forms));
        return switch (CsvSubmissions.open(file)) {
            case CsvSubmissionsOpening.Refused(var problems) -> IntakeAccount.ofRefusedFile(problems);
            case CsvSubmissionsOpening.Opened(var source) -> {
                var told = new ArrayList<Problem>();
                yield switch (store.get(ImportSubmissions.class).read(order(definition, told), source)) {
                    case IntakeOutcome.RefusedFile(var problems) -> IntakeAccount.ofRefusedFile(problems);
                    case IntakeOutcome.Taken(OptionalLong _, IntakeCounts counts) -> new IntakeAccount(counts, told,
                            store.get(IntakeBook.class).listVersionsAfter(book, definition.form(), "", 1_000_000));
                };
            }
        };
    }

    private IntakeOrder order(FormDefinition form, List<Problem> told) {
        var sink = new ProblemSink() {
            @Override
            public void tell(Problem problem) {
                told.add(problem);
            }

            @Override
            public void forgetAll() {
                told.clear();
            }
        };
        return new IntakeOrder(office, form, store.get(YearBooks.class).findRuleBook(book).orElseThrow(),
                store.get(Rosters.class).get(book), false, false, OptionalLong.empty(), "test", NOW, sink,
                Progress.UNSEEN);
    }

    private static FormDefinition definition(String yaml) {
        return switch (FormReader.read("form.yaml", yaml.getBytes(StandardCharsets.UTF_8))) {
            case FormReading.Understood(var form) -> form;
            case FormReading.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    @Override
    public void close() {
        store.close();
        try {
            Files.deleteIfExists(scratch.resolve("answers.csv"));
            Files.deleteIfExists(scratch);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
