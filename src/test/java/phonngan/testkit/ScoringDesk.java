package phonngan.testkit;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.CatalogueDigest;
import phonngan.catalogue.Criteria;
import phonngan.catalogue.EvidenceRequirement;
import phonngan.catalogue.EvidenceRequirement.Supplier;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RoleGroup;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.FiscalYear;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Points;
import phonngan.common.Progress;
import phonngan.common.Round;
import phonngan.common.SubjectKind;
import phonngan.common.Transactions;
import phonngan.intake.Batch;
import phonngan.intake.Claim;
import phonngan.intake.ClaimFacts;
import phonngan.intake.ImportSubmissions;
import phonngan.intake.IntakeCounts;
import phonngan.intake.Sender;
import phonngan.intake.TakeAnswers;
import phonngan.review.Corrections;
import phonngan.review.Decision;
import phonngan.review.FindBar;
import phonngan.review.ReviewAct;
import phonngan.review.ReviewEvidence;
import phonngan.review.Ruling;
import phonngan.review.YearRules;
import phonngan.cycle.AskTheYear;
import phonngan.roster.Roster;
import phonngan.roster.RosterChanges;
import phonngan.roster.RosterLoad;
import phonngan.roster.StaffMember;
import phonngan.roster.StaffPeriod;
import phonngan.roster.SubjectKey;
import phonngan.roster.Unit;
import phonngan.scoring.CloseAwaiting;
import phonngan.scoring.ConfirmReport;
import phonngan.scoring.ExplainScores;
import phonngan.scoring.ListDebts;
import phonngan.scoring.RunLine;
import phonngan.scoring.RunScoring;
import phonngan.scoring.ScoreRun;

/// A small office in memory: tests send answers, decide on them, compute, and read what came out as text.
///
/// The office P-00 has the districts D-01, below which is the centre C-01, and D-02. T1 teaches at C-01, T2 at D-01, T3
/// at D-02; H1 heads D-01 and J1 judges, both by no indicator. Teachers are measured by activities, whose fifth item is a
/// report of the unit's head, and by students who bring honour; districts by a self-assessment that the office hands in.
/// The year 2566 has two rounds: r1 from October, r2 from April.
public final class ScoringDesk {
    /// The office and year.
    public static final OfficeYear BOOK = new OfficeYear(1, new FiscalYear(2566));
    /// The form of every answer, unless another one is named.
    public static final String FORM = "answers";
    /// When the deciding and computing begins.
    public static final Instant NINE = Instant.parse("2023-10-16T02:00:00Z");

    private static final Round FIRST = new Round("r1", "รอบแรก", LocalDate.parse("2022-10-01"),
            LocalDate.parse("2023-03-31"), Instant.parse("2023-04-10T16:59:59Z"));
    private static final Round SECOND = new Round("r2", "รอบหลัง", LocalDate.parse("2023-04-01"),
            LocalDate.parse("2023-09-30"), Instant.parse("2023-10-10T16:59:59Z"));

    private final InMemoryIntakeBook intake = new InMemoryIntakeBook();
    private final InMemoryReviewBook claims = new InMemoryReviewBook(intake);
    private final InMemoryRunBook runs = new InMemoryRunBook();
    private final InMemoryRosters rosters = new InMemoryRosters();
    private final InMemoryConfirmations confirmations = new InMemoryConfirmations();
    private final InMemoryCommittees committees = new InMemoryCommittees();
    private final InMemoryReviewDesk.ConflictBook conflicts = new InMemoryReviewDesk.ConflictBook();
    private final InMemoryYearActs acts = new InMemoryYearActs();
    private final Transactions transactions = new DirectTransactions();
    private final Ids ids = new CountingIds();
    private final Map<String, Long> progress = new HashMap<>();
    private final InMemoryRuleBooks ruleBooks = new InMemoryRuleBooks();
    private int minutes;

    /// An office of which nothing was sent yet.
    public ScoringDesk() {
        follow(rules("a", SampleIndicators.activityByItem(), SampleIndicators.honourStudent(), selfAssessment()));
        load(List.of(person("T1", "มานี ทดลอง", "teacher", "C-01"), person("T2", "ปิติ ทดลอง", "teacher", "D-01"),
                person("T3", "ชูใจ ทดลอง", "teacher", "D-02"), person("H1", "วีระ ทดลอง", "head", "D-01"),
                person("J1", "จันทร์ ทดลอง", "officer", "P-00")),
                List.of(unit("P-00", "สำนักงานทดลอง", "", ""), unit("D-01", "สกร.อำเภอหนึ่ง", "P-00", "district"),
                        unit("C-01", "ศูนย์ตำบลหนึ่ง", "D-01", ""),
                        unit("D-02", "สกร.อำเภอสอง", "P-00", "district")));
    }

