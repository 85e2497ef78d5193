package phonngan.intake;

import java.util.List;
import java.util.Optional;
import phonngan.common.FiscalYear;

/// How the columns of one Google form are to be read (แบบฟอร์ม).
///
/// @param form the form's id
/// @param year the fiscal year whose rule book it belongs to
/// @param indicator which indicator a row is about
/// @param identity what tells one answer from another
/// @param columns columns that hold for the whole row
/// @param claims the claims that a row may make; empty when a row is one claim
/// @param text the definition as written, kept with every batch that was read through it
public record FormDefinition(String form, FiscalYear year, IndicatorSource indicator, IdentitySource identity,
        List<FieldMapping> columns, List<ClaimEntry> claims, String text) {
    /// Keeps its own copies.
    public FormDefinition {
        columns = List.copyOf(columns);
        claims = List.copyOf(claims);
    }

    /// The mapping of a field for the whole row, if there is one.
    public Optional<FieldMapping> findColumn(Field field) {
        return columns.stream().filter(it -> it.field() == field).findFirst();
    }
}
