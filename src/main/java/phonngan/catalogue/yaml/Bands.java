package phonngan.catalogue.yaml;

import phonngan.common.yaml.Field;
import phonngan.common.yaml.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import phonngan.catalogue.Band;
import phonngan.common.ProblemCode;

/// Reads bands, each `["bound", "points"]`, in whatever order they stand. A higher bound must earn more points.
final class Bands {
    private static final BigDecimal WHOLE_PERCENT = BigDecimal.valueOf(100);

    private Bands() {
    }

    private record Standing(Band band, Field field) {
    }

    /// The bands under `bands`, by rising bound.
    static List<Band> read(Section scoring) {
        return standing(scoring).stream().map(Standing::band).toList();
    }

    /// The bands of a percent, of which nobody can have more than 100.
    static List<Band> readPercent(Section scoring) {
        var bands = standing(scoring);
        bands.stream().filter(it -> it.band().bound().compareTo(WHOLE_PERCENT) > 0)
                .forEach(it -> it.field().refuse(ProblemCode.UNREACHABLE_POINTS, it.band().points().plain(),
                        it.band().bound().toPlainString(), WHOLE_PERCENT.toPlainString()));
        return bands.stream().map(Standing::band).toList();
    }

    private static List<Standing> standing(Section scoring) {
        var bands = new ArrayList<Standing>();
        scoring.filledList("bands").forEach(it -> read(it).ifPresent(band -> bands.add(new Standing(band, it))));
        bands.sort(Comparator.comparing(it -> it.band().bound()));
        for (int i = 1; i < bands.size(); i++) {
            tellOverlap(bands.get(i - 1).band(), bands.get(i));
        }
        return bands;
    }

    private static Optional<Band> read(Field field) {
        var pair = field.list();
        if (field.isList() && pair.size() != 2) {
            field.refuse(ProblemCode.NOT_A_BAND);
        }
        if (pair.size() != 2) {
            return Optional.empty();
        }
        var bound = Decimals.inQuotes(pair.getFirst());
        var points = Decimals.points(pair.getLast());
        return bound.flatMap(from -> points.map(earned -> new Band(from, earned)));
    }

    private static void tellOverlap(Band lower, Standing higher) {
        var band = higher.band();
        if (band.bound().compareTo(lower.bound()) == 0 || band.points().compareTo(lower.points()) <= 0) {
            higher.field().refuse(ProblemCode.OVERLAPPING_BANDS, band.bound().toPlainString(), band.points().plain(),
                    lower.bound().toPlainString(), lower.points().plain());
        }
    }
}
