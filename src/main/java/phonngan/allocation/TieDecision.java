package phonngan.allocation;

import java.time.LocalDate;
import java.util.List;
import phonngan.common.Place;

/// What a committee ruled about a tie across the line: lots drawn before witnesses, say. Printed with every line that
/// it decided.
///
/// @param pool the pool
/// @param chosen the subject ids that are in; nobody twice
/// @param by who decided, such as `มติคณะกรรมการ ครั้งที่ 3/2566`
/// @param on when
/// @param reason how or why
/// @param place where the plan says so
public record TieDecision(String pool, List<String> chosen, String by, LocalDate on, String reason, Place place) {
    /// Keeps its own copy.
    public TieDecision {
        chosen = List.copyOf(chosen);
    }
}