    /// The same office in a year that has the second round alone.
    public static ScoringDesk ofOneRound() {
        var desk = new ScoringDesk();
        var two = desk.rules();
        desk.follow(new RuleBook(two.digest(), two.year(), two.title(), two.fullMark(), List.of(SECOND), two.groups(),
                two.evidenceKinds(), two.suspensions(), two.indicators()));
        return desk;
    }

    private static Indicator selfAssessment() {
        var asked = SampleIndicators.selfAssessment();
        var criteria = new Criteria(asked.standard().scoring(),
                new EvidenceRequirement(Set.of("sar-report"), Set.of(), Supplier.OFFICE));
        return new Indicator(asked.id(), asked.title(), null, null, null, List.of(), null, null, null, 1,
                List.of("district"), criteria, Map.of());
    }

    /// A rule book of the year for the role groups of the office.
    ///
    /// @param digit the digit that fills its digest
    public static RuleBook rules(String digit, Indicator... indicators) {
        return new RuleBook(new CatalogueDigest(digit.repeat(64)), BOOK.year(), "เกณฑ์ทดลอง", Points.of(5),
                List.of(FIRST, SECOND),
                List.of(new RoleGroup("teacher", "ครู", null, SubjectKind.PERSON, List.of()),
                        new RoleGroup("district", "สกร.อำเภอ", null, SubjectKind.UNIT, List.of())),
                SampleIndicators.KINDS, List.of(), List.of(indicators));
    }

    /// From now on another rule book is in force.
    public void follow(RuleBook other) {
        ruleBooks.follow(other);
    }

    /// Somebody with one period that never ends.
    public static StaffMember person(String id, String name, String group, String unit) {
        return person(id, name, group, unit, null);
    }

    /// Somebody whose service ends.
    public static StaffMember person(String id, String name, String group, String unit, @Nullable LocalDate end) {
        var names = name.split(" ");
        return new StaffMember(key(id), List.of(new StaffPeriod(id, "", names[0], names[1], "", group, "", unit,
                id.toLowerCase(Locale.ROOT) + "@sample.example", null, end)));
    }

    /// A unit.
    public static Unit unit(String code, String name, String parent, String group) {
        return new Unit(key(code), code, name, "", parent, group);
    }

    /// The random key of an id, which is not random here.
    public static SubjectKey key(String id) {
        var digits = HexFormat.of().formatHex(id.getBytes(StandardCharsets.UTF_8));
        return new SubjectKey(digits + "0".repeat(32 - digits.length()));
    }

    /// People and units take the place of those of their ids.
    public void load(List<StaffMember> staff, List<Unit> units) {
        rosters.add(new RosterLoad(BOOK, roster().lastLoad() + 1, "roster.csv", "test", NINE, List.of(),
                new RosterChanges(staff, units)));
    }

    /// Everybody and every unit.
    public Roster roster() {
        return rosters.get(BOOK);
    }

    /// The rule book in force.
    public RuleBook rules() {
        return ruleBooks.findRuleBook(BOOK).orElseThrow();
    }

    /// A round of it.
    public Round round(String id) {
        return rules().findRound(id).orElseThrow();
    }

    /// A moment later than all before.
    public Instant later() {
        return NINE.plus(Duration.ofMinutes(++minutes));
    }

    /// Sends one answer, such as `T1 quality-activity step=5 on=2023-07-12`: whose, for which indicator, and what it
    /// says: `step`, `level`, `value`, `kind`, `holder`, `link`, the day `on` which it was achieved, when it was `sent`,
    /// by which `form`, under which `key`, as which `version`, `by` whom. What is left out is as of an ordinary answer of
    /// the second round.
    public Claim send(String answer) {
        var words = answer.split(" ");
        var said = Stream.of(words).skip(2).map(it -> it.split("=", 2))
                .collect(Collectors.toMap(it -> it[0], it -> it[1]));
        var id = ids.next();
        var batch = new Batch(ids.next(), BOOK, said.getOrDefault("form", FORM), "", "answers.csv", "f".repeat(64),
                List.of(), false, "test", NINE);
        var key = said.getOrDefault("key", "A-" + id);
        var owner = words[0].equals("-") ? null : key(words[0]);
        var claim = new Claim(id, BOOK, batch.form(), key, key, Integer.parseInt(said.getOrDefault("version", "1")), "",
                said.getOrDefault("fact", key), batch.id(), 1,
                new Sender(said.getOrDefault("by", words[0]), "", "", ""),
                owner, "", facts(words[1], said), noon(said.getOrDefault("sent", "2023-09-01")),
                said.containsKey("out-of-period"), said.containsKey("late"), "c".repeat(64));
        transactions.inOne(() -> {
            intake.begin(batch);
            intake.append(List.of(claim));
            intake.show(batch, new IntakeCounts(1, 0, 0, 0));
        });
        return claim;
    }

    private static ClaimFacts facts(String indicator, Map<String, String> said) {
        var step = said.get("step");
        var value = said.get("value");
        return new ClaimFacts(indicator, step == null ? null : Integer.valueOf(step), said.getOrDefault("level", ""),
                value == null ? null : new BigDecimal(value), null, null, null, said.getOrDefault("holder", ""), "",
                LocalDate.parse(said.getOrDefault("on", "2023-07-12")), "", "", said.getOrDefault("kind", ""),
                Stream.ofNullable(said.get("link")).toList(), "");
    }

