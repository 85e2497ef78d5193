package phonngan.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.app.YearBooks;
import phonngan.app.store.Offices;
import phonngan.catalogue.RuleBooks;
import phonngan.catalogue.yaml.RuleBookDirectory;
import phonngan.common.FiscalYear;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Place;
import phonngan.common.Transactions;
import phonngan.common.csv.CsvSource;
import phonngan.intake.Batch;
import phonngan.intake.Claim;
import phonngan.intake.ClaimFacts;
import phonngan.intake.EvidenceFile;
import phonngan.intake.EvidenceFiles;
import phonngan.intake.IntakeBook;
import phonngan.intake.IntakeCounts;
import phonngan.intake.KeptPaper;
import phonngan.intake.PaperType;
import phonngan.intake.Sender;
import phonngan.review.ClaimHistory;
import phonngan.review.ClaimKey;
import phonngan.review.ClaimStanding;
import phonngan.review.CommitteeMember;
import phonngan.review.Committees;
import phonngan.review.DecisionRow;
import phonngan.review.Judge;
import phonngan.review.JudgeClaim;
import phonngan.review.JudgeOutcome;
import phonngan.review.ReviewBook;
import phonngan.review.Ruling;
import phonngan.review.YearRules;
import phonngan.roster.LoadRoster;
import phonngan.roster.Rosters;
import phonngan.roster.StaffMember;
import phonngan.roster.csv.RosterCsv;

/// A room in which a committee of three judges evidence of the sample year: J1, J2 and J3 sit, T1 and T2 teach. Sport
/// is read by two.
public final class CommitteeRoom {
    /// When everything begins.
    public static final Instant NINE = Instant.parse("2023-10-16T02:00:00Z");
    /// The only form of the year.
    public static final String FORM = "awards";
    /// The committee that judges.
    public static final String COMMITTEE = "คณะกรรมการพิจารณาผลประจำปี";

    private static final FiscalYear YEAR = new FiscalYear(2566);
    private static final String STAFF = """
                                        staff_id,first_name,last_name,role_group,unit_code
                                        J1,จันทร์,ทดลอง,staff,P-00
                                        J2,จำปา,ทดลอง,staff,P-00
                                        J3,จรูญ,ทดลอง,teacher,D-01
                                        J9,จบ,ทดลอง,staff,P-00
                                        T1,มานี,ทดลอง,teacher,D-01
                                        T2,ปิติ,ทดลอง,teacher,D-02
                                        """;
    private static final String UNITS = """
                                        unit_code,name,role_group
                                        P-00,สำนักงานทดลอง,
                                        D-01,สกร.อำเภอหนึ่ง,district
                                        D-02,สกร.อำเภอสอง,district
                                        """;

    private final TestStore store;
    private final OfficeYear book;
    private final AtomicInteger minutes = new AtomicInteger();

