package phonngan.allocation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import phonngan.common.Baht;
import phonngan.common.Points;
import phonngan.ranking.Standing;

/// A pot divided among its recipients.
///
/// @param shares one a recipient, in their order
/// @param whyLeftOver why anything is left over; empty when nothing can be
record Division(List<Share> shares, Optional<Ground> whyLeftOver) {

    /// Divides the pot of a budget.
    ///
    /// @param recipients at least one, in order: equal remainders go to the earlier
    /// @param pay monthly pay by staff id; has every recipient when the rule goes by pay
    static Division of(IncentiveBudget budget, List<Standing> recipients, Map<String, Baht> pay) {
        return switch (budget.rule()) {
            case AllocationRule.Equal _ -> equally(budget.pot(), recipients);
            case AllocationRule.ByPoints _ -> byPoints(budget.pot(), recipients);
            case AllocationRule.ByRank rule -> byRank(budget.pot(), recipients, rule);
            case AllocationRule.PercentOfPay _ -> byPay(budget.pot(), recipients, pay);
        };
    }

    private static Division equally(Baht pot, List<Standing> recipients) {
        var formula = new Ground.EqualShare(pot, recipients.size());
        return new Division(Share.inProportion(pot, recipients, _ -> 1, _ -> formula), Optional.empty());
    }

    private static Division byPoints(Baht pot, List<Standing> recipients) {
        var all = recipients.stream().map(Division::points).reduce(Points.ZERO, Points::plus);
        if (all.isZero()) {
            return nothing(recipients, new Ground.NoPoints());
        }
        return new Division(Share.inProportion(pot, recipients, it -> points(it).hundredths(),
                it -> new Ground.PointShare(points(it), all, pot)), Optional.empty());
    }

    private static Points points(Standing standing) {
        return standing.total().max(Points.ZERO);
    }

    private static Division byRank(Baht pot, List<Standing> recipients, AllocationRule.ByRank rule) {
        var shares = new ArrayList<Share>();
        while (shares.size() < recipients.size()) {
            var rank = recipients.get(shares.size()).rank();
            var sharing = recipients.stream().skip(shares.size()).takeWhile(it -> it.rank() == rank).toList();
            var first = shares.size() + 1;
            var last = shares.size() + sharing.size();
            var amount = rule.amountOfPlaces(first, last);
            var formula = first == last
                    ? new Ground.PlaceAmount(first, amount)
                    : new Ground.SharedPlaces(first, last, amount);
            shares.addAll(Share.inProportion(amount, sharing, _ -> 1, _ -> formula));
        }
        var given = Baht.sum(shares.stream().map(Share::amount).toList());
        return new Division(shares, Optional.of(new Ground.TableBelowPot(given, pot)));
    }

    private static Division byPay(Baht pot, List<Standing> recipients, Map<String, Baht> pay) {
        var all = Baht.sum(recipients.stream().map(it -> pay.get(it.subjectId())).toList());
        if (all.isZero()) {
            return nothing(recipients, new Ground.NoPay());
        }
        return new Division(Share.inProportion(pot, recipients, it -> pay.get(it.subjectId()).satang(),
                it -> new Ground.PayShare(pay.get(it.subjectId()), all, pot)), Optional.empty());
    }

    private static Division nothing(List<Standing> recipients, Ground why) {
        return new Division(recipients.stream().map(it -> new Share(it, Baht.ZERO, List.of(why))).toList(),
                Optional.of(why));
    }
}
