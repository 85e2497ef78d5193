package phonngan.catalogue.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// From when on which rule book serves an office's year.
@MappedEntity("rule_book_loading")
record LoadingRow(@Id long loadingId, long officeId, int fiscalYear, String digest, String enteredBy, long loadedAt) {
}
