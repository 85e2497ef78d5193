package phonngan.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import phonngan.catalogue.CatalogueDigest;
import phonngan.common.OfficeYear;
import phonngan.common.Round;

/// Which run is to be posted.
///
/// @param book the office and fiscal year
/// @param round the run's round; its last day is the day on which the points take effect
/// @param run the run's number, from 1
/// @param rules the rule book that the run used
/// @param recordedAt when it is posted; kept to the millisecond
public record PostingOrder(OfficeYear book, Round round, long run, CatalogueDigest rules, Instant recordedAt) {
    /// Cuts the instant to what the chain keeps.
    public PostingOrder {
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MILLIS);
    }
}
