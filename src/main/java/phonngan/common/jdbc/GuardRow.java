package phonngan.common.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/// A guard row as it lies in the store.
///
/// @param officeId the office
/// @param fiscalYear the Buddhist year
@MappedEntity("office_year_guard")
record GuardRow(@Id long officeId, int fiscalYear) {
}
