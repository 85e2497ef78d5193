package phonngan.approval;

/// Something about a stored list that none of the house's own deeds brings about.
///
/// @param kind what is wrong
/// @param list which list, as people find it: round and version
/// @param place which line or act of it; empty for the list as a whole
/// @param expected what should stand there
/// @param found what stands there
public record ListFault(Kind kind, String list, String place, String expected, String found) {

    /// What can be wrong with a list.
    public enum Kind {
        /// Who receives by the list was counted among those who resolved on it.
        INTERESTED_COUNTED,
        /// Who approved it drew it up, voted on it, judged in it or holds points in it.
        APPROVER_INVOLVED,
        /// It was approved without a resolution that carries it.
        WITHOUT_QUORUM,
        /// Its text does not give its fingerprint, or says something else than what is written beside it.
        TEXT_ALTERED,
        /// A line says other points than the ledger has at the list's head.
        LINE_DIFFERS,
        /// Somebody with points has no line.
        SUBJECT_MISSING,
        /// A place does not follow from the points of the pool.
        RANK_WRONG,
        /// The ledger does not have the head on which the list rests.
        HEAD_DIFFERS,
        /// Versions of one round contradict each other, or one was reopened without reason or second person.
        NOT_ONE_APPROVED,
        /// Something was posted to a round whose list stood approved.
        ENTRY_AFTER_APPROVAL
    }
}
