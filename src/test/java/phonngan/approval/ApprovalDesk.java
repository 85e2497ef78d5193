package phonngan.approval;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import phonngan.access.Grant;
import phonngan.access.Role;
import phonngan.allocation.IncentivePlan;
import phonngan.allocation.yaml.IncentivePlanReader;
import phonngan.allocation.yaml.IncentivePlanReading;
import phonngan.catalogue.CatalogueDigest;
import phonngan.catalogue.RoleGroup;
import phonngan.catalogue.RuleBook;
import phonngan.common.FiscalYear;
import phonngan.common.Ids;
import phonngan.common.Language;
import phonngan.common.OfficeYear;
import phonngan.common.Points;
import phonngan.common.Problem;
import phonngan.common.Progress;
import phonngan.common.Round;
import phonngan.common.SubjectKind;
import phonngan.common.Transactions;
import phonngan.common.Wording;
import phonngan.ledger.PointLedger;
import phonngan.ledger.PostScores;
import phonngan.ledger.PostedPoints;
import phonngan.ledger.PostedTotals;
import phonngan.ledger.PostingResult;
import phonngan.ledger.RuleBookCheck;
import phonngan.ledger.VerifyLedger;
import phonngan.ranking.RankStaff;
import phonngan.ranking.Ranking;
import phonngan.ranking.Totals;
import phonngan.review.CommitteeMember;
import phonngan.roster.Roster;
import phonngan.roster.RosterChanges;
import phonngan.roster.RosterLoad;
import phonngan.roster.StaffMember;
import phonngan.roster.StaffPeriod;
import phonngan.roster.Unit;
import phonngan.testkit.CountingIds;
import phonngan.testkit.DirectTransactions;
import phonngan.testkit.InMemoryCommittees;
import phonngan.testkit.InMemoryReviewDesk;
import phonngan.testkit.InMemoryListBook;
import phonngan.testkit.InMemoryPointLedger;
import phonngan.testkit.InMemoryRosters;
import phonngan.testkit.InMemoryRuleBooks;
import phonngan.testkit.LedgerDesk;
import phonngan.testkit.TestStore;

