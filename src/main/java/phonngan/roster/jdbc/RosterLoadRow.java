package phonngan.roster.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import phonngan.roster.RosterLoad;

/// A load, as it lies in the store. Names too long for it are cut; they are only shown.
@MappedEntity("roster_load")
record RosterLoadRow(@Id long loadId, long officeId, int fiscalYear, int loadNo, String fileName, String enteredBy,
        long loadedAt) {
    private static final int FILE_NAME = 255;
    private static final int ENTERED_BY = 200;

    static RosterLoadRow of(long id, RosterLoad load) {
        return new RosterLoadRow(id, load.book().office(), load.book().year().be(), load.number(),
                cut(load.file(), FILE_NAME), cut(load.enteredBy(), ENTERED_BY), load.loadedAt().toEpochMilli());
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
