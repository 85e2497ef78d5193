package phonngan.allocation;

import java.util.List;
import phonngan.ranking.Standing;

/// Where the seats end among the eligible of a pool.
///
/// @param seats how many there are
/// @param within those with a seat beyond doubt, in order
/// @param tied those with one total of whom some would have a seat and some not; empty when the line cuts no tie
/// @param behind those without a seat, in order
record QuotaLine(int seats, List<Standing> within, List<Standing> tied, List<Standing> behind) {

    /// Draws the line.
    ///
    /// @param eligible in order, ranks counted among them
    static QuotaLine draw(List<Standing> eligible, int seats) {
        var cut = Math.min(seats, eligible.size());
        if (cut == 0 || cut == eligible.size() || eligible.get(cut - 1).rank() != eligible.get(cut).rank()) {
            return new QuotaLine(seats, eligible.subList(0, cut), List.of(), eligible.subList(cut, eligible.size()));
        }
        var rank = eligible.get(cut).rank();
        return new QuotaLine(seats, eligible.stream().filter(it -> it.rank() < rank).toList(),
                eligible.stream().filter(it -> it.rank() == rank).toList(),
                eligible.stream().filter(it -> it.rank() > rank).toList());
    }

    /// Whether equal totals lie on both sides.
    boolean cutsATie() {
        return !tied.isEmpty();
    }

    /// How many of the tied there is room for.
    int seatsLeft() {
        return seats - within.size();
    }

    /// The ids of the tied, by code point.
    List<String> tiedIds() {
        return tied.stream().map(Standing::subjectId).toList();
    }
}
