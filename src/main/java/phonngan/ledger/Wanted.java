package phonngan.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import phonngan.common.Points;

/// What a run says about one slot.
///
/// @param slot the slot
/// @param points what should stand; zero for nothing
/// @param submissions ids of the claims that it rests on
record Wanted(Slot slot, Points points, List<Long> submissions) {

    static Stream<Wanted> of(Figure figure) {
        return Arrays.stream(Part.values()).map(part -> new Wanted(new Slot(figure.subject(), figure.indicator(), part),
                figure.of(part), figure.submissions()));
    }
}
