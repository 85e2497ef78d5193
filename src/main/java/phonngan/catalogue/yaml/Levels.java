package phonngan.catalogue.yaml;

import phonngan.common.yaml.Field;
import phonngan.common.yaml.Section;
import java.util.List;
import phonngan.catalogue.AwardLevel;
import phonngan.common.Points;

/// Reads the rungs of a ladder, or the levels of quality of one indicator.
final class Levels {
    private static final Section.Keys KEYS = Section.Keys.required("id", "title", "points").optional("title_en");

    private Levels() {
    }

    static List<AwardLevel> read(List<Field> fields) {
        var distinct = new Distinct();
        return fields.stream().map(it -> Section.read(it, KEYS))
                .map(it -> new AwardLevel(distinct.id(it), distinct.title(it), it.textOrNull("title_en"),
                        it.find("points").flatMap(Decimals::points).orElse(Points.ZERO)))
                .toList();
    }
}
