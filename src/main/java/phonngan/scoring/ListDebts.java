package phonngan.scoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import phonngan.access.Concern;
import phonngan.catalogue.Step;
import phonngan.common.OfficeYear;
import phonngan.common.Round;
import phonngan.common.Transactions;
import phonngan.intake.Claim;
import phonngan.intake.ClaimState;
import phonngan.review.Confirmation;
import phonngan.review.Confirmations;
import phonngan.review.ReviewBook;
import phonngan.review.YearRules;
import phonngan.roster.Roster;
import phonngan.roster.Subject;
import phonngan.roster.SubjectKey;

/// Lists which documents the units of an office owe, and who waits for them, from the claims as they are now (source
/// 002, the makers' first problem). The list of a year is kept until something in the year changes.
public final class ListDebts {
    private final ReviewBook claims;
    private final RunBook runs;
    private final Confirmations confirmations;
    private final Transactions transactions;
    private final Function<OfficeYear, YearRules> years;
    private final Map<OfficeYear, Listed> listed = Collections.synchronizedMap(new HashMap<>());

    /// Works on a store.
    ///
    /// @param years the rule book and roster of a year
    public ListDebts(ReviewBook claims, RunBook runs, Confirmations confirmations, Transactions transactions,
            Function<OfficeYear, YearRules> years) {
        this.claims = claims;
        this.runs = runs;
        this.confirmations = confirmations;
        this.transactions = transactions;
        this.years = years;
    }

    private record Listed(String stand, List<Debt> debts) {
    }

    /// All debts in the last round of a year, those included for which a confirmation waits for the judges.
    public List<Debt> list(OfficeYear book) {
        var year = years.apply(book);
        var stand = claims.standOf(book) + " " + year.roster().lastLoad() + " " + year.rules().digest().hex();
        return listed.compute(book, (_, before) -> before != null && before.stand().equals(stand)
                ? before
                : new Listed(stand, find(book, year, year.rules().lastRound()))).debts();
    }

    /// What is owed for an indicator in whatever round of a year, each once.
    public List<Debt> listOfIndicator(OfficeYear book, String indicator) {
        var year = years.apply(book);
        var last = year.rules().lastRound();
        return Stream.concat(list(book).stream(), year.rules().rounds().stream().filter(it -> !it.equals(last))
                .flatMap(round -> find(book, year, round).stream()))
                .filter(it -> it.indicator().id().equals(indicator))
                .collect(Collectors.toMap(Debt::what, it -> it, (one, _) -> one, LinkedHashMap::new)).values().stream()
                .toList();
    }

    /// What a unit and the units below it owe.
    public List<Debt> listOfUnit(OfficeYear book, String unit) {
        var roster = years.apply(book).roster();
        return list(book).stream().filter(it -> isWithin(roster, unit, it.unit())).toList();
    }

    /// The reports for which its unit still has to do something, those that block most people first.
    public List<OwedReport> listOpenReports(OfficeYear book, String unit) {
        return OwedReport.of(listOfUnit(book, unit).stream().filter(Debt::isOpen).toList());
    }

    /// What somebody waits for.
    public List<Debt> listOfSubject(OfficeYear book, SubjectKey subject) {
        return list(book).stream().filter(it -> it.subject().key().equals(subject)).toList();
    }

    /// Whether a unit is another one, or lies below it.
    public static boolean isWithin(Roster roster, String unit, String below) {
        return Concern.of(roster, below).units().contains(unit);
    }

