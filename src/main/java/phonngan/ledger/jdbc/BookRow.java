package phonngan.ledger.jdbc;

import io.micronaut.core.annotation.Introspected;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;

/// A book that has something in it.
@Introspected
record BookRow(long officeId, int fiscalYear) {

    OfficeYear book() {
        return new OfficeYear(officeId, new FiscalYear(fiscalYear));
    }
}
