package phonngan.cycle.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import phonngan.access.Role;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.cycle.Phase;
import phonngan.cycle.YearAct;

/// An act as it lies in the store; instants are milliseconds.
@MappedEntity("year_act")
record YearActRow(@Id long actId, long officeId, int fiscalYear, int actNo, String fromPhase, String toPhase,
        String movedBy, String movedAs, String enteredBy, long movedAt, String reason, String orderNo,
        @Nullable LocalDate orderDate, @Nullable Long untilAt) {

    static YearActRow of(YearAct it) {
        var until = it.until();
        return new YearActRow(it.id(), it.book().office(), it.book().year().be(), it.number(), it.from().word(),
                it.to().word(), it.by(), it.role().word(), it.enteredBy(), it.at().toEpochMilli(), it.reason(),
                it.orderNo(), it.orderDate(), until == null ? null : until.toEpochMilli());
    }

    YearAct act() {
        return new YearAct(actId, new OfficeYear(officeId, new FiscalYear(fiscalYear)), actNo,
                Phase.find(fromPhase).orElseThrow(), Phase.find(toPhase).orElseThrow(), movedBy,
                Role.find(movedAs).orElseThrow(), enteredBy, Instant.ofEpochMilli(movedAt), reason, orderNo, orderDate,
                untilAt == null ? null : Instant.ofEpochMilli(untilAt));
    }
}
