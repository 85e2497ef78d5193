package phonngan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import javax.imageio.ImageIO;
import phonngan.access.Grant;
import phonngan.access.Role;
import phonngan.access.RolePaper;
import phonngan.access.RolePapers;
import phonngan.allocation.KeepPlan;
import phonngan.allocation.yaml.IncentivePlanReader;
import phonngan.allocation.yaml.IncentivePlanReading;
import phonngan.app.YearBooks;
import phonngan.app.store.Offices;
import phonngan.approval.Ballot;
import phonngan.approval.DecideList;
import phonngan.approval.Deciders;
import phonngan.approval.Desk;
import phonngan.approval.DraftList;
import phonngan.approval.ListAnswer;
import phonngan.approval.ListBook;
import phonngan.approval.ListOrder;
import phonngan.approval.ListVersion;
import phonngan.approval.PlanInForce;
import phonngan.approval.Proof;
import phonngan.approval.ProposeList;
import phonngan.approval.ReopenList;
import phonngan.approval.ResolveList;
import phonngan.approval.Signatory;
import phonngan.approval.Vote;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.RuleBooks;
import phonngan.catalogue.yaml.RuleBookDirectory;
import phonngan.common.FiscalYear;
import phonngan.common.Ids;
import phonngan.common.Office;
import phonngan.common.OfficeYear;
import phonngan.common.Points;
import phonngan.common.Progress;
import phonngan.common.Transactions;
import phonngan.common.csv.CsvSource;
import phonngan.intake.FileTaking;
import phonngan.intake.FormReading;
import phonngan.intake.ImportSubmissions;
import phonngan.intake.IntakeBook;
import phonngan.intake.IntakeGrounds;
import phonngan.intake.IntakeOrder;
import phonngan.intake.TakePapers;
import phonngan.intake.csv.CsvSubmissions;
import phonngan.intake.csv.CsvSubmissionsOpening;
import phonngan.invariants.CheckYears;
import phonngan.invariants.Invariant;
import phonngan.invariants.InvariantReport;
import phonngan.invariants.Occasion;
import phonngan.invariants.RememberedHeads;
import phonngan.ledger.Figure;
import phonngan.ledger.PointLedger;
import phonngan.ledger.PostScores;
import phonngan.ledger.PostedPoints;
import phonngan.ledger.PostingOrder;
import phonngan.ledger.PostingResult;
import phonngan.ledger.RoundSeals;
import phonngan.ledger.VerifyLedger;
import phonngan.ranking.RankRound;
import phonngan.review.CommitteeMember;
import phonngan.review.Committees;
import phonngan.review.Conflicts;
import phonngan.review.ReviewBook;
import phonngan.review.ReviewEvidence;
import phonngan.review.csv.DecisionFile;
import phonngan.roster.LoadRoster;
import phonngan.roster.Rosters;
import phonngan.roster.csv.RosterCsv;
import phonngan.scoring.RunBook;
import phonngan.scoring.RunScoring;

/// A short year with everything in it, deed by deed: five teachers, two forms, a paper of two people, a refused row, a
/// rejection, two readers, two postings of which the second takes something back, a list that is approved, reopened and
/// approved again, and a decision that comes too late to be posted. Every port can be exchanged for a faulty one.
public final class ShortYear {
    /// When the list is decided.
    public static final Instant NOON = Instant.parse("2023-10-20T05:00:00Z");

