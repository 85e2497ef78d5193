package phonngan.app.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/// When things are achieved and sent: a fifth by midsummer, half of everything in the last week.
final class SendingTimes {
    private static final LocalDate LAST_WEEK = LocalDate.of(2023, 10, 3);

    private final Dice dice;
    private final HandWriting hand;

    SendingTimes(Dice dice) {
        this.dice = dice;
        this.hand = new HandWriting(dice);
    }

    /// The checklist does not ask when something was done, so the day of sending decides, and late means outside.
    LocalDateTime moment(Achievement what, Fate fate) {
        if (what.form() == SampleForm.CHECKLIST) {
            return dice.day(LocalDate.of(2023, 8, 1), SampleCalendar.LAST_DAY).atTime(dice.between(8, 22),
                    dice.below(60), dice.below(60));
        }
        var drawn = switch (fate) {
            case LATE, LATE_ADMITTED -> dice.day(LocalDate.of(2023, 10, 11), LocalDate.of(2023, 10, 15));
            case WITHDRAWN -> dice.day(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 6, 28));
            default -> switch (dice.below(10)) {
                case 0, 1 -> dice.day(LocalDate.of(2022, 12, 1), LocalDate.of(2023, 6, 28));
                case 2, 3, 4 -> dice.day(LocalDate.of(2023, 7, 10), LAST_WEEK.minusDays(1));
                default -> dice.day(LAST_WEEK, SampleCalendar.CLOSING.toLocalDate());
            };
        };
        var day = drawn.isBefore(firstDayOf(what.owner())) ? LAST_WEEK.minusDays(dice.between(1, 60)) : drawn;
        var afterwards = sitting(what).map(it -> it.plusDays(dice.between(2, 25))).filter(day::isBefore).orElse(day);
        return afterwards.atTime(dice.between(8, 22), dice.below(60), dice.below(60));
    }

    /// Nobody sends before the roster knows of the work: newcomers from their first day, a new role from July.
    private static LocalDate firstDayOf(Person owner) {
        return owner.changedRole() ? SampleCalendar.SECOND_ROSTER : owner.terms().getFirst().from();
    }

    /// N-NET is sat twice in a fiscal year, everywhere on one day.
    private static Optional<LocalDate> sitting(Achievement what) {
        return what.form() != SampleForm.NNET
                ? Optional.empty()
                : Optional.of(what.identity().startsWith("|2/2565")
                        ? SampleCalendar.FIRST_SITTING
                        : SampleCalendar.SECOND_SITTING);
    }

    /// When the same is sent once more: soon, and still in time.
    LocalDateTime later(LocalDateTime first) {
        var again = first.plusDays(dice.between(0, 2)).plusMinutes(dice.between(5, 50));
        return again.isAfter(SampleCalendar.CLOSING) ? SampleCalendar.CLOSING.minusSeconds(dice.below(3000)) : again;
    }

    /// When the thing was achieved, in some handwriting: before it was sent, and within the year unless its fate says else.
    String day(Achievement what, Fate fate, LocalDateTime sentAt) {
        var last = sentAt.toLocalDate().isBefore(SampleCalendar.LAST_DAY)
                ? sentAt.toLocalDate()
                : SampleCalendar.LAST_DAY;
        var anyDay = dice.day(SampleCalendar.FIRST_DAY.plusDays(20), last);
        var achieved = sitting(what).orElse(anyDay);
        return switch (fate) {
            case OUT_OF_PERIOD -> hand.day(dice.day(LocalDate.of(2022, 6, 1), LocalDate.of(2022, 9, 28)));
            case YEAR_MISTYPED -> HandWriting.typedYearBefore(achieved);
            default -> hand.day(achieved);
        };
    }
}
