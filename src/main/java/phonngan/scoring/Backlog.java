package phonngan.scoring;

/// What keeps posted points from being those that the evidence gives today.
public sealed interface Backlog {
    /// Something that counts was decided, closed or assigned anew after the latest run, so nobody knows yet what it
    /// comes to.
    ///
    /// @param latest the number of the latest run; 0 when there is none
    record NotComputed(int latest) implements Backlog {
    }

    /// The latest run gives other figures than the one that is posted.
    ///
    /// @param latest the number of the latest run
    /// @param figures how many figures differ
    record NotPosted(int latest, long figures) implements Backlog {
    }
}