    private static final String COMMITTEE = "คณะกรรมการพิจารณาผลประจำปี";
    private static final Instant SPRING = Instant.parse("2022-10-03T02:00:00Z");
    private static final String CATALOGUE = """
                                            fiscal_year: 2566
                                            title: ตัวชี้วัดของสำนักงานตัวอย่าง
                                            full_mark: 5
                                            rounds:
                                              - { id: 12m, title: รอบ 12 เดือน, from: "2022-10-01", to: "2023-09-30", closes_at: "2023-10-10T23:59:59+07:00" }
                                            role_groups:
                                              - { id: teacher, title: ครู, subject: person }
                                            award_ladders:
                                              award-5:
                                                levels:
                                                  - { id: district, title: ระดับอำเภอ, points: "1" }
                                                  - { id: province, title: ระดับจังหวัด, points: "2" }
                                                  - { id: region, title: ระดับภาค, points: "4" }
                                                  - { id: national, title: ระดับประเทศ, points: "5" }
                                            evidence_kinds: { certificate: เกียรติบัตร }
                                            """;
    private static final String INDICATORS = """
                                             - id: honour
                                               title: รางวัล
                                               role_groups: [teacher]
                                               scoring: { method: award-sum, ladder: award-5, count_by: award, additional: by-level, cap: null }
                                               evidence: { any_of: [certificate] }
                                             - id: hours
                                               title: ชั่วโมงอบรม
                                               role_groups: [teacher]
                                               readings: 2
                                               scoring: { method: threshold, measure: count, bands: [ ["6", "1.25"], ["12", "2.5"] ] }
                                               evidence: { any_of: [certificate] }
                                             """;
    private static final String STAFF = """
                                        staff_id,first_name,last_name,role_group,employment_type,email
                                        S1,มานี,ทดลอง,teacher,government-employee,s1@sample.example
                                        S2,ปิติ,ลองดู,teacher,government-employee,s2@sample.example
                                        S3,ชูใจ,ตัวอย่าง,teacher,government-employee,s3@sample.example
                                        S4,วีระ,สมมุติ,teacher,government-employee,s4@sample.example
                                        S5,ดวงแก้ว,จำลอง,teacher,government-employee,s5@sample.example
                                        """;
    private static final String AWARD_FORM = """
                                             form: awards
                                             fiscal_year: 2566
                                             indicator: honour
                                             identity: { column: รหัสคำตอบ }
                                             columns:
                                               submitted_at: { title: [ประทับเวลา] }
                                               staff_id: { title: [รหัสบุคลากร] }
                                               level: { title: [ระดับ] }
                                               contest: { title: [รายการ] }
                                               achieved_on: { title: [วันที่ได้รับ] }
                                               evidence_links: { title: [ไฟล์], optional: true }
                                             """;
    private static final String AWARDS = """
                                         ประทับเวลา,รหัสคำตอบ,รหัสบุคลากร,ระดับ,รายการ,วันที่ได้รับ,ไฟล์
                                         1/6/2566 9:00:00,A-1,S1,ระดับประเทศ,ประกวดโครงงาน,10/3/2566,
                                         1/6/2566 9:05:00,A-2,S1,ระดับจังหวัด,ตอบปัญหา,11/3/2566,
                                         2/6/2566 9:00:00,A-3,S2,ระดับจังหวัด,ทำอาหาร,12/3/2566,
                                         3/6/2566 9:00:00,A-4,S3,ระดับอำเภอ,วิ่งผลัด,13/3/2566,
                                         3/6/2566 9:05:00,A-5,S3,ระดับจักรวาล,วิ่งผลัด,13/3/2566,
                                         4/6/2566 9:00:00,A-6,S4,ระดับภาค,ทีมดนตรี,14/3/2566,%s
                                         4/6/2566 9:30:00,A-7,S5,ระดับภาค,ทีมดนตรี,14/3/2566,%s
                                         5/6/2566 9:00:00,A-8,S2,ระดับประเทศ,ที่ไม่มีจริง,15/3/2566,
                                         6/6/2566 9:00:00,A-9,S2,ระดับภาค,จักสาน,16/3/2566,
                                         """;
    private static final String HOUR_FORM = """
                                            form: hours
                                            fiscal_year: 2566
                                            indicator: hours
                                            identity: { column: รหัสคำตอบ }
                                            columns:
                                              submitted_at: { title: [ประทับเวลา] }
                                              staff_id: { title: [รหัสบุคลากร] }
                                              value: { title: [ชั่วโมง] }
                                            """;
    private static final String HOURS = """
                                        ประทับเวลา,รหัสคำตอบ,รหัสบุคลากร,ชั่วโมง
                                        1/7/2566 9:00:00,H-1,S1,12
                                        2/7/2566 9:00:00,H-2,S3,7
                                        """;
    private static final String HEADER = "form,response_key,decision,reviewer,decided_at,reason\n";
    private static final String SUMMER = HEADER + """
                                                  awards,A-1,accept,K1,1/8/2566 9:00,
                                                  awards,A-2,accept,K1,1/8/2566 9:01,
                                                  awards,A-3,accept,K2,1/8/2566 9:02,
                                                  awards,A-4,accept,K2,1/8/2566 9:03,
                                                  awards,A-6,accept,K1,1/8/2566 9:04,ผลงานร่วมกันของทีม
                                                  awards,A-7,accept,K1,1/8/2566 9:05,ผลงานร่วมกันของทีม
                                                  awards,A-8,reject,K2,1/8/2566 9:06,ไม่พบการแข่งขันนี้
                                                  hours,H-1,accept,K1,1/8/2566 9:07,
                                                  hours,H-1,accept,K2,1/8/2566 9:08,
                                                  hours,H-2,accept,K1,1/8/2566 9:09,
                                                  hours,H-2,accept,K2,1/8/2566 9:10,
                                                  """;
    private static final String AUTUMN = HEADER + "awards,A-9,accept,K2,5/10/2566 9:00,\n";
    private static final String WINTER = HEADER + "awards,A-4,return,K1,1/11/2566 9:00,ภาพไม่ชัด\n";
    private static final String PLAN = """
                                       fiscal_year: 2566
                                       round: 12m
                                       pools:
                                         - { id: teacher, pot: "300.00", quota: { heads: 2 }, method: by-points, at_the_line: include-all }
                                       """;

