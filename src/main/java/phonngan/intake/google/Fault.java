package phonngan.intake.google;

import java.time.Duration;
import phonngan.intake.SheetTrouble;

/// What an answer of Google's that is none means for the one who asked.
sealed interface Fault {

    /// The same question may be answered well a little later.
    ///
    /// @param said what came instead of an answer
    /// @param after how long Google asks to wait; zero when it does not say
    record Passing(String said, Duration after) implements Fault {
    }

    /// The question itself is out of date: the tab shrank or got another name since it was looked at.
    record Outdated(String said) implements Fault {
    }

    /// Somebody has to do something first.
    record Lasting(SheetTrouble why) implements Fault {
    }
}
