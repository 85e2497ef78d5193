package phonngan.access;

/// Slow hashes of passwords.
public interface PasswordHashes {

    /// The hash with its salt and its cost.
    String hash(String password);

    /// Whether a password has that hash.
    boolean matches(String password, String hash);

    /// Takes as long as [#matches] and tells nothing, for when there is no hash to look at.
    void pretend(String password);
}
