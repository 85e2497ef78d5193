package phonngan.allocation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
record PoolDraft(IncentiveBudget budget, Screening screening, QuotaLine line, Optional<TieDecision> decision) {

    /// Screens a pool and draws its line.
    ///
    /// @param plan a plan that fits the rule book
    /// @param members everybody on the roster who is ranked
    static PoolDraft of(IncentiveBudget budget, IncentivePlan plan, RuleBook book, Ranking ranking,
            Map<SubjectKey, StaffMember> members) {
        var round = book.findRound(plan.round()).orElseThrow();
        return of(budget, Screening.of(poolOf(budget, book, ranking), plan.eligibility(), round, members),
                plan.findDecision(budget.pool()));
    }

    /// The pool's own board: people when the role group is one of people, else units.
    private static Ranking poolOf(IncentiveBudget budget, RuleBook book, Ranking ranking) {
        var kind = book.findGroup(budget.pool()).orElseThrow().subject();
        return ranking.among(it -> it.pool().equals(budget.pool()) && it.subject().kind() == kind);
    }

    private static PoolDraft of(IncentiveBudget budget, Screening screening, Optional<TieDecision> decision) {
        var seats = budget.quota().seats(screening.eligible().size());
        return new PoolDraft(budget, screening, QuotaLine.draw(screening.eligible(), seats), decision);
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
        return findOpenTie().isPresent() ? List.of() : listMissingPay(pay);
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
        return Seat.all(line, budget.atTheLine(), decision);
    }

    private Stream<Standing> recipients() {
        return seats().stream().filter(Seat::taken).map(Seat::standing);
    }
}
