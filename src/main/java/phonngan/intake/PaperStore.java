package phonngan.intake;

/// Where the files themselves lie, by their content: the same file is there once, and never changes as long as it is
/// there.
public interface PaperStore {

    /// Takes a file in: checks by its content what it is, lets the scanner see it, removes what tells more than the
    /// paper itself (place of a photograph, author) and what could run, and keeps the rest for good.
    PaperOutcome keep(byte[] content);

    /// The content of a file that was kept.
    ///
    /// @throws java.util.NoSuchElementException when there is none
    byte[] get(String sha256);

    /// Removes a file whose time is over, or whose sender was erased.
    ///
    /// @return whether it was there
    boolean remove(String sha256);
}
