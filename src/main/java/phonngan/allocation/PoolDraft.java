package phonngan.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.common.Baht;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.ranking.Standing;

/// One pool on its way to a [PoolAllocation].
///
/// @param screening who may be considered
/// @param line where the seats end
/// @param decision what the committee ruled
record PoolDraft(IncentiveBudget budget, Screening screening, QuotaLine line, Optional<TieDecision> decision) {

    static PoolDraft of(IncentiveBudget budget, Screening screening, Optional<TieDecision> decision) {
        var seats = budget.quota().seats(screening.eligible().size());
        return new PoolDraft(budget, screening, QuotaLine.draw(screening.eligible(), seats), decision);
    }

    /// The tie that waits for the committee.
    Optional<TieAtTheLine> findOpenTie() {
        return stopsAtATie() && decision.isEmpty()
                ? Optional.of(new TieAtTheLine(budget.pool(), line.tiedIds(), line.seatsLeft(), budget.place()))
                : Optional.empty();
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

    private List<Seat> seats() {
        return Seat.all(line, budget.atTheLine(), decision);
    }

    private Stream<Standing> recipients() {
        return seats().stream().filter(Seat::taken).map(Seat::standing);
    }

    /// Divides the pot, once nothing stands in the way.
    PoolAllocation allocate(Map<String, Baht> pay) {
        var division = Division.of(budget, recipients().toList(), pay);
        var lines = new ArrayList<AllocationLine>();
        var shares = division.shares().iterator();
        for (var seat : seats()) {
            lines.add(seat.taken() ? received(shares.next(), seat) : nothing(seat));
        }
        screening.excluded().forEach(it -> lines.add(line(null, it.standing(), Baht.ZERO, it.obstacles())));
        var left = budget.pot().minus(Baht.sum(lines.stream().map(AllocationLine::amount).toList()));
        if (!left.isZero()) {
            lines.add(new AllocationLine(budget.pool(), null, null, left, List.of(whyLeftOver(division))));
        }
        return new PoolAllocation(budget, lines);
    }

    private AllocationLine received(Share share, Seat seat) {
        var grounds = Stream.concat(share.grounds().stream(), seat.ruling().stream()).toList();
        return line(seat.standing().rank(), seat.standing(), share.amount(), grounds);
    }

    private AllocationLine nothing(Seat seat) {
        return line(seat.standing().rank(), seat.standing(), Baht.ZERO, seat.ruling().stream().toList());
    }

    private AllocationLine line(@Nullable Integer rank, Standing standing, Baht amount, List<Ground> grounds) {
        return new AllocationLine(budget.pool(), rank, standing.subject(), amount, grounds);
    }

    private Ground whyLeftOver(Division division) {
        if (screening.eligible().isEmpty()) {
            return new Ground.NobodyEligible();
        }
        if (division.shares().isEmpty()) {
            return line.cutsATie()
                    ? new Ground.AllTiedOut(line.seats())
                    : new Ground.NoSeat(screening.eligible().size());
        }
        return division.whyLeftOver().orElseThrow();
    }
}
