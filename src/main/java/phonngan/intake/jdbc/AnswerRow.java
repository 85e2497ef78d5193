package phonngan.intake.jdbc;

import io.micronaut.core.annotation.Introspected;

/// An answer to a form.
@Introspected
record AnswerRow(String form, String identity) {
}
