package phonngan.allocation;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import phonngan.allocation.yaml.IncentivePlanReader;
import phonngan.allocation.yaml.IncentivePlanReading;
import phonngan.catalogue.CatalogueDigest;
import phonngan.catalogue.RoleGroup;
import phonngan.catalogue.RuleBook;
import phonngan.common.Baht;
import phonngan.common.FiscalYear;
import phonngan.common.Language;
import phonngan.common.Points;
import phonngan.common.Problem;
import phonngan.common.Round;
import phonngan.common.SubjectKind;
import phonngan.common.Wording;
import phonngan.ranking.PayLine;
import phonngan.ranking.PayPlace;
import phonngan.ranking.RankStaff;
import phonngan.ranking.Ranking;
import phonngan.ranking.Totals;
import phonngan.roster.StaffMember;
import phonngan.roster.StaffPeriod;
import phonngan.roster.Subject;
import phonngan.roster.SubjectKey;

/// An office small enough to see whole: who has how many points, who was employed how, who earns what; and a plan.
/// Role groups are `teacher`, `plan`, `finance` (people) and `district` (units), rounds `6m` and `12m` of 2566.
final class AllocationDesk {
    private final List<Subject> subjects = new ArrayList<>();
    private final Map<SubjectKey, Totals> totals = new HashMap<>();
    private final Map<String, List<StaffPeriod>> periods = new HashMap<>();
    private final List<Pay> pays = new ArrayList<>();
    private final List<Deviation> deviations = new ArrayList<>();

    /// People with their points, `S1 7`, one a line; employed as government employees for ever until said otherwise.
    static AllocationDesk withTeachers(String table) {
        return new AllocationDesk().with("teacher", table);
    }

    /// More people, or units in the pool `district`.
    AllocationDesk with(String pool, String table) {
        table.lines().map(it -> it.split(" +")).forEach(it -> add(pool, it[0], Points.of(it[1])));
        return this;
    }

    AllocationDesk add(String pool, String id, Points total) {
        return add(pool, id, total, pool.equals("district") ? SubjectKind.UNIT : SubjectKind.PERSON);
    }

    AllocationDesk add(String pool, String id, Points total, SubjectKind kind) {
        var key = new SubjectKey("key of " + id);
        subjects.add(new Subject(key, id, kind, "ชื่อ " + id, pool, "U1"));
        totals.put(key, new Totals(total, Points.ZERO));
        periods.put(id, List.of(period(pool, id, "government-employee", null, null)));
        return this;
    }

    /// Periods of employment, `S1 พนักงานราชการ 2023-02-01 -`; a dash is open, or no kind.
    AllocationDesk employed(String table) {
        var rows = table.lines().map(it -> it.split(" +")).toList();
        rows.forEach(it -> periods.put(it[0], new ArrayList<>()));
        rows.forEach(it -> periods.get(it[0])
                .add(period("teacher", it[0], it[1].replace("-", "").isEmpty() ? "" : it[1], day(it[2]), day(it[3]))));
        return this;
    }

    private static StaffPeriod period(String pool, String id, String type, @Nullable LocalDate start,
            @Nullable LocalDate end) {
        return new StaffPeriod(id, "", "ชื่อ", id, "", pool, type, "U1", "", start, end);
    }

    private static @Nullable LocalDate day(String text) {
        return text.equals("-") ? null : LocalDate.parse(text);
    }

    /// Monthly pay, `S1 18000.00`, one a line.
    AllocationDesk paid(String table) {
        table.lines().map(it -> it.split(" +")).forEach(it -> pays.add(new Pay(it[0], Baht.of(it[1]))));
        return this;
    }

    /// Where the director differs from the advice, `teacher S4 takes` or `teacher S1 leaves`, one a line; on 25 October
    /// 2023, for a reason that is always the same.
    AllocationDesk director(String table) {
        table.lines().map(it -> it.split(" +")).forEach(it -> deviations.add(new Deviation(it[0], it[1],
                it[2].equals("takes"), "นางอรุณ แสงดี", LocalDate.of(2023, 10, 25), "ผลงานเด่น")));
        return this;
    }

    /// Gives everybody in another order.
    AllocationDesk shuffled(long seed) {
        Collections.shuffle(subjects, new Random(seed));
        Collections.shuffle(pays, new Random(seed));
        return this;
    }

    /// The lines that come of a plan, `pool,rank,subject,amount`.
    String amounts(String yaml) {
        return lines(yaml).stream().map(AllocationDesk::amount).collect(joining("\n", "", "\n"));
    }

    private static String amount(AllocationLine line) {
        return String.join(",", line.pool(), line.rank() == null ? "" : line.rank().toString(), line.subjectId(),
                line.amount().twoPlaces());
    }

    /// The lines with their reasons in Thai.
    String inThai(String yaml) {
        return lines(yaml).stream().map(it -> amount(it) + "," + it.reason(Language.TH))
                .collect(joining("\n", "", "\n"));
    }

    /// The lines with their reasons in English.
    String inEnglish(String yaml) {
        return lines(yaml).stream().map(it -> amount(it) + "," + it.reason(Language.EN))
                .collect(joining("\n", "", "\n"));
    }

