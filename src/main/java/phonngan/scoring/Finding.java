package phonngan.scoring;

/// placeholder until the engine lands.
public sealed interface Finding {
    /// placeholder.
    record Nothing() implements Finding {
    }
}
