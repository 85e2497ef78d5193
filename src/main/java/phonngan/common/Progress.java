package phonngan.common;

/// Somebody who is told how far long work has come.
public interface Progress {
    /// Who watches the work of this thread: a command at a terminal, or a page that shows long work.
    ScopedValue<Progress> WATCHER = ScopedValue.newInstance();

    /// Nobody is watching.
    Progress UNSEEN = (_, _) -> {
    };

    /// Further pieces of a stage are done.
    ///
    /// @param stage the key of the stage's name in the bundle `progress`
    /// @param pieces how many more
    void advance(String stage, long pieces);
}
