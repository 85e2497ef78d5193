package phonngan.review;

import java.time.LocalDate;
import java.util.List;
import phonngan.common.Language;
import phonngan.common.ThaiDate;
import phonngan.common.Wording;
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

    /// Tells people why they may not decide, what to do about it, and who can.
    default String said(Language language) {
        return switch (this) {
            case NotNow(var why) -> {
                var problem = why.problem(language);
                yield Wording.message(problem, language) + " " + Wording.remedy(problem, language);
            }
            case NotInOffice(var day) -> Wording.say(language, "pages/review", "bar.not-in-office",
                    List.of(ThaiDate.print(day, language)));
            case Interested(var interest) -> Wording.say(language, "pages/review", "bar." + interest.word());
        };
    }
}
