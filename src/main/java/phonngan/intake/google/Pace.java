package phonngan.intake.google;

import java.time.Duration;
import phonngan.intake.SheetTrouble;

/// The time that passes between questions to Google, by which the quota counts and faults are waited out.
public interface Pace {

    /// The time that has passed since some moment, in nanoseconds.
    long nanos();

    /// Lets time pass.
    void pause(Duration time);

    /// By the clock on the wall.
    static Pace ofTheClock() {
        return new Pace() {
            @Override
            public long nanos() {
                return System.nanoTime();
            }

            @Override
            public void pause(Duration time) {
                try {
                    Thread.sleep(time);
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                    throw new Unreadable(new SheetTrouble.GoogleAway("", "this service is stopping"));
                }
            }
        };
    }
}