    /// Noon of a day in Thailand.
    public static Instant noon(String day) {
        return LocalDate.parse(day).atTime(12, 0).atZone(Claim.BANGKOK).toInstant();
    }

    /// Sends answers and accepts them.
    public void accepted(String... answers) {
        Stream.of(answers).forEach(it -> accept(send(it)));
    }

    /// The committee accepts it.
    public Decision accept(Claim claim) {
        return decide(claim, new Ruling.Accept(Corrections.NONE, ""));
    }

    /// The committee waits for a document.
    public Decision await(Claim claim, String owedBy) {
        return decide(claim, new Ruling.Await(owedBy, "รายงานต่อผู้อำนวยการ", "รอรายงาน"));
    }

    /// J1 decides on it.
    public Decision decide(Claim claim, Ruling ruling) {
        return decide(claim, "J1", ruling, later());
    }

    /// Somebody decides on it.
    public Decision decide(Claim claim, String reviewer, Ruling ruling, Instant at) {
        var act = new ReviewAct(ids.next(), BOOK.office(), "judge", "web:" + reviewer, at);
        var decision = new Decision(ids.next(), act.id(), BOOK, claim.id(), claim.form(), claim.identity(), reviewer,
                at, act.enteredBy(), ruling);
        transactions.inOne(() -> {
            claims.lock(BOOK);
            claims.begin(act);
            claims.append(List.of(decision));
            claims.show(act);
        });
        return decision;
    }

    /// Computes a round.
    public ScoreRun compute(String round) {
        return compute(round, later());
    }

    /// Computes a round by a clock.
    public ScoreRun compute(String round, Instant now) {
        return new RunScoring(runs, claims, transactions, ids,
                (stage, pieces) -> progress.merge(stage, pieces, Long::sum))
                .run(BOOK, rules(), roster(), round(round), "web:J1", now);
    }

    /// The figures of a run, one a line: subject, indicator, state, base and bonus, the claims that made it.
    public String figures(ScoreRun run) {
        var text = new StringBuilder();
        runs.forEachLine(run, it -> text.append(text(it)).append('\n'));
        return text.toString();
    }

    private static String text(RunLine it) {
        return "%s %s %s %s+%s%s".formatted(it.subjectId(), it.indicator(), it.state().word(), it.base(), it.bonus(),
                it.counted().isEmpty()
                        ? ""
                        : it.counted().stream().map(String::valueOf).collect(Collectors.joining(" ", " <- ", "")));
    }

    /// How much of each stage was told to be done.
    public Map<String, Long> progress() {
        return Map.copyOf(progress);
    }

    /// What is owed.
    public ListDebts debts() {
        return new ListDebts(claims, runs, confirmations, transactions, this::year);
    }

    /// By what the year's decisions are judged.
    public YearRules year(OfficeYear book) {
        return new YearRules(rules(), rosters.get(book), confirmations.confirmed(book));
    }

    /// Confirming a report.
    public ConfirmReport confirming() {
        return new ConfirmReport(debts(), claims, confirmations,
                new TakeAnswers(new ImportSubmissions(intake, transactions, ids)), new AskTheYear(acts), transactions,
                ids,
                this::year);
    }

    /// Closing what is awaited.
    public CloseAwaiting closing() {
        return new CloseAwaiting(debts(), runs, reviewing(),
                new FindBar(claims, committees, conflicts, (_, _, _) -> Set.of(), confirmations, new AskTheYear(acts)),
                this::year);
    }

    /// Entering decisions.
    public ReviewEvidence reviewing() {
        return new ReviewEvidence(claims, transactions, ids, this::year, Progress.UNSEEN);
    }

    /// Explaining figures.
    public ExplainScores explaining() {
        return new ExplainScores(runs, claims, transactions);
    }

    /// All rule books that were ever in force.
    public ServingRuleBooks ruleBooks() {
        return ruleBooks;
    }

    /// The runs.
    public InMemoryRunBook runs() {
        return runs;
    }

    /// The claims with their decisions.
    public InMemoryReviewBook claims() {
        return claims;
    }

    /// The rosters.
    public InMemoryRosters rosters() {
        return rosters;
    }

    /// The confirmations.
    public InMemoryConfirmations confirmations() {
        return confirmations;
    }

    /// The committees.
    public InMemoryCommittees committees() {
        return committees;
    }

    /// The conflicts of judges.
    public InMemoryReviewDesk.ConflictBook conflicts() {
        return conflicts;
    }

    /// The acts that moved the year.
    public InMemoryYearActs acts() {
        return acts;
    }

    /// The transactions.
    public Transactions transactions() {
        return transactions;
    }

    /// Ids that nobody has yet.
    public Ids ids() {
        return ids;
    }
}
