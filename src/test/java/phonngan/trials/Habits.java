package phonngan.trials;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/// A program that prints by the habits of the place where it runs, as ours must not.
final class Habits {
    private Habits() {
    }

    /// Prints a number, a zone and the cores.
    public static void main(String[] none) {
        IO.println("%,d %s %s %d".formatted(2566, LocalDate.EPOCH.atStartOfDay(ZoneId.systemDefault()),
                Locale.getDefault(), Runtime.getRuntime().availableProcessors()));
    }
}