    /// Furnishes a room on a fresh store.
    public CommitteeRoom(TestStore store) {
        this.store = store;
        try {
            var rules = ReadTwice.into(Files.createTempDirectory("phonngan-read-twice").resolve("2566"));
            store.get(RuleBooks.class).load(RuleBooks.EVERY_OFFICE, YEAR, RuleBookDirectory.read(rules), "test", NINE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        book = new OfficeYear(store.get(Offices.class).getOrCreate("main", NINE).id(), YEAR);
        load("units.csv", UNITS);
        load("staff.csv", STAFF);
        appoint(null, "J1", "J2", "J3");
        appoint(LocalDate.of(2023, 10, 1), "J9");
    }

    private void load(String name, String csv) {
        store.get(LoadRoster.class).load(book, RosterCsv.read(CsvSource.of(name, csv.getBytes(StandardCharsets.UTF_8))),
                store.get(YearBooks.class).findRuleBook(book), "test", NINE);
    }

    private void appoint(@Nullable LocalDate to, String... members) {
        store.get(Transactions.class).inOne(() -> store.get(Committees.class).add(book, Stream.of(members)
                .map(it -> new CommitteeMember(COMMITTEE, "41/2566", null, it, "กรรมการ", null, to)).toList(), "test",
                NINE));
    }

    /// The office and year.
    public OfficeYear book() {
        return book;
    }

    /// A bean of the product.
    public <T> T get(Class<T> type) {
        return store.get(type);
    }

    /// A moment later than all before.
    public Instant later() {
        return NINE.plus(Duration.ofMinutes(minutes.incrementAndGet()));
    }

    /// Somebody of the roster.
    public StaffMember person(String id) {
        return store.get(Rosters.class).get(book).findById(id).orElseThrow();
    }

    /// Somebody of the roster as a judge.
    public Judge judge(String id) {
        return new Judge(id, person(id).key(), "web:" + id);
    }

    /// By what the year is judged.
    public YearRules year() {
        return store.get(YearBooks.class).getRules(book);
    }

    /// Somebody's national award in sport or for a student, with a certificate of its own.
    public ClaimKey award(String key, String owner, String indicator) {
        return award(key, owner, indicator, "https://files.example/" + key);
    }

    /// The same with a paper that may be another one's too.
    public ClaimKey award(String key, String owner, String indicator, String paper) {
        return send(key, owner, facts(indicator, "ผู้รับ " + key, paper, ""));
    }

    /// Somebody's award for a student, with a certificate that bears a number of its issuer.
    public ClaimKey numbered(String key, String owner, String number) {
        return send(key, owner,
                facts("honour-student", "ผู้รับ " + key, "https://files.example/" + key, number));
    }

    /// Somebody's award for a student whom others may have helped to win.
    public ClaimKey won(String key, String owner, String student) {
        return send(key, owner, facts("honour-student", student, "https://files.example/" + key, ""));
    }

    /// The address of a file that somebody sent.
    ///
    /// @param digit fills the fingerprint of its content
    public String file(String owner, String digit) {
        var id = store.get(Ids.class).next();
        store.get(Transactions.class).inOne(() -> store.get(EvidenceFiles.class).add(new EvidenceFile(id, book,
                person(owner).key(), "เกียรติบัตร.pdf", new KeptPaper(digit.repeat(64), PaperType.PDF, 1000), NINE)));
        return "/o/main/2566/files/" + id;
    }

    private static ClaimFacts facts(String indicator, String holder, String paper, String number) {
        return new ClaimFacts(indicator, null, "national", null, null, null, null, holder, "การแข่งขัน",
                LocalDate.of(2023, 7, 12), number.isEmpty() ? "" : "สำนักงานตัวอย่าง", number, "certificate",
                List.of(paper), "");
    }

    private ClaimKey send(String key, String owner, ClaimFacts facts) {
        var ids = store.get(Ids.class);
        var intake = store.get(IntakeBook.class);
        var batch = new Batch(ids.next(), book, FORM, "", "answers.csv", "f".repeat(64), List.of(), false, "test",
                NINE);
        var claim = new Claim(ids.next(), book, FORM, key, key, 1, "", key, batch.id(), 1,
                new Sender(owner, "", "", ""), person(owner).key(), "", facts, later(), false, false, "c".repeat(64));
        store.get(Transactions.class).inOne(() -> {
            intake.begin(batch);
            intake.append(List.of(claim));
            intake.show(batch, new IntakeCounts(1, 0, 0, 0));
        });
        return new ClaimKey(FORM, key);
    }

    /// All that is known of a claim.
    public ClaimHistory history(ClaimKey claim) {
        return store.get(ReviewBook.class).listHistories(book, claim.form(), List.of(claim.responseKey())).getFirst();
    }

    /// Where a claim stands.
    public ClaimStanding standing(ClaimKey claim) {
        return ClaimStanding.of(history(claim), year().rules()::readingsOf);
    }

    /// Somebody decides on a claim as it stands, knowing all that may be known.
    public JudgeOutcome decide(String judge, ClaimKey claim, Ruling.Word word, String reason) {
        return decide(judge, claim, word, reason, JudgeClaim.lastSeen(judge(judge), year(), history(claim)));
    }

    /// The same, knowing nothing later than a decision.
    public JudgeOutcome decide(String judge, ClaimKey claim, Ruling.Word word, String reason, long seen) {
        return store.get(JudgeClaim.class).judge(new JudgeClaim.Order(book, judge(judge),
                row(judge, claim, word, reason, "", later()), seen));
    }

    /// A decision on the first version of a claim.
    ///
    /// @param level the corrected level; empty for as sent
    public DecisionRow row(String judge, ClaimKey claim, Ruling.Word word, String reason, String level, Instant at) {
        @Nullable
        BigDecimal none = null;
        return new DecisionRow(Place.file(""), claim.form(), claim.responseKey(), word, judge, at, 1, "", "", "",
                reason,
                "", "", null, level, "", "", "", null, none, none, none, none);
    }
}
