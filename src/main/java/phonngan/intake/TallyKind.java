package phonngan.intake;

import java.util.Locale;
import java.util.Optional;
import phonngan.catalogue.Criteria;
import phonngan.catalogue.ScoringMethod.Threshold;

/// What is counted of learners for an indicator: it follows from how the indicator measures and from what proves it.
public enum TallyKind {
    /// those who sat, out of all: ร้อยละของผู้เข้าสอบ
    SAT_SHARE,
    /// those who passed, out of those who sat: ผลสัมฤทธิ์ as a percent
    PASS_SHARE,
    /// the mean score of those who sat
    MEAN_SCORE,
    /// how many sat
    SAT_COUNT;

    private static final String ATTENDANCE = "attendance-list";
    private static final String SCORES = "score-report";

    /// What criteria count of learners; empty when they measure something else.
    public static Optional<TallyKind> find(Criteria criteria) {
        if (!(criteria.scoring() instanceof Threshold threshold)) {
            return Optional.empty();
        }
        var attendance = criteria.evidence().accepts(ATTENDANCE);
        var scores = criteria.evidence().accepts(SCORES);
        return switch (threshold.measure()) {
            case PERCENT -> attendance ? Optional.of(SAT_SHARE) : Optional.of(PASS_SHARE).filter(_ -> scores);
            case MEAN -> Optional.of(MEAN_SCORE).filter(_ -> scores);
            case COUNT -> Optional.of(SAT_COUNT).filter(_ -> attendance);
        };
    }

    /// Whether everybody who sat must have a score.
    public boolean needsScores() {
        return this == PASS_SHARE || this == MEAN_SCORE;
    }

    /// The word by which texts name it.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
