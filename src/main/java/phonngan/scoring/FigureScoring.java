package phonngan.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import phonngan.catalogue.Band;
import phonngan.catalogue.ScoringMethod.Target;
import phonngan.catalogue.ScoringMethod.Threshold;
import phonngan.scoring.CaseFinding.Lack;
import phonngan.scoring.Gauge.Sums;

/// ร้อยละ จำนวน ค่าเฉลี่ย เป้าหมาย: an exact value and the highest band that it reaches.
///
/// Of several papers for one fact the one decided last stands, as with levels; at one instant the one with the larger
/// figures.
final class FigureScoring {
    private final IndicatorCase theCase;
    private final Gauge gauge;
    private final List<Band> bands;

    private FigureScoring(IndicatorCase theCase, Gauge gauge, List<Band> bands) {
        this.theCase = theCase;
        this.gauge = gauge;
        this.bands = bands;
    }

    static FigureScoring threshold(IndicatorCase theCase, Threshold method) {
        return new FigureScoring(theCase, Gauge.of(method.measure()), method.bands());
    }

    static FigureScoring target(IndicatorCase theCase, Target method) {
        return new FigureScoring(theCase, Gauge.ofTarget(method.target()), method.bands());
    }

    Tally tally() {
        var sifted = Sifted.of(theCase);
        var facts = Facts.of(sifted.counting(gauge::reads), EvidenceOrder.LATEST_FIRST
                .thenComparing(gauge.largerFirst()).thenComparing(EvidenceOrder.BY_CLAIM));
        var summed = facts.kept().stream().map(it -> new FigureFinding.Summed(gauge.kind(), it)).toList();
        var others = Tally.inOrder(sifted.awaited(), facts.repeated(), sifted.without(gauge::reads, WhyNot.NO_FIGURE),
                sifted.idle());
        var sums = gauge.sums(facts.kept());
        if (facts.kept().isEmpty() || !sums.haveValue()) {
            return new Tally(null, List.of(), sifted.isAwaiting(),
                    Tally.inOrder(List.of(lack(facts)), summed, others, List.of(first())));
        }
        var placed = new Placed(gauge.value(sums), bands);
        return new Tally(placed.points(), facts.kept(), sifted.isAwaiting(),
                Tally.inOrder(List.of(gauge.reached(sums, placed)), summed, others, List.of(next(sums, placed))));
    }

    private Finding lack(Facts facts) {
        return new CaseFinding.NotAssessed(facts.kept().isEmpty() ? Lack.EVIDENCE : gauge.lack());
    }

    /// The band above, or the one above that where the smallest addition already reaches it.
    private NextPoint next(Sums sums, Placed placed) {
        return inBand(placed.findNext().map(band -> {
            var more = gauge.more(sums, band.bound());
            var then = new Placed(gauge.valueWith(sums, more), bands).findReached();
            return new NextPoint.InBand(gauge.kind(), then.orElse(band), more);
        }));
    }

    /// Where to begin when there is no value yet.
    private NextPoint first() {
        return inBand(bands.stream().filter(it -> !it.points().isZero()).min(Comparator.comparing(Band::bound))
                .map(it -> new NextPoint.InBand(gauge.kind(), it, null)));
    }

    private static NextPoint inBand(Optional<NextPoint.InBand> band) {
        return band.<NextPoint>map(it -> it).orElseGet(NextPoint.NothingHigher::new);
    }
}
