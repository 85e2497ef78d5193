package phonngan.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How many of a pool may receive (โควตา).
public sealed interface Quota {

    /// The number of seats.
    ///
    /// @param eligible how many may be considered at all
    int seats(int eligible);

    /// So many people or units.
    ///
    /// @param heads not negative
    record Heads(int heads) implements Quota {
        @Override
        public int seats(int eligible) {
            return heads;
        }
    }

    /// A share of the eligible, rounded down; it may come to no seat.
    ///
    /// @param percent above 0, at most 100
    record Percent(BigDecimal percent) implements Quota {
        @Override
        public int seats(int eligible) {
            return percent.multiply(BigDecimal.valueOf(eligible)).movePointLeft(2).setScale(0, RoundingMode.DOWN)
                    .intValueExact();
        }
    }
}
