package phonngan.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import phonngan.catalogue.AwardLevel;
import phonngan.catalogue.ScoringMethod.AwardSum;
import phonngan.catalogue.ScoringMethod.CountBy;
import phonngan.common.PersonName;
import phonngan.common.Points;
import phonngan.common.ThaiText;

/// รางวัล: awards are reduced to those that count, and these add up beyond the full mark.
///
/// Of several papers for one award the one with the highest level stands, then the one decided last: what an office
/// accepted for somebody is not lost to a further paper.
final class AwardScoring {
    private static final Comparator<Award> BEST_FIRST = Comparator.comparing(Award::points).reversed()
            .thenComparing(Award::evidence, EvidenceOrder.LATEST_FIRST.thenComparing(EvidenceOrder.BY_CLAIM));

    private final IndicatorCase theCase;
    private final AwardSum method;

    AwardScoring(IndicatorCase theCase, AwardSum method) {
        this.theCase = theCase;
        this.method = method;
    }

    private record Award(Evidence evidence, AwardLevel level) {
        Points points() {
            return level.points();
        }
    }

    /// What two awards have in common when only the higher one counts.
    ///
    /// @param holder the key of the holder's name
    /// @param contest the contest in canonical spelling; empty when it is one of its own or does not matter
    /// @param own what makes a contest without a name its own; empty otherwise
    private record Key(String holder, String contest, String own) {
    }

    Tally tally() {
        var sifted = Sifted.of(theCase);
        var facts = Facts.of(sifted.counting(this::hasLevel),
                Comparator.comparing(this::award, BEST_FIRST));
        var counting = new LinkedHashMap<Key, Award>();
        var outdone = new ArrayList<Finding>();
        facts.kept().stream().map(this::award).sorted(BEST_FIRST).forEach(award -> {
            var higher = counting.putIfAbsent(key(award.evidence()), award);
            if (higher != null) {
                outdone.add(new AwardFinding.Outdone(award.evidence(), award.level(), higher.level(),
                        method.countBy()));
            }
        });
        var awards = List.copyOf(counting.values());
        var levels = awards.stream().map(Award::level).toList();
        return new Tally(bounded(levels), awards.stream().map(Award::evidence).toList(), sifted.isAwaiting(),
                Tally.inOrder(counted(awards, shares(levels)), limit(levels), outdone, sifted.awaited(),
                        facts.repeated(), sifted.without(this::hasLevel, WhyNot.NO_SUCH_LEVEL), sifted.idle(),
                        List.of(next(levels))));
    }

    private boolean hasLevel(Evidence evidence) {
        return method.findLevel(evidence.level()).isPresent();
    }

    private Award award(Evidence evidence) {
        return new Award(evidence, method.findLevel(evidence.level()).orElseThrow());
    }

    private Key key(Evidence evidence) {
        var holder = holder(evidence);
        return switch (method.countBy()) {
            case HOLDER -> new Key(holder, "", "");
            case AWARD -> {
                var contest = ThaiText.canonical(evidence.contest());
                yield new Key(holder, contest, contest.isEmpty() ? evidence.countsAs() : "");
            }
        };
    }

    /// Holders compare as names do. No holder means the subject, who is the same holder when written by name.
    private String holder(Evidence evidence) {
        var written = PersonName.key(evidence.holder());
        return written.isEmpty() ? PersonName.key(theCase.subject().name()) : written;
    }

    /// What each award adds: its level's points, or the flat rate for all but the best.
    private List<Points> shares(List<AwardLevel> levels) {
        var shares = new ArrayList<>(
                levels.stream().map(AwardLevel::points).sorted(Comparator.reverseOrder()).toList());
        var flat = method.flatExtra();
        if (flat != null && !shares.isEmpty()) {
            Collections.fill(shares.subList(1, shares.size()), flat);
        }
        return shares;
    }

    private Points sum(List<AwardLevel> levels) {
        return shares(levels).stream().reduce(Points.ZERO, Points::plus);
    }

    private Points bounded(List<AwardLevel> levels) {
        var cap = method.cap();
        return cap == null ? sum(levels) : sum(levels).min(cap);
    }

    private List<Finding> counted(List<Award> bestFirst, List<Points> shares) {
        var findings = new ArrayList<Finding>();
        var room = theCase.fullMark();
        for (int i = 0; i < shares.size(); i++) {
            var award = bestFirst.get(i);
            var base = shares.get(i).min(room);
            findings.add(new AwardFinding.Counted(award.evidence(), award.level(), i > 0 && method.flatExtra() != null,
                    base, shares.get(i).minus(base)));
            room = room.minus(base);
        }
        return findings;
    }

    private List<Finding> limit(List<AwardLevel> levels) {
        var cap = method.cap();
        return cap != null && sum(levels).compareTo(cap) > 0
                ? List.of(new CaseFinding.Limited(CaseFinding.Limit.CAP, sum(levels), cap))
                : List.of();
    }

    /// The lowest level at which one more award, of a new holder or contest, raises the score.
    private NextPoint next(List<AwardLevel> levels) {
        var now = bounded(levels);
        for (var level : method.levels().stream().sorted(Comparator.comparing(AwardLevel::points)).toList()) {
            var then = bounded(Stream.concat(levels.stream(), Stream.of(level)).toList());
            if (then.compareTo(now) > 0) {
                return new NextPoint.Award(level, method.countBy(), then);
            }
        }
        return new NextPoint.NothingHigher();
    }
}
