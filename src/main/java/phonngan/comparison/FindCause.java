package phonngan.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import phonngan.catalogue.ScoringMethod.WithLevels;
import phonngan.common.Points;
import phonngan.intake.ClaimState;
import phonngan.scoring.CaseFinding;
import phonngan.scoring.Evidence;
import phonngan.scoring.ExplainScores.Explained;
import phonngan.scoring.IndicatorCase;
import phonngan.scoring.IndicatorScore;
import phonngan.scoring.ScoreState;
import phonngan.scoring.ScoringEngine;
import phonngan.scoring.StepFinding;

/// Counts a case again as an office may have counted it, until the office's figure comes out. The likeliest ways come
/// first: what a finding says already, then one claim more or less, then several.
final class FindCause {
    /// A person with more claims for one indicator is rare, and each is counted again.
    private static final int MOST_CLAIMS = 60;

    private final IndicatorCase theCase;
    private final IndicatorScore ours;
    private final Points theirs;

    private FindCause(Explained explained, Points theirs) {
        this.theCase = explained.theCase();
        this.ours = explained.score();
        this.theirs = theirs;
    }

    /// A way of counting that gives the office's figure; empty when none of those known does.
    static Optional<DifferenceCause> of(Explained ours, Points theirs) {
        return new FindCause(ours, theirs).find();
    }

