package phonngan.catalogue.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// A rule book's text in the store.
@MappedEntity("rule_book")
record RuleBookRow(@Id String digest, String packed) {
}