    private List<Debt> find(OfficeYear book, YearRules year, Round round) {
        var subjects = year.roster().subjectsIn(round).stream()
                .filter(it -> year.rules().findGroup(it.group()).isPresent()).toList();
        var gathered = gather(book, new GatherEvidence(year.rules(), round, subjects));
        var closures = transactions.reading(() -> runs.listClosures(book));
        var confirmed = new HashMap<String, Confirmation>();
        confirmations.list(book).stream().filter(Confirmation::stands)
                .forEach(it -> confirmed.put(it.form() + " " + it.responseKey(), it));
        var debts = new ArrayList<Debt>();
        for (int place = 0; place < subjects.size(); place++) {
            var own = gathered.evidence().getOrDefault(place, List.of());
            var firstSent = gathered.firstSent().getOrDefault(place, Map.of());
            debtsOf(year, round, subjects.get(place), own, closures, firstSent, confirmed, debts);
        }
        return List.copyOf(debts);
    }

    private record Gathered(Map<Integer, List<PlacedEvidence>> evidence,
            Map<Integer, Map<Integer, Instant>> firstSent) {
    }

    private Gathered gather(OfficeYear book, GatherEvidence gather) {
        var gathered = new Gathered(new HashMap<>(), new HashMap<>());
        claims.forEachHistory(book, history -> gather.gather(history).forEach(it -> {
            gathered.evidence().computeIfAbsent(it.subject(), _ -> new ArrayList<>()).add(it);
            if (it.evidence().state() == ClaimState.WITHDRAWN
                    || it.evidence().state() == ClaimState.OUT_OF_PERIOD) {
                return;
            }
            gathered.firstSent().computeIfAbsent(it.subject(), _ -> new HashMap<>()).merge(it.indicator(),
                    history.versions().getFirst().submittedAt(), (one, other) -> one.isBefore(other) ? one : other);
        }));
        return gathered;
    }

    private static void debtsOf(YearRules year, Round round, Subject subject, List<PlacedEvidence> own,
            Map<SubjectKey, Map<String, Set<Integer>>> closures, Map<Integer, Instant> firstSent,
            Map<String, Confirmation> confirmed, List<Debt> debts) {
        var rules = year.rules();
        var debtors = new FindDebtor(year.roster());
        for (var indicator : rules.indicatorsFor(subject.group())) {
            var theCase = IndicatorCases.of(rules, round, subject, indicator, own, closures);
            var score = ScoringEngine.score(theCase);
            for (var finding : score.findings()) {
                owed(finding).ifPresent(it -> {
                    var sent = firstSent.get(rules.indicators().indexOf(indicator));
                    var step = it.step().orElse(null);
                    debts.add(new Debt(subject, indicator, step, it.owed(),
                            debtors.unitOf(it.owed(), subject.unitCode()),
                            since(it.owed(), Optional.ofNullable(sent), round.from()),
                            Stake.of(theCase, score, step == null ? null : step.number(), it.owed()).orElse(null),
                            confirmation(it.owed(), confirmed)));
                });
            }
        }
    }

    private record StepOwed(Optional<Step> step, Owed owed) {
    }

    private static Optional<StepOwed> owed(Finding finding) {
        return switch (finding) {
            case StepFinding.Awaiting(Step step, Owed owed) -> Optional.of(new StepOwed(Optional.of(step), owed));
            case CaseFinding.Awaiting(Owed owed) -> Optional.of(new StepOwed(Optional.empty(), owed));
            case StepFinding _,CaseFinding _,AwardFinding _,LevelFinding _,FigureFinding _,EvidenceFinding _,NextPoint _ ->
                Optional.empty();
        };
    }

    private static LocalDate since(Owed owed, Optional<Instant> firstSent, LocalDate roundBegins) {
        var moment = switch (owed) {
            case Owed.Decided(Evidence awaited) -> Optional.ofNullable(awaited.decidedAt());
            case Owed.Expected _ -> firstSent;
        };
        return moment.map(it -> LocalDate.ofInstant(it, Claim.BANGKOK)).orElse(roundBegins);
    }

    private static Optional<Confirmation> confirmation(Owed owed, Map<String, Confirmation> confirmed) {
        return switch (owed) {
            case Owed.Decided(Evidence awaited) -> Optional.ofNullable(confirmed.get(awaited.reference()));
            case Owed.Expected _ -> Optional.empty();
        };
    }
}
