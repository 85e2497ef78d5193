package phonngan.scoring;

/// placeholder until the engine lands.
public final class ScoringEngine {
    private ScoringEngine() {
    }

    /// Scores one case.
    public static IndicatorScore score(IndicatorCase theCase) {
        throw new UnsupportedOperationException(theCase.indicator().id());
    }
}
