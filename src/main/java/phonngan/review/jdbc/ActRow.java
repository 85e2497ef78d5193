package phonngan.review.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// An act in the store.
@MappedEntity("review_act")
record ActRow(@Id long actId, long officeId, String what, String enteredBy, long enteredAt, boolean shown) {
}
