package phonngan.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.common.Points;

/// A case that the committee worked by hand, to be run before a rule book is stored: what was given, and what must
/// come out.
///
/// @param name the case in one sentence
/// @param indicator the indicator's id
/// @param round the round's id
/// @param group the id of the subject's role group
/// @param given the claims, in the order of the file
/// @param expect what must come out
/// @param file where it stands, below the rule book's folder
/// @param line the line on which it begins
public record WorkedExample(String name, String indicator, String round, String group, List<Given> given,
        Expectation expect, String file, long line) {
    /// Keeps its own copy.
    public WorkedExample {
        given = List.copyOf(given);
    }

    /// One claim of an example. Null or empty means that the claim does not say.
    ///
    /// @param step the step or item
    /// @param level the id of the level
    /// @param value the figure of a count, a mean or a target
    /// @param weight the weight of a mean
    /// @param numerator what was reached, for a percent
    /// @param denominator out of how many, for a percent
    /// @param holder who holds the award; empty means the subject
    /// @param contest which contest; empty means one of its own
    /// @param evidenceKind the id of the kind of evidence
    /// @param achievedOn the day on which it happened; null means the last day of the round
    /// @param state the word of the claim's state: `accepted` unless the example says otherwise
    public record Given(@Nullable Integer step, String level, @Nullable BigDecimal value, @Nullable BigDecimal weight,
            @Nullable BigDecimal numerator, @Nullable BigDecimal denominator, String holder, String contest,
            String evidenceKind, @Nullable LocalDate achievedOn, String state) {
    }

    /// What must come out. A figure that is left out is not compared when the state has figures.
    ///
    /// @param state the word of the state: `scored`, `awaiting`, `not-assessed` or `suspended`
    /// @param base what counts up to the full mark
    /// @param bonus what lies beyond
    /// @param score both together
    public record Expectation(String state, Optional<Points> base, Optional<Points> bonus, Optional<Points> score) {
    }
}