/// An office whose list is decided. Teachers are `aa`, `bb`, `cc` …, two of whom receive 300 baht by points; the
/// committee is Anong, Boon and Chai, the director is Dara, Ek of the strategy group proposes.
final class ApprovalDesk {
    static final String COMMITTEE = "คณะกรรมการพิจารณาผลประจำปี";
    static final Instant NOON = Instant.parse("2023-10-20T05:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2023, 10, 20);

    private static final String PLAN = """
                                       fiscal_year: 2566
                                       round: 12m
                                       pools:
                                         - { id: teacher, pot: "300.00", quota: { heads: 2 }, method: by-points, at_the_line: include-all }
                                       """;

    final OfficeYear book;
    final ListBook lists;
    final LedgerDesk ledger;
    final Desk desk;
    final DraftList drafts;
    final Set<String> judges = new HashSet<>();
    /// Invariants that do not hold.
    final List<String> broken = new ArrayList<>();
    String plan = PLAN;
    /// What keeps the posted points from being divided.
    Optional<Problem> unready = Optional.empty();

    final InMemoryCommittees committees = new InMemoryCommittees();
    final InMemoryReviewDesk.ConflictBook conflicts = new InMemoryReviewDesk.ConflictBook();
    final InMemoryRosters rosters = new InMemoryRosters();
    final InMemoryRuleBooks ruleBooks = new InMemoryRuleBooks();
    private final Transactions transactions;
    private final Ids ids;
    private int runs;

    private ApprovalDesk(OfficeYear book, ListBook lists, PointLedger points, PostedPoints posted,
            Transactions transactions, Ids ids) {
        this.book = book;
        this.lists = lists;
        this.transactions = transactions;
        this.ids = ids;
        this.ledger = new LedgerDesk(points, posted, transactions, ids, book);
        follow(LedgerDesk.RULES);
        for (var it : List.of("aa", "bb", "cc", "dd", "ee")) {
            employ(it, "teacher", "government-employee");
        }
        this.drafts = new DraftList(ruleBooks, rosters, posted, (_, rules, round) -> rank(posted, rules, round),
                (_, _) -> LedgerDesk.RULES,
                new OnePlan(), (_, _, _, _) -> unready);
        this.desk = new Desk(lists, drafts, transactions, ids);
        for (var member : List.of("นางอนงค์ ใจงาม", "นายบุญ มั่นคง", "นายชัย แสงทอง")) {
            committees.add(book, List.of(new CommitteeMember(COMMITTEE, "41/2566", TODAY.minusDays(40), member, "",
                    TODAY.minusDays(40), TODAY.plusDays(40))), "cli:kanda", NOON);
        }
    }

    static ApprovalDesk inMemory() {
        var ledger = new InMemoryPointLedger();
        return new ApprovalDesk(new OfficeYear(1, new FiscalYear(2566)), new InMemoryListBook(), ledger, ledger,
                new DirectTransactions(), new CountingIds());
    }

    static ApprovalDesk on(TestStore store, OfficeYear book, Ids ids) {
        return new ApprovalDesk(book, store.get(ListBook.class), store.get(PointLedger.class),
                store.get(PostedPoints.class), store.get(Transactions.class), ids);
    }

    /// The plan of the desk, which serves any year.
    private final class OnePlan implements PlanInForce.Plans {
        @Override
        public Optional<PlanInForce> find(OfficeYear year) {
            return Optional.of(new PlanInForce(read(plan), ListHash.of(plan).hex()));
        }

        @Override
        public Optional<PlanInForce> find(OfficeYear year, String digest) {
            return find(year).filter(it -> it.digest().equals(digest));
        }
    }

    private Ranking rank(PostedPoints posted, RuleBook rules, Round round) {
        try (var totals = posted.openTotals(book, round.id())) {
            return RankStaff.rank(roster().subjectsIn(round),
                    totals.collect(toMap(PostedTotals::subject, it -> new Totals(it.base(), it.bonus()))), Map.of());
        }
    }

    /// One more on the roster: `ff` has the staff id `FF`, the name `ครู ff` and the address `ff@sample.example`.
    void employ(String twoDigits, String group, String employment) {
        load(List.of(new StaffMember(LedgerDesk.subject(twoDigits),
                List.of(new StaffPeriod(twoDigits.toUpperCase(), "", "ครู", twoDigits, "ครู", group, employment, "U1",
                        twoDigits + "@sample.example", null, null)))),
                List.of());
    }

    /// A district office that is measured itself: `d1` has the code `D1`.
    void found(String twoDigits) {
        load(List.of(), List.of(new Unit(LedgerDesk.subject(twoDigits), twoDigits.toUpperCase(),
                "สกร.อำเภอ " + twoDigits, "", "", "district")));
    }

    private void load(List<StaffMember> people, List<Unit> units) {
        rosters.add(new RosterLoad(book, roster().lastLoad() + 1, "roster.csv", "cli:kanda", NOON, List.of(),
                new RosterChanges(people, units)));
    }

    /// From now on the rule book of that digest is in force.
    void follow(CatalogueDigest digest) {
        ruleBooks.follow(ruleBook(digest));
    }

    /// Posts a run: `aa 7 0` is seven base points and no bonus.
    PostingResult post(String figures) {
        var text = figures.lines().map(it -> it.split(" +"))
                .map(it -> it[0] + " honour-student " + it[1] + " " + it[2]).collect(joining("\n"));
        return postScores().post(ledger.order("12m", ++runs), LedgerDesk.figures(text)::stream);
    }

    PostScores postScores() {
        return new PostScores(ledger.ledger(), new ApprovedRounds(lists), transactions, ids, Progress.UNSEEN);
    }

    ListAnswer propose() {
        return new ProposeList(desk).propose(order("นายเอก รอบคอบ", Role.STRATEGY), List.of());
    }

    ListAnswer resolve(String votes) {
        return resolve(votes, latest().hash().hex(), TODAY);
    }

    /// Votes as `นางอนงค์ ใจงาม: FOR`, one a line; the first one presides.
    ListAnswer resolve(String votes, String shown, LocalDate heldOn) {
        var cast = votes.lines().map(it -> it.split(": ")).map(it -> new Vote(it[0], Ballot.valueOf(it[1]))).toList();
        return new ResolveList(desk, committees, conflicts, rosters).resolve(
                order("นางอนงค์ ใจงาม", Role.ANNUAL_COMMITTEE),
                new ResolveList.Meeting(COMMITTEE, heldOn, cast.getFirst().member(), cast, shown, List.of()));
    }

    ListAnswer resolve() {
        return resolve("""
                       นางอนงค์ ใจงาม: FOR
                       นายบุญ มั่นคง: FOR
                       """);
    }

    ListAnswer approve() {
        return approve("นางดารา แจ่มใส", latest().hash().hex());
    }

    ListAnswer approve(String by, String shown) {
        return approve(order(by, Role.DIRECTOR), shown, new Proof(NOON, "test"));
    }

    ListAnswer approve(ListOrder order, String shown, Proof proof) {
        return decide().approve(order, new DecideList.Sight(shown, proof, List.of()));
    }

    ListAnswer sendBack(String reason) {
        return sendBack(Role.DIRECTOR, latest().hash().code(), reason);
    }

    ListAnswer sendBack(Role role, String shown, String reason) {
        return decide().sendBack(order("นางดารา แจ่มใส", role),
                new DecideList.Sight(shown, new Proof(NOON, "test"), List.of()), reason);
    }

    Optional<ListRefusal> hindrance(String director) {
        return decide().findHindrance(order(director, Role.DIRECTOR));
    }

    private DecideList decide() {
        var verify = new VerifyLedger(ledger.posted());
        return new DecideList(desk, rosters, _ -> judges,
                it -> verify.verify(it, _ -> RuleBookCheck.Verdict.WHOLE, List.of()), _ -> broken);
    }

    DifferFromAdvice.Answer differ(String subject, DirectorsWord.Wish wish, String reason) {
        return new DifferFromAdvice(lists, drafts, rosters, transactions, ids).differ(
                order("นางดารา แจ่มใส", Role.DIRECTOR),
                new DifferFromAdvice.Wanted("teacher", subject, wish, reason), List.of());
    }

    ListAnswer askToReopen(String by, Role role, String reason) {
        return new ReopenList(desk, rosters).ask(order(by, role), reason);
    }

    ListAnswer agreeToReopen(String by, Role role) {
        return new ReopenList(desk, rosters).agree(order(by, role));
    }

    ListAnswer record(String orderNo, @Nullable LocalDate day, String scan) {
        return new RecordOrder(desk).record(order("นายเอก รอบคอบ", Role.STRATEGY), orderNo, day, scan);
    }

    static Grant grant(Role role) {
        return new Grant(role, "", LocalDate.of(2023, 1, 1), null, false);
    }

    ListOrder order(String by, Role role) {
        return new ListOrder(book, "12m", new Signatory(by, grant(role)), "cli:kanda", NOON);
    }

    Roster roster() {
        return rosters.get(book);
    }

    RuleBook rules() {
        return ruleBooks.findRuleBook(book).orElseThrow();
    }

    ListVersion latest() {
        return lists.findLatest(book, "12m").orElseThrow();
    }

    ListBody body() {
        return ListText.read(lists.getText(latest()));
    }

    /// The lines as `teacher in 1 aa 175.00 point-share`.
    String lines() {
        return body().lines().stream().map(it -> String.join(" ", it.pool(), it.status().word(),
                it.rank() == null ? "-" : it.rank().toString(),
                it.subject() == null ? "-" : it.subject().value().substring(0, 2), it.amount().twoPlaces(),
                it.reason())).collect(joining("\n", "", "\n"));
    }

    /// Goes through everything up to the director's approval.
    ApprovalDesk approved(String figures) {
        post(figures);
        Arrays.asList(propose(), resolve(), approve()).forEach(ApprovalDesk::done);
        return this;
    }

    static ListVersion done(ListAnswer answer) {
        return switch (answer) {
            case ListAnswer.Done(var list) -> list;
            case ListAnswer.Refused(var why) -> throw new AssertionError(sentence(why));
        };
    }

    static ListRefusal refused(ListAnswer answer) {
        return switch (answer) {
            case ListAnswer.Refused(var why) -> why;
            case ListAnswer.Done(var list) -> throw new AssertionError("was done: " + list);
        };
    }

    static String sentence(ListRefusal why) {
        return why.problems(Language.TH).stream().map(it -> text(it, Language.TH)).collect(joining("\n"));
    }

    private static String text(Problem problem, Language language) {
        return Wording.message(problem, language);
    }

    /// A plan as its file says it.
    static IncentivePlan read(String yaml) {
        return switch (IncentivePlanReader.read("plan.yaml", yaml.getBytes(StandardCharsets.UTF_8))) {
            case IncentivePlanReading.Understood(var plan) -> plan;
            case IncentivePlanReading.Refused refused -> throw new AssertionError(refused);
        };
    }

    /// A rule book of teachers and district offices.
    private static RuleBook ruleBook(CatalogueDigest digest) {
        return new RuleBook(digest, new FiscalYear(2566), "ตัวอย่าง", Points.of(5),
                List.of(new Round("12m", "รอบ 12 เดือน", LocalDate.of(2022, 10, 1), LocalDate.of(2023, 9, 30), NOON)),
                List.of(new RoleGroup("teacher", "ครู", null, SubjectKind.PERSON, List.of()),
                        new RoleGroup("district", "สกร.อำเภอ", null, SubjectKind.UNIT, List.of())),
                Map.of(), List.of(), List.of());
    }
}
