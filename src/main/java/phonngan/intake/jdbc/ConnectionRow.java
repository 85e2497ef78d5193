package phonngan.intake.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.jdbc.JsonText;
import phonngan.intake.SheetConnection;

/// A version of a connection with a sheet, in the store.
@MappedEntity("sheet_connection")
record ConnectionRow(@Id long connectionId, int version, long officeId, int fiscalYear, String form, String formText,
        String spreadsheet, int gid, String name, String headers, String connectedBy, long connectedAt) {

    static ConnectionRow of(SheetConnection it) {
        return new ConnectionRow(it.id(), it.version(), it.book().office(), it.book().year().be(), it.form(),
                it.formText(), it.spreadsheet(), it.gid(), it.name(), JsonText.write(it.headers()), it.connectedBy(),
                it.at().toEpochMilli());
    }

    SheetConnection toConnection() {
        return new SheetConnection(connectionId, version, new OfficeYear(officeId, new FiscalYear(fiscalYear)), form,
                formText, spreadsheet, gid, name, List.of(JsonText.read(headers, String[].class)), connectedBy,
                Instant.ofEpochMilli(connectedAt));
    }
}
