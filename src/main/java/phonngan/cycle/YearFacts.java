package phonngan.cycle;

import phonngan.common.OfficeYear;

/// What is true of a year elsewhere in the house.
public interface YearFacts {

    /// Whether a condition holds now. Asked within the transaction that holds the year, so that nothing changes
    /// between the answer and the act. [Condition#TIME_IS_OVER] is never asked.
    boolean holds(Condition condition, OfficeYear book);
}
