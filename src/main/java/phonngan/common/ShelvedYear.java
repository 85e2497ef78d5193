package phonngan.common;

/// A year of an office that this installation keeps: there is a rule book for it.
///
/// @param office whose year
/// @param year which
public record ShelvedYear(Office office, FiscalYear year) {

    /// The book in which its points stand.
    public OfficeYear book() {
        return new OfficeYear(office.id(), year);
    }
}
