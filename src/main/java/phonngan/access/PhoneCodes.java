package phonngan.access;

import java.time.Instant;
import java.util.OptionalLong;

/// The codes of six digits that a phone computes from a shared secret, one each half minute (RFC 6238).
public interface PhoneCodes {

    /// The time step to which a code belongs: now's, or one before or after; empty when it is none of them.
    OptionalLong findStep(byte[] shared, String code, Instant now);
}
