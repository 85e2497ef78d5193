package phonngan.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import phonngan.common.Baht;
import phonngan.ranking.Standing;

/// What one recipient gets, and how it was worked out.
///
/// @param grounds the formula, then what became of the remainder when there is one
record Share(Standing standing, Baht amount, List<Ground> grounds) {

    /// Divides an amount to the last satang.
    ///
    /// @param recipients in order: of equal remainders the earlier comes first
    /// @param weight what to divide in proportion to; not zero for everybody
    /// @param formula what to say about each
    static List<Share> inProportion(Baht amount, List<Standing> recipients, ToLongFunction<Standing> weight,
            Function<Standing, Ground> formula) {
        if (recipients.isEmpty()) {
            return List.of();
        }
        var parts = amount.split(recipients.stream().mapToLong(weight).mapToObj(BigInteger::valueOf).toList());
        var passedOver = new HashMap<BigInteger, Standing>();
        for (var i = 0; i < parts.size(); i++) {
            if (!parts.get(i).raised()) {
                passedOver.putIfAbsent(parts.get(i).remainder(), recipients.get(i));
            }
        }
        var shares = new ArrayList<Share>();
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var standing = recipients.get(i);
            var grounds = new ArrayList<>(List.of(formula.apply(standing)));
            if (part.remainder().signum() > 0) {
                grounds.add(remainder(part, standing, passedOver.get(part.remainder())));
            }
            shares.add(new Share(standing, part.amount(), grounds));
        }
        return shares;
    }

    /// @param rival the first with the same remainder who got no satang for it; null when there is none
    private static Ground remainder(Baht.Part part, Standing standing,
            @Nullable Standing rival) {
        var common = part.remainder().gcd(part.of());
        return new Ground.Remainder(part.remainder().divide(common), part.of().divide(common),
                rounding(part, standing, rival));
    }

    private static Ground.Rounding rounding(Baht.Part part, Standing standing,
            @Nullable Standing rival) {
        if (!part.raised()) {
            return Ground.Rounding.DROPPED;
        }
        if (rival == null) {
            return Ground.Rounding.RAISED;
        }
        return rival.total().equals(standing.total())
                ? Ground.Rounding.RAISED_FOR_ID
                : Ground.Rounding.RAISED_FOR_TOTAL;
    }
}
