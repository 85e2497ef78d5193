package phonngan.common;

import java.time.LocalDate;

/// A quarter (ไตรมาส) of a fiscal year: October to December, January to March, April to June, July to September.
///
/// @param year the fiscal year
/// @param number from 1, the one that begins in October, to 4
public record FiscalQuarter(FiscalYear year, int number) {
    /// @throws IllegalArgumentException when the number is not 1 to 4
    public FiscalQuarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("A year has no quarter " + number);
        }
    }

    /// The quarter that holds a day.
    public static FiscalQuarter of(LocalDate day) {
        return new FiscalQuarter(FiscalYear.of(day), (day.getMonthValue() + 2) / 3 % 4 + 1);
    }

    /// Its first day.
    public LocalDate first() {
        return year.first().plusMonths(3L * (number - 1));
    }

    /// Its last day.
    public LocalDate last() {
        return first().plusMonths(3).minusDays(1);
    }
}
