package phonngan.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import phonngan.common.Round;

/// How a claim's days stand to the rounds of a year.
///
/// @param outOfPeriod achieved in no round
/// @param late sent after every round that holds the day had closed
public record Period(boolean outOfPeriod, boolean late) {

    /// Places a claim among the rounds of the rule book in force when it is read.
    public static Period of(LocalDate achievedOn, Instant submittedAt, List<Round> rounds) {
        var holding = rounds.stream().filter(it -> it.holds(achievedOn)).toList();
        return new Period(holding.isEmpty(),
                !holding.isEmpty() && holding.stream().allMatch(it -> submittedAt.isAfter(it.closesAt())));
    }
}
