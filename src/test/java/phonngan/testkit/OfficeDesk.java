package phonngan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import phonngan.app.ScoreYear;
import phonngan.app.YearBooks;
import phonngan.app.store.Offices;
import phonngan.catalogue.RuleBookFiles;
import phonngan.catalogue.RuleBooks;
import phonngan.catalogue.yaml.RuleBookDirectory;
import phonngan.common.FiscalYear;
import phonngan.common.Office;
import phonngan.common.OfficeYear;
import phonngan.common.Problem;
import phonngan.common.Progress;
import phonngan.common.csv.CsvSource;
import phonngan.intake.Claim;
import phonngan.intake.ConnectSheet;
import phonngan.intake.Connecting;
import phonngan.intake.FormReading;
import phonngan.intake.ImportSubmissions;
import phonngan.intake.IntakeBook;
import phonngan.intake.IntakeGrounds;
import phonngan.intake.IntakeOrder;
import phonngan.intake.IntakeOutcome;
import phonngan.intake.ProblemSink;
import phonngan.intake.SheetConnection;
import phonngan.intake.SubmissionSource;
import phonngan.intake.SyncOrder;
import phonngan.intake.SyncOutcome;
import phonngan.intake.SyncSheet;
import phonngan.ledger.Head;
import phonngan.ledger.PointLedger;
import phonngan.ledger.PostingResult;
import phonngan.review.ReviewEvidence;
import phonngan.review.csv.DecisionFile;
import phonngan.roster.LoadRoster;
import phonngan.roster.csv.RosterCsv;

/// An office of fiscal year 2566 at work, deed by deed, on one open store.
public final class OfficeDesk {
    /// Hears of no problem.
    public static final ProblemSink DEAF = new ProblemSink() {
        @Override
        public void tell(Problem problem) {
            // nobody asks
        }

        @Override
        public void forgetAll() {
            // nobody asks
        }
    };
    private static final Progress UNSEEN = (_, _) -> {
    };

    private final TestStore store;
    private final Path folder;
    private final Office office;
    private final OfficeYear book;

    /// An office that begins its year.
    ///
    /// @param folder where its papers are written
    public OfficeDesk(TestStore store, Path folder, Instant now) {
        this.store = store;
        this.folder = folder;
        this.office = store.get(Offices.class).getOrCreate("main", now);
        this.book = new OfficeYear(office.id(), new FiscalYear(2566));
    }

    /// Its books.
    public OfficeYear book() {
        return book;
    }

    /// A rule book comes into force.
    public void loadRules(Path rules, Instant now) throws IOException {
        RuleBookFiles files = RuleBookDirectory.read(rules);
        store.get(RuleBooks.class).load(RuleBooks.EVERY_OFFICE, book.year(), files, "K1", now);
    }

    /// People and units are loaded.
    public void loadRoster(String csv, Instant now) {
        store.get(LoadRoster.class).load(book, RosterCsv.read(CsvSource.of(paper("staff.csv", csv))),
                store.get(YearBooks.class).findRuleBook(book), "K1", now);
    }

    /// Answers are read from a source that is complete.
    public IntakeOutcome read(SubmissionSource source, String form, OptionalLong confirmed, Instant now) {
        var ground = store.get(IntakeGrounds.class).find(book).orElseThrow();
        return store.get(ImportSubmissions.class).read(
                new IntakeOrder(office, ((FormReading.Understood) store.get(IntakeGrounds.class).readForm(form)).form(),
                        ground.rules(), ground.roster(), false, true, confirmed, "K1", now, DEAF, UNSEEN),
                source);
    }

    /// A sheet is connected.
    public SheetConnection connect(ConnectSheet connect, String spreadsheet, int gid, String form, Instant now) {
        return ((Connecting.Connected) connect.connect(book, spreadsheet, gid, form, "K1", now)).connection();
    }

    /// A connected sheet is read.
    public SyncOutcome sync(SyncSheet sync, SheetConnection connection, OptionalLong confirmed, Instant now) {
        return sync.sync(connection.id(), order(confirmed, now));
    }

    /// How a sheet is read.
    public static SyncOrder order(OptionalLong confirmed, Instant now) {
        return new SyncOrder("K1", now, confirmed, DEAF, UNSEEN);
    }

    /// A decision on the claim whose key ends so.
    public void decide(String keyEnd, String decision, String decidedAt, Instant now) {
        var claim = claims().stream().filter(it -> it.responseKey().endsWith(keyEnd)).findFirst().orElseThrow();
        var counts = store.get(ReviewEvidence.class).load(office.id(),
                DecisionFile.open(
                        paper("decisions.csv", """
                                               form,response_key,decision,reviewer,decided_at,reason
                                               %s,%s,%s,K1,%s,ตรวจแล้ว
                                               """.formatted(claim.form(), claim.responseKey(), decision, decidedAt))),
                "K1", now, DEAF);
        assertThat(counts.refused()).as(keyEnd).isZero();
    }

    /// A run is computed and posted.
    public void score(Instant now) {
        var rules = store.get(YearBooks.class).findRuleBook(book).orElseThrow();
        var run = store.get(ScoreYear.class).compute(book, rules, rules.lastRound(), "K1", now);
        var posted = store.get(ScoreYear.class).post(book, rules, rules.lastRound(), run, now);
        assertThat(posted).isInstanceOfAny(PostingResult.Posted.class, PostingResult.NothingToPost.class);
    }

    /// Where the ledger stands.
    public Head head() {
        return store.get(PointLedger.class).getHead(book);
    }

    /// Every version of every claim.
    public List<Claim> claims() {
        return store.get(IntakeBook.class).listForms(book).stream()
                .flatMap(it -> store.get(IntakeBook.class).listVersionsAfter(book, it, "", 100_000).stream()).toList();
    }

    /// Response keys of what is missing at its source.
    public List<String> missing() {
        var identities = claims().stream().map(Claim::identity).distinct().toList();
        return store.get(IntakeBook.class).listForms(book).stream()
                .flatMap(it -> store.get(IntakeBook.class).listMissing(book, it, identities).stream()).sorted()
                .toList();
    }

    /// A file with a text.
    public Path paper(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
