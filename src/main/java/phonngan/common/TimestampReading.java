package phonngan.common;

import java.time.Instant;

/// What came of reading a timestamp, such as a form's `ประทับเวลา`.
public sealed interface TimestampReading {

    /// A point in time.
    ///
    /// @param instant the instant, to the fraction of a second that was written
    record At(Instant instant) implements TimestampReading {
    }

    /// No point in time, and nothing is guessed.
    ///
    /// @param why the reason
    record NoTime(DateReading.Why why) implements TimestampReading {
    }
}
