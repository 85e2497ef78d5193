package phonngan.app.sample;

import java.time.LocalDateTime;

/// The three times that answers are read in the year.
enum Reading {
    /// What was sent by the end of June.
    MIDSUMMER(SampleCalendar.MIDSUMMER, "at-06-30"),
    /// Everything that was sent in time: a complete reading.
    CLOSING(SampleCalendar.AFTER_CLOSING, "at-10-11"),
    /// What came late, and what was mended after the closing.
    LATE(SampleCalendar.LATE_READING, "at-10-16");

    private final LocalDateTime at;
    private final String label;

    Reading(LocalDateTime at, String label) {
        this.at = at;
        this.label = label;
    }

    LocalDateTime at() {
        return at;
    }

    /// What its file names end in.
    String label() {
        return label;
    }

    /// Whether its files hold all answers of their forms.
    boolean isWhole() {
        return this == CLOSING;
    }
}
