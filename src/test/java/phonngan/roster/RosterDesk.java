package phonngan.roster;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import phonngan.catalogue.CatalogueDigest;
import phonngan.catalogue.RoleGroup;
import phonngan.catalogue.RuleBook;
import phonngan.common.FiscalYear;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Points;
import phonngan.common.Problem;
import phonngan.common.Round;
import phonngan.common.SubjectKind;
import phonngan.common.Transactions;
import phonngan.common.csv.CsvSource;
import phonngan.roster.csv.RosterCsv;
import phonngan.testkit.CountingIds;
import phonngan.testkit.DirectTransactions;
import phonngan.testkit.InMemoryRosters;

/// The desk of an office in fiscal year 2566: takes roster files as text and answers about the roster.
public final class RosterDesk {
    static final FiscalYear YEAR = new FiscalYear(2566);
    static final Round FIRST_HALF = round("6m", "2022-10-01", "2023-03-31");
    static final Round WHOLE_YEAR = round("12m", "2022-10-01", "2023-09-30");

    private static final Instant NOON = Instant.parse("2022-10-03T05:00:00Z");

    private static final RuleBook RULES = rules(group("all", "บุคลากรทุกตำแหน่ง", SubjectKind.PERSON),
            group("teacher", "ครู/ครูศูนย์การเรียนรู้ตำบล", SubjectKind.PERSON),
            group("plan", "เจ้าหน้าที่แผน", SubjectKind.PERSON),
            group("finance", "เจ้าหน้าที่การเงิน", SubjectKind.PERSON),
            group("district", "สกร.อำเภอ", SubjectKind.UNIT));

    private final Rosters rosters;
    private final LoadRoster loadRoster;
    private final Optional<RuleBook> rules;
    private OfficeYear book = new OfficeYear(1, YEAR);

    private RosterDesk(Rosters rosters, Transactions transactions, Ids ids, Optional<RuleBook> rules) {
        this.rosters = rosters;
        this.loadRoster = new LoadRoster(rosters, transactions, ids);
        this.rules = rules;
    }

    private static RosterDesk inMemory(Optional<RuleBook> rules) {
        return new RosterDesk(new InMemoryRosters(), new DirectTransactions(), new CountingIds(), rules);
    }

    /// A desk whose year has the rule book with groups all, teacher, plan, finance and district.
    static RosterDesk open() {
        return inMemory(Optional.of(RULES));
    }

    /// The same over another store.
    public static RosterDesk over(Rosters rosters, Transactions transactions, Ids ids) {
        return new RosterDesk(rosters, transactions, ids, Optional.of(RULES));
    }

    /// A desk whose year has a rule book with these groups.
    static RosterDesk with(RoleGroup... groups) {
        return inMemory(Optional.of(rules(groups)));
    }

    /// A desk whose year has no rule book yet.
    static RosterDesk withoutRules() {
        return inMemory(Optional.empty());
    }

    static RoleGroup group(String id, String title, SubjectKind kind) {
        return new RoleGroup(id, title, null, kind, List.of());
    }

    static Round round(String id, String from, String to) {
        var last = LocalDate.parse(to);
        return new Round(id, id, LocalDate.parse(from), last, Instant.parse(last + "T16:59:59Z"));
    }

    /// The same desk in another year.
    public RosterDesk inYear(int year) {
        book = new OfficeYear(book.office(), new FiscalYear(year));
        return this;
    }

    /// Loads a file that can be read.
    public RosterReport load(String csv) {
        return switch (answer(csv)) {
            case RosterAnswer.Loaded(var report) -> report;
            case RosterAnswer.Refused(var problems) -> throw new AssertionError(problems);
        };
    }

    /// Loads a file that is refused as a whole.
    List<Problem> refuse(String csv) {
        return switch (answer(csv)) {
            case RosterAnswer.Loaded(var report) -> throw new AssertionError(report);
            case RosterAnswer.Refused(var problems) -> problems;
        };
    }

    public Roster roster() {
        return rosters.get(book);
    }

    Roster asOf(int load) {
        return rosters.getAsOf(book, load);
    }

    private RosterAnswer answer(String csv) {
        var file = RosterCsv.read(CsvSource.of("บุคลากร.csv", csv.getBytes(StandardCharsets.UTF_8)));
        return loadRoster.load(book, file, rules, "cli:kanda", NOON);
    }

    private static RuleBook rules(RoleGroup... groups) {
        return new RuleBook(new CatalogueDigest("0".repeat(64)), YEAR, "ชุดตัวชี้วัดตัวอย่าง", Points.of(5),
                List.of(FIRST_HALF, WHOLE_YEAR), List.of(groups), Map.of(), List.of(), List.of());
    }
}
