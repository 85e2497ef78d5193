package phonngan.access;

import java.time.Instant;

/// A paper by which a role is asked for. It gives nothing until somebody else has confirmed it.
///
/// @param id in the store
/// @param office the office's id
/// @param account who is to hold the role
/// @param grant the role, its unit and its days
/// @param orderNo the director's order behind it; empty when none is needed
/// @param proposedBy the account that asked for it; 0 for the product itself
/// @param proposedAt when
/// @param state what became of it
public record RolePaper(long id, long office, long account, Grant grant, String orderNo, long proposedBy,
        Instant proposedAt, State state) {

    /// What became of a paper.
    public enum State {
        /// it waits for a second person
        PROPOSED("proposed"),
        /// the role is held on its days
        CONFIRMED("confirmed"),
        /// a second person said no
        DECLINED("declined"),
        /// the role was taken back
        REVOKED("revoked");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /// The word by which the store and texts name it.
        public String word() {
            return word;
        }
    }

    /// Whether it still asks for something or gives something.
    public boolean isOpen() {
        return state == State.PROPOSED || state == State.CONFIRMED;
    }

    /// Whether it asks for, or gives, what the other one does.
    boolean isLike(RolePaper other) {
        return isOpen() && account == other.account && grant.role() == other.grant().role()
                && grant.unit().equals(other.grant().unit());
    }
}
