package phonngan.intake;

import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import phonngan.common.OfficeYear;
import phonngan.roster.SubjectKey;

/// What a person said about rows whose sender the roster does not know: whose they are, or that they are nobody's here.
///
/// @param id its id; a later one has a larger id
/// @param book the office and year
/// @param sender who the rows say they are from
/// @param claim the one version that is meant; empty when every row of that sender is meant, later ones included
/// @param subject whose they are; null when they are nobody's here
/// @param reason why; may be empty where somebody was named
/// @param by who said so
/// @param at when
public record SenderRuling(long id, OfficeYear book, Sender sender, OptionalLong claim, @Nullable SubjectKey subject,
        String reason, String by, Instant at) {

    /// Whether it speaks of a claim.
    public boolean isAbout(Claim it) {
        return claim.isPresent() ? claim.getAsLong() == it.id() : sender.equals(it.sender());
    }
}
