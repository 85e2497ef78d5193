package phonngan.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Papers about roles as stored; rows are only added. Change them under [Accounts#lock].
public interface RolePapers {

    /// Adds a paper that nobody has answered yet.
    void add(RolePaper paper);

    /// Writes down an answer to it. Each answer can be given once.
    ///
    /// @param answer anything but proposed
    /// @param by the account that answers; 0 for the product itself
    /// @param reason why; empty for a confirmation
    void answer(long paper, RolePaper.State answer, long by, String reason, Instant at);

    /// The paper of an id.
    Optional<RolePaper> find(long paper);

    /// Papers of an office that wait or hold, in the order of asking.
    List<RolePaper> listOpen(long office);

    /// Roles that were given to an account and not taken back, whatever their days.
    List<Grant> listConfirmed(long account);
}
