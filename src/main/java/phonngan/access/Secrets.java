package phonngan.access;

import java.util.Optional;

/// Where chance comes from, and the key that lies outside the database.
public interface Secrets {

    /// A fresh token of 256 bits, 64 hexadecimal digits.
    String token();

    /// A fresh code of 80 bits that people can type: 16 letters and digits without look-alikes.
    String code();

    /// Fresh bytes for a phone to share, 160 bits.
    byte[] shared();

    /// Closes something so that only this installation's key opens it again.
    String seal(byte[] open);

    /// Opens it; empty when another key closed it or it was changed.
    Optional<byte[]> unseal(String sealed);

    /// A keyed mark, 64 hexadecimal digits: equal for equal texts, and telling nothing to whoever lacks the key.
    String mark(String text);
}
