package phonngan.access;

/// Somebody whose browser holds the token of a stay that is alive.
///
/// @param session the stay; while its step is not the last one, nothing may be seen
/// @param account whose
/// @param actor the person with the roles in force; none while the stay's step is not the last one
public record SignedIn(Session session, Account account, Actor actor) {

    /// Whether nothing is left to be shown or chosen.
    public boolean isComplete() {
        return session.step() == Session.Step.DONE;
    }
}
