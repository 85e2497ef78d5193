package phonngan.review;

import java.time.LocalDate;
import phonngan.cycle.Allowance;

/// What keeps somebody of a committee from deciding on a claim.
public sealed interface Bar {

    /// The year does not stand where evidence is judged.
    ///
    /// @param why when it is, and who can change that
    record NotNow(Allowance.NotNow why) implements Bar {
    }

    /// The order of appointment does not hold on the day.
    ///
    /// @param day the day
    record NotInOffice(LocalDate day) implements Bar {
    }

    /// The person has an interest in it.
    ///
    /// @param interest which
    record Interested(Interest interest) implements Bar {
    }
}
