package phonngan.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything that was said about senders of a year; of several that speak of one claim the last one holds.
public final class SenderRulings {
    private final Map<Sender, SenderRuling> bySender = new HashMap<>();
    private final Map<Long, SenderRuling> byClaim = new HashMap<>();

    /// @param rulings in the order in which they were made
    public SenderRulings(List<SenderRuling> rulings) {
        for (var ruling : rulings) {
            if (ruling.claim().isPresent()) {
                byClaim.put(ruling.claim().getAsLong(), ruling);
            } else {
                bySender.put(ruling.sender(), ruling);
            }
        }
    }

    /// What was said last of a claim.
    public Optional<SenderRuling> find(Claim claim) {
        var alone = byClaim.get(claim.id());
        var all = bySender.get(claim.sender());
        return alone != null && (all == null || alone.id() > all.id()) ? Optional.of(alone) : Optional.ofNullable(all);
    }

    /// Whether anybody was named, so that claims in doubt may have found their subject.
    boolean nameSomebody() {
        return bySender.values().stream().anyMatch(it -> it.subject() != null);
    }
}
