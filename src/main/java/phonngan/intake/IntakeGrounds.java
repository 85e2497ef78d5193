package phonngan.intake;

import java.util.Optional;
import phonngan.common.OfficeYear;

/// Where the ground of a year is found, and forms are understood.
public interface IntakeGrounds {

    /// What answers of the year are read by; empty when the year has no rule book.
    Optional<IntakeGround> find(OfficeYear book);

    /// What a form definition says.
    FormReading readForm(String text);
}
