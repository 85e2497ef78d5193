package phonngan.allocation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import phonngan.catalogue.RuleBook;
import phonngan.common.Baht;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.ranking.Ranking;
import phonngan.ranking.Standing;
import phonngan.roster.StaffMember;
import phonngan.roster.SubjectKey;

/// One pool on its way to a [PoolAllocation].
///
/// @param screening who may be considered
/// @param line where the seats end
/// @param decision what the committee ruled
/// @param deviations where the director differs from the advice, nobody twice
record PoolDraft(IncentiveBudget budget, Screening screening, QuotaLine line, Optional<TieDecision> decision,
        List<Deviation> deviations) {

    /// Screens a pool and draws its line.
    ///
    /// @param plan a plan that fits the rule book
    /// @param members everybody on the roster who is ranked
    /// @param deviations where the director differs from the advice, of whatever pool
    static PoolDraft of(IncentiveBudget budget, IncentivePlan plan, RuleBook book, Ranking ranking,
            Map<SubjectKey, StaffMember> members, List<Deviation> deviations) {
        var round = book.findRound(plan.round()).orElseThrow();
        return of(budget, Screening.of(poolOf(budget, book, ranking), plan.eligibility(), round, members),
                plan.findDecision(budget.pool()), deviations);
    }

    /// The pool's own board: people when the role group is one of people, else units.
    private static Ranking poolOf(IncentiveBudget budget, RuleBook book, Ranking ranking) {
        var kind = book.findGroup(budget.pool()).orElseThrow().subject();
        return ranking.among(it -> it.pool().equals(budget.pool()) && it.subject().kind() == kind);
    }

    private static PoolDraft of(IncentiveBudget budget, Screening screening, Optional<TieDecision> decision,
            List<Deviation> deviations) {
        var seats = budget.quota().seats(screening.eligible().size());
        return new PoolDraft(budget, screening, QuotaLine.draw(screening.eligible(), seats), decision,
                deviations.stream().filter(it -> it.pool().equals(budget.pool())).toList());
    }

    /// The tie that waits for the committee.
    Optional<TieAtTheLine> findOpenTie() {
        return stopsAtATie() && decision.isEmpty()
                ? Optional.of(new TieAtTheLine(budget.pool(), line.tiedIds(), line.seatsLeft(), budget.place()))
                : Optional.empty();
    }

    /// Whether a tie across the line is not settled: nothing was decided, or what was decided does not fit the tie.
    boolean waitsForTheCommittee() {
        return stopsAtATie() && (decision.isEmpty() || decision.flatMap(this::findProblemOf).isPresent());
    }

    private boolean stopsAtATie() {
        return line.cutsATie() && budget.atTheLine() == AtTheLine.STOP;
    }

    /// What has to be repaired, an open tie apart.
    List<Problem> listProblems(Map<String, Baht> pay) {
        var wrongRuling = decision.flatMap(this::findProblemOf);
        if (wrongRuling.isPresent()) {
            return List.of(wrongRuling.get());
        }
        if (findOpenTie().isPresent()) {
            return List.of();
        }
        var wrong = listProblemsOfDeviations();
        return wrong.isEmpty() ? listMissingPay(pay) : wrong;
    }

    /// The director chooses among the eligible, and no more of them than the plan has room for.
    private List<Problem> listProblemsOfDeviations() {
        var eligible = screening.eligible().stream().map(Standing::subjectId).collect(Collectors.toSet());
        var strangers = deviations.stream().map(Deviation::subjectId).filter(it -> !eligible.contains(it))
                .map(it -> Problem.refused(ProblemCode.DEVIATION_NOT_ELIGIBLE, budget.place(), budget.pool(), it))
                .toList();
        if (!strangers.isEmpty()) {
            return strangers;
        }
        var room = Math.max(line.seats(), advised().stream().filter(Seat::taken).count());
        var taken = recipients().count();
        return taken <= room
                ? List.of()
                : List.of(Problem.refused(ProblemCode.DEVIATION_ABOVE_QUOTA, budget.place(), budget.pool(),
                        Long.toString(taken), Long.toString(room)));
    }

    private Optional<Problem> findProblemOf(TieDecision ruling) {
        if (!stopsAtATie()) {
            return Optional.of(Problem.refused(ProblemCode.TIE_DECISION_WITHOUT_TIE, ruling.place(), ruling.pool()));
        }
        var strangers = ruling.chosen().stream().filter(it -> !line.tiedIds().contains(it)).toList();
        if (!strangers.isEmpty()) {
            return Optional.of(Problem.refused(ProblemCode.TIE_DECISION_NOT_TIED, ruling.place(), ruling.pool(),
                    String.join(", ", strangers), String.join(", ", line.tiedIds())));
        }
        return ruling.chosen().size() == line.seatsLeft()
                ? Optional.empty()
                : Optional.of(Problem.refused(ProblemCode.TIE_DECISION_COUNT, ruling.place(), ruling.pool(),
                        Integer.toString(ruling.chosen().size()), Integer.toString(line.seatsLeft())));
    }

    private List<Problem> listMissingPay(Map<String, Baht> pay) {
        return budget.rule() instanceof AllocationRule.PercentOfPay
                ? recipients().map(Standing::subjectId)
                        .filter(it -> !pay.containsKey(it))
                        .map(it -> Problem.refused(ProblemCode.PAY_MISSING, budget.place(), budget.pool(), it)).toList()
                : List.of();
    }

    /// The eligible, each on one side of the line; only once no tie is open.
    List<Seat> seats() {
        var bySubject = deviations.stream().collect(Collectors.toMap(Deviation::subjectId, Function.identity()));
        return advised().stream().map(it -> {
            var deviation = bySubject.get(it.standing().subjectId());
            return deviation == null ? it : it.after(deviation);
        }).toList();
    }

    private List<Seat> advised() {
        return Seat.all(line, budget.atTheLine(), decision);
    }

    private Stream<Standing> recipients() {
        return seats().stream().filter(Seat::taken).map(Seat::standing);
    }
}
