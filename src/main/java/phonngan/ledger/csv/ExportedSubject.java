package phonngan.ledger.csv;

import phonngan.common.SubjectKind;
import phonngan.roster.SubjectKey;

/// Whom a key of the ledger stands for. This is the only thing in an export that an erasure changes.
///
/// @param key the random key
/// @param id staff id or unit code
/// @param kind person or unit
public record ExportedSubject(SubjectKey key, String id, SubjectKind kind) {
}
