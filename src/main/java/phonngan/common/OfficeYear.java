package phonngan.common;

/// The book in which something stands: one office and one fiscal year. Nothing is ever added up across two of them.
///
/// @param office the office's id in the store
/// @param year the fiscal year
public record OfficeYear(long office, FiscalYear year) {
}
