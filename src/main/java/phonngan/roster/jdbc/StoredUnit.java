package phonngan.roster.jdbc;

import io.micronaut.core.annotation.Introspected;
import phonngan.roster.SubjectKey;
import phonngan.roster.Unit;

/// A unit with its code, as read from the store.
@Introspected
record StoredUnit(String code, String subjectKey, String unitName, String shortName, String parentCode,
        String roleGroup) {

    Unit unit() {
        return new Unit(new SubjectKey(subjectKey), code, unitName, shortName, parentCode, roleGroup);
    }
}
