package phonngan.common;

import java.util.List;
import java.util.Objects;

/// Something wrong with what somebody sent: a value, collected and counted, never thrown.
/// Its message and remedy in Thai and English come from [Wording].
///
/// @param code what kind of problem it is
/// @param severity whether the thing was refused
/// @param place where it is
/// @param arguments what the message mentions, in the order of the message's placeholders
public record Problem(ProblemCode code, Severity severity, Place place, List<String> arguments) {
    /// Keeps its own copy of the arguments.
    public Problem {
        arguments = List.copyOf(arguments);
    }

    /// A problem for which something was not taken.
    public static Problem refused(ProblemCode code, Place place, String... arguments) {
        return new Problem(code, Severity.REFUSED, place, List.of(arguments));
    }

    /// A problem that somebody should look at; the thing itself was taken.
    public static Problem warning(ProblemCode code, Place place, String... arguments) {
        return new Problem(code, Severity.WARNING, place, List.of(arguments));
    }

    /// How many rows are refused by these problems, each counted once.
    public static int countRefusedRows(List<Problem> problems) {
        return (int) problems.stream().filter(it -> it.severity() == Severity.REFUSED).map(it -> it.place().row())
                .filter(Objects::nonNull).distinct().count();
    }
}
