package phonngan.allocation;

import java.util.Optional;
import java.util.stream.Stream;
import java.util.List;
import phonngan.ranking.Standing;

/// One of the eligible, and on which side of the quota line.
///
/// @param standing who
/// @param taken whether this one receives
/// @param ruling why, where that is not plain from the rank
record Seat(Standing standing, boolean taken, Optional<Ground> ruling) {

    /// Seats everybody, once nothing about a tie is open.
    ///
    /// @param decision the committee's, where the budget stops at a tie
    static List<Seat> all(QuotaLine line, AtTheLine atTheLine, Optional<TieDecision> decision) {
        var within = line.within().stream().map(it -> new Seat(it, true, Optional.empty()));
        var tied = line.tied().stream().map(it -> tied(it, line.seats(), atTheLine, decision));
        var behind = line.behind().stream()
                .map(it -> new Seat(it, false, Optional.of(new Ground.BeyondQuota(line.seats()))));
        return Stream.of(within, tied, behind).flatMap(it -> it).toList();
    }

    /// The same seat after the director's word, which says nothing where it says what the advice says.
    Seat after(Deviation deviation) {
        if (deviation.taken() == taken) {
            return this;
        }
        return new Seat(standing, deviation.taken(), Optional.of(
                deviation.taken() ? new Ground.TakenIn(deviation) : new Ground.LeftOut(deviation)));
    }

    private static Seat tied(Standing standing, int seats, AtTheLine atTheLine, Optional<TieDecision> decision) {
        return switch (atTheLine) {
            case INCLUDE_ALL -> new Seat(standing, true, Optional.of(new Ground.TieTakenIn(seats)));
            case EXCLUDE_ALL -> new Seat(standing, false, Optional.of(new Ground.TieLeftOut(seats)));
            case STOP -> decided(standing, decision.orElseThrow());
        };
    }

    private static Seat decided(Standing standing, TieDecision decision) {
        var chosen = decision.chosen().contains(standing.subjectId());
        return new Seat(standing, chosen,
                Optional.of(chosen ? new Ground.Chosen(decision) : new Ground.NotChosen(decision)));
    }
}
