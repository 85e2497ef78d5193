package phonngan.roster.jdbc;

import io.micronaut.core.annotation.Introspected;

/// A mark of a word, and whose word it was.
@Introspected
record ErasedWordRow(String mark, String subjectKey) {
}