    private final TestStore store;
    private final Path folder;
    private final Ports ports;
    private final Office office;
    private final OfficeYear book;
    private boolean asksFirst;

    /// What the deeds of the year work with.
    ///
    /// @param intake rows and claims
    /// @param reviews decisions
    /// @param runs runs
    /// @param ledger the ledger that is posted to
    /// @param posted the ledger that lists are drawn up from
    /// @param lists lists
    /// @param ranks ranks what is posted
    /// @param seals knows closed rounds
    /// @param deciders knows who judged
    /// @param transactions what is all or nothing
    public record Ports(IntakeBook intake, ReviewBook reviews, RunBook runs, PointLedger ledger, PostedPoints posted,
            ListBook lists, DraftList.Ranks ranks, RoundSeals seals, Deciders deciders, Transactions transactions) {

        /// The same with another intake.
        public Ports with(IntakeBook other) {
            return new Ports(other, reviews, runs, ledger, posted, lists, ranks, seals, deciders, transactions);
        }

        /// The same with other decisions.
        public Ports with(ReviewBook other) {
            return new Ports(intake, other, runs, ledger, posted, lists, ranks, seals, deciders, transactions);
        }

        /// The same with other runs.
        public Ports with(RunBook other) {
            return new Ports(intake, reviews, other, ledger, posted, lists, ranks, seals, deciders, transactions);
        }

        /// The same with another ledger.
        public Ports with(PointLedger other) {
            return new Ports(intake, reviews, runs, other, posted, lists, ranks, seals, deciders, transactions);
        }

        /// The same with other lists.
        public Ports with(ListBook other) {
            return new Ports(intake, reviews, runs, ledger, posted, other, ranks, seals, deciders, transactions);
        }

        /// The same with other ranks.
        public Ports with(DraftList.Ranks other) {
            return new Ports(intake, reviews, runs, ledger, posted, lists, other, seals, deciders, transactions);
        }

        /// The same with other seals.
        public Ports with(RoundSeals other) {
            return new Ports(intake, reviews, runs, ledger, posted, lists, ranks, other, deciders, transactions);
        }

        /// The same with other transactions.
        public Ports with(Transactions other) {
            return new Ports(intake, reviews, runs, ledger, posted, lists, ranks, seals, deciders, other);
        }

        /// Those of the product.
        public static Ports of(TestStore store) {
            return new Ports(store.get(IntakeBook.class), store.get(ReviewBook.class), store.get(RunBook.class),
                    store.get(PointLedger.class), store.get(PostedPoints.class), store.get(ListBook.class),
                    store.get(RankRound.class)::posted, store.get(RoundSeals.class), store.get(Deciders.class),
                    store.get(Transactions.class));
        }
    }

    /// A year that begins.
    ///
    /// @param folder where its papers are written
    /// @param office the office’s code
    public ShortYear(TestStore store, Path folder, String office, Ports ports) {
        this.store = store;
        this.folder = folder;
        this.ports = ports;
        this.office = store.get(Offices.class).getOrCreate(office, SPRING);
        this.book = new OfficeYear(this.office.id(), new FiscalYear(2566));
    }

    /// The year with the product’s own ports, from its first day to the second approval.
    public static ShortYear complete(TestStore store, Path folder) {
        var year = new ShortYear(store, folder, "main", Ports.of(store));
        year.asksFirst = true;
        year.live();
        return year;
    }

    /// Its book.
    public OfficeYear book() {
        return book;
    }

