package phonngan.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import phonngan.catalogue.RuleBook;
import phonngan.common.Points;
import phonngan.common.Round;
import phonngan.roster.Subject;

/// The sheet of one person or unit in one round (ใบคะแนน): every indicator with its reasons and what they rest on.
///
/// @param subject whose, as the run has it
/// @param rules the rule book by which it was computed
/// @param round of which round
/// @param run the run; empty while the figures are computed from the evidence as it is now
/// @param lines every indicator by which the subject is measured, in the order of the rule book
/// @param proofs what lies behind the evidence, by the id of its claim
/// @param posted what stands in the ledger; empty while nothing of the round was posted
public record Sheet(Subject subject, RuleBook rules, Round round, Optional<ScoreRun> run, List<SheetLine> lines,
        Map<Long, Proof> proofs, Optional<PostedFigures.Posted> posted) {
    /// Keeps its own copies.
    public Sheet {
        lines = List.copyOf(lines);
        proofs = Map.copyOf(proofs);
    }

    /// Whether computing again gives what was kept, everywhere. When it does not, the sum is no truth and must not be
    /// shown as one.
    public boolean agrees() {
        return lines.stream().allMatch(it -> it.explained().agrees());
    }

    /// Points up to the full marks.
    public Points base() {
        return sum(SheetLine::base);
    }

    /// Points beyond the full marks.
    public Points bonus() {
        return sum(SheetLine::bonus);
    }

    /// Base and bonus together.
    public Points total() {
        return base().plus(bonus());
    }

    /// The highest figure of one indicator, at least the full mark: the length of a full bar.
    public Points most() {
        return lines.stream().map(SheetLine::total).reduce(rules.fullMark(), Points::max);
    }

    /// Indicators for which something was sent, has points or is owed.
    public List<SheetLine> withEvidence() {
        return lines.stream().filter(Sheet::hasEvidence).toList();
    }

    /// Indicators for which nothing was sent.
    public List<SheetLine> withoutEvidence() {
        return lines.stream().filter(it -> !hasEvidence(it)).toList();
    }

    private static boolean hasEvidence(SheetLine line) {
        return !line.explained().theCase().evidence().isEmpty() || !line.total().isZero()
                || line.score().state() == ScoreState.AWAITING || !line.explained().agrees()
                || line.differsFromPosted();
    }

    /// Indicators whose figures wait for somebody's document.
    public List<SheetLine> awaiting() {
        return lines.stream().filter(it -> it.score().state() == ScoreState.AWAITING).toList();
    }

    /// Indicators at which the ledger says something else.
    public List<SheetLine> differences() {
        return lines.stream().filter(SheetLine::differsFromPosted).toList();
    }

    private Points sum(Function<SheetLine, Points> part) {
        return lines.stream().map(part).reduce(Points.ZERO, Points::plus);
    }
}
