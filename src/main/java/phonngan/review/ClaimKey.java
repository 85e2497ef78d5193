package phonngan.review;

import java.util.Comparator;
import phonngan.intake.Claim;

/// Which claim, in all its versions.
///
/// @param form the form's id
/// @param responseKey the claim's key in it
public record ClaimKey(String form, String responseKey) implements Comparable<ClaimKey> {
    private static final Comparator<ClaimKey> ORDER = Comparator.comparing(ClaimKey::form)
            .thenComparing(ClaimKey::responseKey);

    /// The claim of which this is a version.
    public static ClaimKey of(Claim version) {
        return new ClaimKey(version.form(), version.responseKey());
    }

    @Override
    public int compareTo(ClaimKey other) {
        return ORDER.compare(this, other);
    }
}
