package phonngan.roster.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import phonngan.roster.RosterLoad;
import phonngan.roster.Unit;

/// What a load says about a unit, as it lies in the store.
@MappedEntity("unit_entry")
record UnitEntryRow(@Id long entryId, long officeId, int fiscalYear, int loadNo, String subjectKey, String unitName,
        String shortName, String parentCode, String roleGroup) {

    static UnitEntryRow of(long id, RosterLoad load, Unit unit) {
        return new UnitEntryRow(id, load.book().office(), load.book().year().be(), load.number(), unit.key().value(),
                unit.name(), unit.shortName(), unit.parentCode(), unit.roleGroup());
    }
}
