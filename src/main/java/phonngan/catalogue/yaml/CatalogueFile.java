package phonngan.catalogue.yaml;

import phonngan.common.yaml.Field;
import phonngan.common.yaml.Section;
import phonngan.common.yaml.Entries;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Tag;
import phonngan.catalogue.AwardLevel;
import phonngan.catalogue.RuleBook.EnglishTitles;
import phonngan.common.FiscalYear;
import phonngan.common.Points;
import phonngan.common.ProblemCode;

/// Reads `catalogue.yaml`: the year, its rounds and groups, the ladders and the kinds of evidence.
final class CatalogueFile {
    private static final Section.Keys KEYS = Section.Keys
            .required("fiscal_year", "title", "full_mark", "rounds", "role_groups", "evidence_kinds")
            .optional("title_en", "award_ladders", "suspensions");
    private static final Section.Keys LADDER = Section.Keys.required("levels");
    private static final int MOST_FULL_MARK = 1_000_000;

    private CatalogueFile() {
    }

    /// Reads the file. Suspensions refer to the indicators, which stand in other files.
    static Foundation read(Field root, Known indicators) {
        var book = Section.read(root, KEYS);
        var year = new FiscalYear(book.find("fiscal_year").map(Years::read).orElse(Years.FIRST));
        var rounds = Rounds.read(book.filledList("rounds"), year);
        return new Foundation(year, book.text("title"), book.find("full_mark").flatMap(CatalogueFile::fullMark)
                .orElse(Points.ZERO), rounds.rounds(), Groups.read(book.filledList("role_groups")), ladders(book),
                kinds(book), Suspensions.read(book.list("suspensions"), indicators),
                new EnglishTitles(book.textOrNull("title_en"), rounds.english()));
    }

    /// What stands in for a file that is missing or cannot be read: nothing is known, so nothing is called unknown.
    static Foundation unread() {
        return new Foundation(new FiscalYear(Years.FIRST), "", Points.ZERO, List.of(), List.of(), Map.of(), Map.of(),
                List.of(), EnglishTitles.NONE);
    }

    private static Optional<Points> fullMark(Field field) {
        if (field.node().getTag().equals(Tag.INT)) {
            return Decimals.whole(field, 1, MOST_FULL_MARK).map(it -> Points.of(it.longValue()));
        }
        var mark = Decimals.points(field);
        mark.filter(Points::isZero).ifPresent(
                _ -> field.refuse(ProblemCode.NUMBER_OUT_OF_BOUNDS, "0.01", String.valueOf(MOST_FULL_MARK)));
        return mark;
    }

    private static Map<String, List<AwardLevel>> ladders(Section book) {
        var ladders = new LinkedHashMap<String, List<AwardLevel>>();
        for (var entry : book.find("award_ladders").map(Entries::of).orElse(List.of())) {
            var levels = Section.read(entry.value(), LADDER).filledList("levels");
            ladders.put(new Distinct().id(entry.key()), Levels.read(levels));
        }
        return ladders;
    }

    private static Map<String, String> kinds(Section book) {
        var kinds = new LinkedHashMap<String, String>();
        var distinct = new Distinct();
        for (var entry : book.find("evidence_kinds").map(Entries::of).orElse(List.of())) {
            kinds.put(distinct.id(entry.key()), distinct.title(entry.value()));
        }
        return kinds;
    }
}