    private List<AllocationLine> lines(String yaml) {
        return switch (outcome(yaml)) {
            case AllocationOutcome.Allocated(var plan) -> plan.lines();
            case AllocationOutcome.Tied tied -> throw new AssertionError(tied);
            case AllocationOutcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    /// What stands in the way, `line word: message`.
    String obstacles(String yaml) {
        return outcome(yaml).obstacles().stream().map(AllocationDesk::sentence).collect(joining("\n", "", "\n"));
    }

    private static String sentence(Problem problem) {
        return problem.place().line() + " " + problem.code().word() + ": "
                + Wording.message(problem, Language.EN);
    }

    /// What comes of a plan; fiscal year and round may be left out and are then 2566 and 12m.
    AllocationOutcome outcome(String yaml) {
        return outcome(plan(yaml));
    }

    static IncentivePlan plan(String yaml) {
        var text = yaml.contains("fiscal_year") ? yaml : "fiscal_year: 2566\nround: 12m\n" + yaml;
        return switch (IncentivePlanReader.read("2566.yaml", text.getBytes(StandardCharsets.UTF_8))) {
            case IncentivePlanReading.Understood(var plan) -> plan;
            case IncentivePlanReading.Refused refused -> throw new AssertionError(refused);
        };
    }

    AllocationOutcome outcome(IncentivePlan plan) {
        return deviations.isEmpty()
                ? PlanAllocation.plan(plan, book(), ranking(), staff(), pays)
                : PlanAllocation.plan(plan, book(), ranking(), staff(), pays, deviations);
    }

    /// The pay line that a plan draws in a pool.
    Optional<PayLine> line(IncentivePlan plan, String pool) {
        return DrawPayLine.draw(plan, book(), ranking(), staff(), pool, Language.EN);
    }

    /// Where everybody of a pool stands, `S1 inside` or `S1 outside: why`, one a line; empty without a line.
    String places(String yaml, String pool) {
        return line(plan(yaml), pool).map(it -> subjects.stream().filter(who -> it.find(who.key()).isPresent())
                .map(who -> who.id() + " " + told(it.find(who.key()).orElseThrow())).collect(joining("\n", "", "\n")))
                .orElse("");
    }

    /// What another plan would change: a line a pool, `teacher: 2 of 4 seats, 90.00 baht -> no line, no money`, and
    /// below it each who would stand elsewhere, `- S2 inside -> outside`.
    ///
    /// @param serving the plan that serves; empty when none does
    String changes(String serving, String other) {
        return ComparePlans.compare(Optional.of(serving).filter(it -> !it.isEmpty()).map(AllocationDesk::plan),
                plan(other), book(), ranking(), staff(), Language.EN).stream().map(AllocationDesk::change)
                .collect(joining());
    }

    private static String change(ComparePlans.PoolChange it) {
        return it.pool() + ": " + line(it.was(), it.lineWas()) + " -> " + line(it.is(), it.lineIs()) + "\n"
                + it.moved().stream().map(who -> "- " + who.standing().subjectId() + " " + side(who.was()) + " -> "
                        + side(who.is()) + "\n").collect(joining());
    }

    private static String line(@Nullable IncentiveBudget budget, @Nullable PayLine line) {
        return (line == null ? "no line" : line.seats() + " of " + line.eligible() + " seats") + ", "
                + (budget == null ? "no money" : budget.pot().twoPlaces() + " baht");
    }

    private static String side(@Nullable PayPlace place) {
        return place == null ? "nowhere" : told(place);
    }

    private static String told(PayPlace place) {
        return switch (place) {
            case PayPlace.Inside(var why) -> place.word() + reason(why);
            case PayPlace.AtTheLine(var seatsLeft) -> place.word() + reason(seatsLeft + " left");
            case PayPlace.Outside(var why) -> place.word() + reason(why);
            case PayPlace.NotEligible(var why) -> place.word() + reason(why);
        };
    }

    private static String reason(String why) {
        return why.isEmpty() ? "" : ": " + why;
    }

    private Ranking ranking() {
        return RankStaff.rank(subjects, totals, Map.of());
    }

    private List<StaffMember> staff() {
        return subjects.stream().filter(it -> it.kind() == SubjectKind.PERSON)
                .map(it -> new StaffMember(it.key(), periods.get(it.id()))).toList();
    }

    /// The rule book of the year.
    static RuleBook book() {
        return new RuleBook(new CatalogueDigest("0".repeat(64)), new FiscalYear(2566), "ตัวอย่าง", Points.of(5),
                List.of(round("6m", "2023-03-31"), round("12m", "2023-09-30")),
                List.of(group("teacher", SubjectKind.PERSON), group("plan", SubjectKind.PERSON),
                        group("finance", SubjectKind.PERSON), group("district", SubjectKind.UNIT)),
                Map.of(), List.of(), List.of());
    }

    private static Round round(String id, String to) {
        return new Round(id, id, LocalDate.of(2022, 10, 1), LocalDate.parse(to),
                Instant.parse("2023-10-10T16:59:59Z"));
    }

    private static RoleGroup group(String id, SubjectKind kind) {
        return new RoleGroup(id, id, null, kind, List.of());
    }
}
