package phonngan.common;

/// An office (สำนักงาน) that keeps its own roster, evidence and ledger in this installation.
///
/// @param id its id in the store
/// @param code how commands name it
public record Office(long id, String code) {
}