    /// From the first day to the second approval.
    public void live() {
        begin();
        read();
        decide(SUMMER, "2023-08-01T03:00:00Z");
        post("2023-08-02T03:00:00Z");
        decide(AUTUMN, "2023-10-05T03:00:00Z");
        post("2023-10-06T03:00:00Z");
        approve(0);
        reopen();
        post("2023-10-20T05:06:00Z");
        approve(10);
        decide(WINTER, "2023-11-01T03:00:00Z");
        post("2023-11-02T03:00:00Z");
    }

    /// Rules, people, roles, committee and plan.
    public void begin() {
        write("rules/catalogue.yaml", CATALOGUE);
        write("rules/indicators/teacher.yaml", INDICATORS);
        try {
            store.get(RuleBooks.class).load(RuleBooks.EVERY_OFFICE, book.year(),
                    RuleBookDirectory.read(folder.resolve("rules")), "cli:kanda", SPRING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        store.get(LoadRoster.class).load(book, RosterCsv.read(CsvSource.of(write("staff.csv", STAFF))),
                store.get(YearBooks.class).findRuleBook(book), "cli:kanda", SPRING);
        store.get(Committees.class).add(book, List.of("นางอนงค์ ใจงาม", "นายบุญ มั่นคง", "นายชัย แสงทอง").stream()
                .map(it -> new CommitteeMember(COMMITTEE, "41/2566", LocalDate.of(2023, 9, 1), it, "กรรมการ",
                        LocalDate.of(2023, 9, 1), null))
                .toList(), "cli:kanda", SPRING);
        var plan = (IncentivePlanReading.Understood) IncentivePlanReader.read("plan.yaml", PLAN.getBytes());
        store.get(KeepPlan.class).keep(book, rules(), plan.plan(), PLAN, "cli:kanda", SPRING);
        giveRole();
    }

    private void giveRole() {
        long collector = 11;
        long first = 12;
        long second = 13;
        var papers = store.get(RolePapers.class);
        var paper = new RolePaper(store.get(Ids.class).next(), office.id(), collector,
                new Grant(Role.COLLECTOR, "", LocalDate.of(2023, 1, 1), null, false), "", first, SPRING,
                RolePaper.State.PROPOSED);
        store.get(Transactions.class).inOne(() -> {
            papers.add(paper);
            papers.answer(paper.id(), RolePaper.State.CONFIRMED, second, "", SPRING);
        });
    }

    /// Two people send the same picture; then both forms are read.
    public void read() {
        ingest("awards", AWARD_FORM, AWARDS.formatted(paperOf("S4"), paperOf("S5")));
        ingest("hours", HOUR_FORM, HOURS);
    }

    private String paperOf(String staffId) {
        var owner = store.get(Rosters.class).get(book).findById(staffId).orElseThrow().key();
        var taking = store.get(TakePapers.class)
                .take(book, owner, List.of(new TakePapers.Upload("เกียรติบัตร.png", picture())), SPRING).getFirst();
        return "https://office.sample.example/o/main/2566/files/" + ((FileTaking.Taken) taking).file().id();
    }

    private static byte[] picture() {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private void ingest(String name, String form, String answers) {
        var understood = (FormReading.Understood) store.get(IntakeGrounds.class).readForm(form);
        var source = (CsvSubmissionsOpening.Opened) CsvSubmissions
                .open(CsvSource.of(write(name + ".csv", answers)));
        new ImportSubmissions(ports.intake(), ports.transactions(), store.get(Ids.class)).read(
                new IntakeOrder(office, understood.form(), rules(), store.get(Rosters.class).get(book), false, false,
                        OptionalLong.empty(), "cli:kanda", Instant.parse("2023-07-05T03:00:00Z"), OfficeDesk.DEAF,
                        Progress.UNSEEN),
                source.source());
    }

    private void decide(String decisions, String at) {
        var reviewing = new ReviewEvidence(ports.reviews(), ports.transactions(), store.get(Ids.class),
                store.get(YearBooks.class)::getRules, Progress.UNSEEN);
        reviewing.load(office.id(), DecisionFile.open(write("decisions.csv", decisions)), "cli:kanda",
                Instant.parse(at), OfficeDesk.DEAF);
    }

    /// Computes a run and posts it; what is acknowledged is remembered outside the store.
    public PostingResult post(String at) {
        var now = Instant.parse(at);
        var round = rules().lastRound();
        var run = new RunScoring(ports.runs(), ports.reviews(), ports.transactions(), store.get(Ids.class),
                Progress.UNSEEN).run(book, rules(), store.get(Rosters.class).get(book), round, "cli:kanda", now);
        var figures = new ArrayList<Figure>();
        store.get(RunBook.class).forEachLine(run, it -> figures.add(new Figure(it.subject(), it.indicator(),
                Objects.requireNonNullElse(it.base(), Points.ZERO),
                Objects.requireNonNullElse(it.bonus(), Points.ZERO), it.counted())));
        figures.sort(Comparator.comparing(Figure::subject).thenComparing(Figure::indicator));
        var result = new PostScores(ports.ledger(), ports.seals(), ports.transactions(), store.get(Ids.class),
                Progress.UNSEEN)
                .post(new PostingOrder(book, round, run.number(), rules().digest(), now), figures::stream);
        if (result instanceof PostingResult.Posted(var posting)) {
            store.get(RememberedHeads.class).remember(book, posting.head(), now);
        }
        return result;
    }

    /// Proposed, resolved and approved, so many minutes after noon.
    public void approve(int minutes) {
        var desk = desk();
        done(new ProposeList(desk).propose(order("นายเอก รอบคอบ", Role.STRATEGY, minutes), List.of()));
        var shown = latest().hash().hex();
        done(new ResolveList(desk, store.get(Committees.class), store.get(Conflicts.class), store.get(Rosters.class))
                .resolve(
                        order("นางอนงค์ ใจงาม", Role.ANNUAL_COMMITTEE, minutes + 1),
                        new ResolveList.Meeting(COMMITTEE, LocalDate.of(2023, 10, 20), "นางอนงค์ ใจงาม",
                                List.of(new Vote("นางอนงค์ ใจงาม", Ballot.FOR), new Vote("นายบุญ มั่นคง", Ballot.FOR)),
                                shown,
                                List.of())));
        var order = order("นางดารา แจ่มใส", Role.DIRECTOR, minutes + 2);
        done(decide().approve(order, new DecideList.Sight(shown, new Proof(order.at(), "test"), List.of())));
    }

    /// A faulty year is approved without asking, so that what is wrong stays to be found.
    private DecideList decide() {
        var verify = store.get(VerifyLedger.class);
        return new DecideList(desk(), store.get(Rosters.class), ports.deciders(),
                it -> verify.verify(it, store.get(YearBooks.class)::verify, List.of()),
                it -> asksFirst ? broken(store.get(CheckYears.class).check(it, Occasion.APPROVAL, NOON)) : List.of());
    }

    private static List<String> broken(InvariantReport report) {
        return report.listBroken().stream().map(Invariant::name).toList();
    }

    /// Two people reopen it.
    public void reopen() {
        var reopening = new ReopenList(desk(), store.get(Rosters.class));
        reopening.ask(order("นายเอก รอบคอบ", Role.STRATEGY, 4), "พบรางวัลที่ตกหล่น");
        reopening.agree(order("นางดารา แจ่มใส", Role.DIRECTOR, 5));
    }

    private Desk desk() {
        var years = store.get(YearBooks.class);
        return new Desk(ports.lists(),
                new DraftList(years, store.get(Rosters.class), ports.posted(), ports.ranks(),
                        (at, run) -> ports.runs().findRun(at, Math.toIntExact(run)).orElseThrow().digest(),
                        store.get(PlanInForce.Plans.class), (_, _, _, _) -> Optional.empty()),
                ports.transactions(), store.get(Ids.class));
    }

    private ListOrder order(String by, Role role, int minutes) {
        return new ListOrder(book, "12m",
                new Signatory(by, new Grant(role, "", LocalDate.of(2023, 1, 1), null, false)), "cli:kanda",
                NOON.plusSeconds(60L * minutes));
    }

    private static void done(ListAnswer answer) {
        assertThat(answer).isInstanceOf(ListAnswer.Done.class);
    }

    private ListVersion latest() {
        return ports.lists().findLatest(book, "12m").orElseThrow();
    }

    /// The rule book in force.
    public RuleBook rules() {
        return store.get(YearBooks.class).findRuleBook(book).orElseThrow();
    }

    /// Asks all invariants.
    public InvariantReport check() {
        return store.get(CheckYears.class).check(book, Occasion.DEMAND, NOON.plusSeconds(3600));
    }

    /// What was checked and found, by invariant.
    public Map<Invariant, Long> findings() {
        var found = new EnumMap<Invariant, Long>(Invariant.class);
        check().outcomes().stream().filter(it -> !it.holds()).forEach(it -> found.put(it.invariant(), it.findings()));
        return found;
    }

    private Path write(String name, String text) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
