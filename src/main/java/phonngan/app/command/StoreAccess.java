package phonngan.app.command;

/// How a command comes to the store: it opens the store itself, or works on the one that a running service holds.
interface StoreAccess {

    /// Lets a command work on the store and answers its exit status.
    ///
    /// @throws StoreUnavailable when there is no way to the store now
    int run(StoreCommand command);
}
