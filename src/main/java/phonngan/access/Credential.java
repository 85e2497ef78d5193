package phonngan.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something by which a person shows who they are, as it is kept: never the thing itself.
///
/// @param id in the store
/// @param account whose
/// @param kind which
/// @param secret the hash of a password or code, or the sealed secret of a phone
/// @param madeAt when
/// @param madeBy the account that made it; 0 for the product itself
/// @param expiresAt from when on it no longer counts; null when it lasts
/// @param used whether it was used up; only slips and recovery codes are
public record Credential(long id, long account, Kind kind, String secret, Instant madeAt, long madeBy,
        @Nullable Instant expiresAt, boolean used) {

    /// What there is to show.
    public enum Kind {
        /// a password of the person's own choice
        PASSWORD,
        /// the secret that a phone shares with the product, from which both compute codes
        PHONE,
        /// a code on paper for the day when the phone is lost
        RECOVERY,
        /// a code on a printed slip, to sign in once and choose a password
        SLIP
    }

    /// Whether its time has passed.
    public boolean isExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }
}
