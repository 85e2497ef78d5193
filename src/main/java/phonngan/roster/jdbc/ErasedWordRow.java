package phonngan.roster.jdbc;

import io.micronaut.core.annotation.Introspected;

/// A mark of a word, whose word it was, and for a name how long its parts were.
@Introspected
record ErasedWordRow(String mark, String subjectKey, int firstLength, int lastLength) {
}
