package phonngan.app.command;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import phonngan.testkit.CommandDesk;
import phonngan.allocation.AllocationOutcome;
import phonngan.allocation.Ground;
import phonngan.allocation.IncentivePlans;
import phonngan.allocation.PlanAllocation;
import phonngan.allocation.yaml.IncentivePlanReader;
import phonngan.allocation.yaml.IncentivePlanReading;
import phonngan.app.YearBooks;
import phonngan.app.sample.SampleAccount;
import phonngan.app.store.Offices;
import phonngan.app.store.SampleMarks;
import phonngan.common.OfficeYear;
import phonngan.common.SampleMark;
import phonngan.intake.ClaimState;
import phonngan.invariants.CheckYears;
import phonngan.invariants.Occasion;
import phonngan.invariants.Outcome;
import phonngan.ledger.VerifyLedger;
import phonngan.ranking.RankRound;
import phonngan.review.ClaimStanding;
import phonngan.review.ReviewBook;
import phonngan.scoring.ListDebts;
import phonngan.scoring.RunBook;
import phonngan.scoring.ScoreState;

/// The first start: an empty embedded database lives through the sample year, by the product's own deeds.
class SampleYearInTheStoreTest {
    private static final Map<ClaimState, Long> STATES = new ConcurrentHashMap<>();

    @TempDir
    private static Path home;
    private static Session session;
    private static SampleAccount account;
    private static OfficeYear book;

    @BeforeAll
    static void aStartAfterOneThatWasCutShort() {
        var desk = CommandDesk.in(home).desk();
        try (var cutShort = Session.open(desk, _ -> {
        }, Map.of())) {
            cutShort.get(SampleMarks.class).begin(1, cutShort.now());
            cutShort.get(Offices.class).getOrCreate("half", cutShort.now());
        }
        var start = new SampleStart();
        session = Session.open(desk, it -> start.prepare(desk, it), Map.of());
        account = start.fill(session).orElseThrow();
        book = session.book(null, 2566);
        var states = new ArrayList<ClaimState>();
        session.get(ReviewBook.class).forEachHistory(book,
                it -> states.add(ClaimStanding.of(it, _ -> 1).current().state()));
        STATES.putAll(states.stream().collect(groupingBy(it -> it, counting())));
    }

    @AfterAll
    static void close() {
        session.close();
    }

    @Test
    void whatTheFirstStartLeftIsGone() {
        assertThat(session.get(Offices.class).list()).extracting("code").containsExactly("sample");
    }

    @Test
    void whatMustHoldOfAStoreHoldsOfIt() {
        var report = session.get(CheckYears.class).check(book, Occasion.DEMAND, session.now());

        assertThat(report.outcomes()).flatExtracting(Outcome::breaches).isEmpty();
        assertThat(report.checked()).isGreaterThan(50_000);
    }

    @Test
    void everyRowIsAccountedFor() {
        assertThat(account.rows())
                .isEqualTo(account.stored() + account.unchanged() + account.changed() + account.refused());
        assertThat(account.refused()).isBetween(80L, 200L);
        assertThat(account.changed()).isPositive();
    }

    @Test
    void everyDecisionOfTheCommitteeIsRecorded() {
        assertThat(account.decisions()).isGreaterThan(6000);
        assertThat(account.decisionsRefused()).isZero();
    }

    @Test
    void theTroublesOfTheYearStandInTheStoreAsTheyWereTold() {
        var all = STATES.values().stream().mapToLong(it -> it).sum();

        assertThat(all).isBetween(6600L, 7400L);
        assertThat(STATES.get(ClaimState.RETURNED) * 1000 / all).isBetween(75L, 87L);
        assertThat(STATES.get(ClaimState.UNMATCHED) * 1000 / all).isBetween(45L, 55L);
        assertThat(STATES).containsKeys(ClaimState.LATE, ClaimState.OUT_OF_PERIOD, ClaimState.DUPLICATE,
                ClaimState.REJECTED, ClaimState.WITHDRAWN, ClaimState.RECEIVED, ClaimState.ACCEPTED);
    }

    @Test
    void papersAreAwaitedForOneIndicatorSoThatWhoPlaysTheYearRulesOnThem() {
        assertThat(session.get(RunBook.class).listClosedSteps(book)).isNotEmpty();
        assertThat(session.get(ListDebts.class).list(book)).hasSizeBetween(3, 20)
                .allMatch(it -> it.indicator().id().equals("self-dev"));
        assertThat(STATES.get(ClaimState.AWAITING)).isEqualTo(session.get(ListDebts.class).list(book).size());
    }

    @Test
    void thePointsArePostedAndTheLedgerIsWhole() {
        var years = session.get(YearBooks.class);
        var report = session.get(VerifyLedger.class).verify(book, years::verify, List.of());

        assertThat(account.entries()).isGreaterThan(2000);
        assertThat(report.head().seq()).isEqualTo(account.entries());
        assertThat(report.isWhole()).isTrue();
    }

    @Test
    void anIndicatorIsSuspendedAndTheLastRunAwaitsNothing() {
        var states = new ArrayList<ScoreState>();
        var run = session.get(RunBook.class).findLatest(book, "12m").orElseThrow();
        session.get(RunBook.class).forEachLine(run, it -> states.add(it.state()));

        assertThat(run.number()).isEqualTo(2);
        assertThat(run.awaiting()).isZero();
        assertThat(states).contains(ScoreState.SUSPENDED, ScoreState.NOT_ASSESSED, ScoreState.SCORED);
    }

    @Test
    void atTheLineOfThePlanAsItWasAnnouncedTeachersAreTied() throws Exception {
        assertThat(divide(Files.readString(Path.of("config/incentives/2566.yaml"))))
                .isInstanceOf(AllocationOutcome.Tied.class);
    }

    @Test
    void theKeptPlanHoldsTheRulingAndDividesTheMoney() {
        var kept = session.get(IncentivePlans.class).findServing(book).orElseThrow();

        assertThat(divide(kept.text())).isInstanceOfSatisfying(AllocationOutcome.Allocated.class, it -> {
            var grounds = it.plan().lines().stream().flatMap(line -> line.grounds().stream()).toList();
            assertThat(grounds).filteredOn(Ground.Chosen.class::isInstance).hasSize(1);
            assertThat(grounds).filteredOn(Ground.NotChosen.class::isInstance).hasSize(2);
        });
    }

    private static AllocationOutcome divide(String text) {
        var reading = IncentivePlanReader.read("plan.yaml", text.getBytes(StandardCharsets.UTF_8));
        var plan = ((IncentivePlanReading.Understood) reading).plan();
        assertThat(plan.budgets()).hasSize(5);
        var rules = session.rules(book);
        var ranking = session.get(RankRound.class).posted(book, rules, rules.lastRound());
        return PlanAllocation.plan(plan, rules, ranking, session.roster(book).staff(), List.of());
    }

    @Test
    void someoneHasTwoPeriodsAndEveryGroupHasPeople() {
        var roster = session.roster(book);

        assertThat(roster.staff().stream().filter(it -> it.periods().size() == 2)).hasSize(10);
        assertThat(roster.subjectsIn(session.rules(book).lastRound()).stream().map(it -> it.group()).distinct())
                .contains("teacher", "plan", "finance", "staff", "district");
    }

    @Test
    void theStoreKnowsThatItHoldsASample() {
        assertThat(session.get(SampleMark.class).isSample()).isTrue();
        assertThat(session.get(SampleMarks.class).isComplete()).isTrue();
    }
}
