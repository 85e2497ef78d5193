package phonngan.approval;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that was done with a version of a list; kept for good.
///
/// @param id its id
/// @param enteredBy who entered it
/// @param at when, to the millisecond
/// @param what what was done
public record ListAct(long id, String enteredBy, Instant at, What what) {

    /// What can be done with a list, each at most once a version.
    public sealed interface What {
    }

    /// The committee resolved.
    public record Resolved(Resolution resolution) implements What {
    }

    /// The director approved.
    ///
    /// @param by who
    /// @param acting whether for the director
    /// @param actingFrom first day of acting; null for the director
    /// @param actingTo last day of acting; null for the director
    /// @param proof how the person proved anew who they are
    public record Approved(String by, boolean acting, @Nullable LocalDate actingFrom, @Nullable LocalDate actingTo,
            Proof proof) implements What {
    }

    /// The director wants another list.
    public record SentBack(String by, String reason) implements What {
    }

    /// The order that was signed on paper.
    ///
    /// @param by who recorded it
    /// @param orderNo its number
    /// @param orderDate its day
    /// @param scan the SHA-256 of the signed scan, 64 lower-case hexadecimal digits
    public record OrderRecorded(String by, String orderNo, LocalDate orderDate, String scan) implements What {
    }

    /// The first of two people wants it reopened.
    ///
    /// @param role the word of the role in which
    public record ReopenAsked(String by, String role, String reason) implements What {
    }

    /// The second one agrees: it is reopened.
    ///
    /// @param role the word of the role in which
    public record Reopened(String by, String role) implements What {
    }
}
