package phonngan.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.common.Baht;
import phonngan.ranking.Standing;

/// Writes down a pool: first the eligible in order, then who is not, then what is left over.
final class PoolLines {
    private final PoolDraft draft;
    private final List<AllocationLine> lines = new ArrayList<>();

    private PoolLines(PoolDraft draft) {
        this.draft = draft;
    }

    /// Divides the pot of a draft in whose way nothing stands.
    static PoolAllocation allocate(PoolDraft draft, Map<String, Baht> pay) {
        return new PoolAllocation(draft.budget(), new PoolLines(draft).all(pay));
    }

    private List<AllocationLine> all(Map<String, Baht> pay) {
        var seats = draft.seats();
        var recipients = seats.stream().filter(Seat::taken).map(Seat::standing).toList();
        var division = Division.of(draft.budget(), recipients, pay);
        var shares = division.shares().iterator();
        for (var seat : seats) {
            var ruling = seat.ruling().stream();
            if (seat.taken()) {
                var share = shares.next();
                add(seat.standing().rank(), seat.standing(), share.amount(),
                        Stream.concat(share.grounds().stream(), ruling).toList());
            } else {
                add(seat.standing().rank(), seat.standing(), Baht.ZERO, ruling.toList());
            }
        }
        draft.screening().excluded().forEach(it -> add(null, it.standing(), Baht.ZERO, it.obstacles()));
        addLeftOver(division);
        return lines;
    }

    private void add(@Nullable Integer rank, Standing standing, Baht amount, List<Ground> grounds) {
        lines.add(new AllocationLine(draft.budget().pool(), rank, standing.subject(), amount, grounds));
    }

    private void addLeftOver(Division division) {
        var given = Baht.sum(lines.stream().map(AllocationLine::amount).toList());
        var left = draft.budget().pot().minus(given);
        if (!left.isZero()) {
            lines.add(new AllocationLine(draft.budget().pool(), null, null, left, List.of(why(division))));
        }
    }

    private Ground why(Division division) {
        var eligible = draft.screening().eligible().size();
        if (eligible == 0) {
            return new Ground.NobodyEligible();
        }
        if (division.shares().isEmpty()) {
            return draft.line().cutsATie() ? new Ground.AllTiedOut(draft.line().seats()) : new Ground.NoSeat(eligible);
        }
        return division.whyLeftOver().orElseThrow();
    }
}
