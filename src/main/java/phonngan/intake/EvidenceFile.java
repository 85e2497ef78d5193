package phonngan.intake;

import java.time.Instant;
import phonngan.common.OfficeYear;
import phonngan.roster.SubjectKey;

/// A file that somebody sent as evidence.
///
/// @param id its id, under which its address is known
/// @param book the office and year for which it was sent
/// @param owner who sent it
/// @param name what the sender calls it, without folders
/// @param paper what lies in the store
/// @param at when it was taken
public record EvidenceFile(long id, OfficeYear book, SubjectKey owner, String name, KeptPaper paper, Instant at) {
}
