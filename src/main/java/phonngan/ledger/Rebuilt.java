package phonngan.ledger;

/// A chain that was drafted from a copy and is seen by nobody yet.
///
/// @param posting how it will be recorded once it is entered
/// @param report what is wrong with the copy; a chain with findings is never entered
public record Rebuilt(Posting posting, LedgerReport report) {
}
