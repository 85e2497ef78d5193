package phonngan.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import phonngan.catalogue.Band;
import phonngan.common.Points;

/// An exact value among the bands of its indicator.
///
/// @param value the value, never rounded
/// @param bands all bands, by rising bound; at least one
public record Placed(Fraction value, List<Band> bands) {
    /// Puts the bands in order.
    public Placed {
        bands = bands.stream().sorted(Comparator.comparing(Band::bound)).toList();
    }

    /// The highest band whose bound is not above the value; empty below all bands.
    public Optional<Band> findReached() {
        return bands.stream().filter(it -> value.reaches(it.bound())).reduce((lower, higher) -> higher);
    }

    /// The points of that band; none below all bands.
    public Points points() {
        return findReached().map(Band::points).orElse(Points.ZERO);
    }

    /// The nearest band above the value that gives more points.
    public Optional<Band> findNext() {
        return bands.stream().filter(it -> !value.reaches(it.bound()))
                .filter(it -> it.points().compareTo(points()) > 0).findFirst();
    }

    /// The value for people, never on the wrong side of a bound.
    public String shown() {
        return value.beside(bands.stream().map(Band::bound).toList());
    }
}
