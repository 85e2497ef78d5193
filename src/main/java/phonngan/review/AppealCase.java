package phonngan.review;

import java.util.Optional;

/// An objection with what became of it.
///
/// @param appeal the objection
/// @param answer what became of it; empty while it waits
public record AppealCase(Appeal appeal, Optional<AppealAnswer> answer) {
}