    private Optional<DifferenceCause> find() {
        if (ours.state() == ScoreState.SUSPENDED) {
            return Optional.of(new DifferenceCause.SetAside());
        }
        if (ours.score() == null && theirs.isZero()) {
            return Optional.of(new DifferenceCause.NotAssessed());
        }
        return Stream.<Supplier<Optional<DifferenceCause>>>of(this::withoutBonus, this::byFindings,
                this::awaited, this::oneMore, this::oneLess, this::eachByItself, this::otherLevel, this::severalMore)
                .map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    private Optional<DifferenceCause> withoutBonus() {
        var base = ours.base();
        var bonus = ours.bonus();
        return base != null && bonus != null && !bonus.isZero() && base.equals(theirs)
                ? Optional.of(new DifferenceCause.WithoutBonus(base, bonus))
                : Optional.empty();
    }

    private Optional<DifferenceCause> byFindings() {
        return ours.findings().stream().<DifferenceCause>mapMulti((finding, causes) -> {
            if (finding instanceof StepFinding.OrderLoss loss && loss.itemByItem().equals(theirs)) {
                causes.accept(new DifferenceCause.ItemByItem(loss.missing()));
            }
            if (finding instanceof CaseFinding.Limited limited && limited.sum().equals(theirs)) {
                causes.accept(new DifferenceCause.BeyondTheBound(limited.bound()));
            }
        }).findFirst();
    }

    /// As if every document that is owed had come.
    private Optional<DifferenceCause> awaited() {
        var come = new ArrayList<>(theCase.evidence().stream()
                .map(it -> it.state() == ClaimState.AWAITING ? accepted(it) : it).toList());
        ours.findings().stream().filter(StepFinding.Awaiting.class::isInstance)
                .map(StepFinding.Awaiting.class::cast).forEach(it -> come.add(paperOf(it.step().number())));
        return ours.state() == ScoreState.AWAITING && gives(come)
                ? Optional.of(new DifferenceCause.CountsAwaited())
                : Optional.empty();
    }

    private Optional<DifferenceCause> oneMore() {
        return uncounted().stream().limit(MOST_CLAIMS).filter(it -> gives(replaced(it, FindCause::accepted)))
                .findFirst().map(it -> new DifferenceCause.AlsoCounts(List.of(it)));
    }

    private Optional<DifferenceCause> oneLess() {
        return counted().stream().limit(MOST_CLAIMS)
                .filter(it -> gives(theCase.evidence().stream().filter(other -> other != it).toList())).findFirst()
                .map(it -> new DifferenceCause.LeavesOut(List.of(it)));
    }

    private Optional<DifferenceCause> otherLevel() {
        if (!(theCase.criteria().scoring() instanceof WithLevels method)) {
            return Optional.empty();
        }
        for (var claim : counted().stream().limit(MOST_CLAIMS).toList()) {
            for (var level : method.levels()) {
                if (!level.id().equals(claim.level()) && gives(replaced(claim, it -> ofLevel(it, level.id())))) {
                    return method.findLevel(claim.level())
                            .map(it -> new DifferenceCause.TakesLevel(claim, it, level));
                }
            }
        }
        return Optional.empty();
    }

    /// All claims that stand in one state, then all that do not count, then none of those that do.
    private Optional<DifferenceCause> severalMore() {
        var waiting = uncounted();
        Map<ClaimState, List<Evidence>> byState = new LinkedHashMap<>();
        waiting.forEach(it -> byState.computeIfAbsent(it.state(), _ -> new ArrayList<>()).add(it));
        var choices = new ArrayList<>(byState.values());
        choices.add(waiting);
        return choices.stream().filter(it -> it.size() > 1).filter(it -> gives(theCase.evidence().stream()
                .map(one -> it.contains(one) ? accepted(one) : one).toList())).findFirst()
                .<DifferenceCause>map(DifferenceCause.AlsoCounts::new)
                .or(() -> counted().size() > 1 && theirs.isZero()
                        ? Optional.of(new DifferenceCause.LeavesOut(counted()))
                        : Optional.empty());
    }

    private Optional<DifferenceCause> eachByItself() {
        return gives(theCase.evidence().stream().map(FindCause::alone).toList())
                ? Optional.of(new DifferenceCause.EachByItself())
                : Optional.empty();
    }

    private List<Evidence> counted() {
        return theCase.evidence().stream().filter(it -> ours.counted().contains(it.claimId())).toList();
    }

    private List<Evidence> uncounted() {
        return theCase.evidence().stream().filter(it -> !ours.counted().contains(it.claimId())).toList();
    }

    private List<Evidence> replaced(Evidence claim, UnaryOperator<Evidence> change) {
        return theCase.evidence().stream().map(it -> it == claim ? change.apply(it) : it).toList();
    }

    private boolean gives(List<Evidence> evidence) {
        var score = ScoringEngine.score(new IndicatorCase(theCase.subject(), theCase.indicator(), theCase.criteria(),
                theCase.round(), theCase.fullMark(), theCase.suspension(), evidence, theCase.closedSteps()));
        return Objects.equals(score.score(), theirs);
    }

    /// As if it had been accepted, and were of a kind asked for.
    private static Evidence accepted(Evidence it) {
        return new Evidence(it.claimId(), it.reference(), it.countsAs(), ClaimState.ACCEPTED, it.step(), it.level(),
                it.value(), it.weight(), it.numerator(), it.denominator(), it.holder(), it.contest(), "",
                it.decidedAt(), it.decidedBy(), it.reason(), "", "");
    }

    private static Evidence ofLevel(Evidence it, String level) {
        return new Evidence(it.claimId(), it.reference(), it.countsAs(), it.state(), it.step(), level, it.value(),
                it.weight(), it.numerator(), it.denominator(), it.holder(), it.contest(), it.kind(), it.decidedAt(),
                it.decidedBy(), it.reason(), it.owedBy(), it.owedDocument());
    }

    /// As if nobody else held it and it were a fact of its own.
    private static Evidence alone(Evidence it) {
        var own = Long.toString(it.claimId());
        return new Evidence(it.claimId(), it.reference(), own, it.state(), it.step(), it.level(), it.value(),
                it.weight(), it.numerator(), it.denominator(), own, own, it.kind(), it.decidedAt(), it.decidedBy(),
                it.reason(), it.owedBy(), it.owedDocument());
    }

    private static Evidence paperOf(int step) {
        return new Evidence(-step, "- " + step, "- " + step, ClaimState.ACCEPTED, step, "", null, null, null, null, "",
                "", "", null, "", "", "", "");
    }
}
