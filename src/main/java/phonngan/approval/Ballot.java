package phonngan.approval;

/// How a member of a committee voted on a list.
public enum Ballot {
    /// เห็นชอบ
    FOR,
    /// ไม่เห็นชอบ
    AGAINST,
    /// งดออกเสียง
    ABSTAIN,
    /// ไม่ร่วมพิจารณา: the member has an interest in it
    RECUSED
}
