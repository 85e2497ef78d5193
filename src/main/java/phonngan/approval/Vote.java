package phonngan.approval;

/// A member's vote.
///
/// @param member who, as the order of appointment or the roster calls them
/// @param ballot how
public record Vote(String member, Ballot ballot) {
}
