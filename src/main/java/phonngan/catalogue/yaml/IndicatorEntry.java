package phonngan.catalogue.yaml;

import phonngan.common.yaml.Field;
import phonngan.common.yaml.Section;
import phonngan.common.yaml.Entries;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.Criteria;
import phonngan.catalogue.EvidenceRequirement;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.ScoringMethod.Milestone;
import phonngan.catalogue.ScoringMethod.WithSteps;
import phonngan.common.ProblemCode;

/// One indicator of `indicators/*.yaml`, and where it stands.
///
/// @param indicator the indicator
/// @param field where it stands
record IndicatorEntry(Indicator indicator, Field field) {
    private static final Section.Keys KEYS = Section.Keys.required("id", "title", "role_groups", "scoring").optional(
            "evidence", "title_en", "help", "source", "similar_to", "first_year", "last_year", "merged_into",
            "readings", "by_group");
    private static final Section.Keys CRITERIA = Section.Keys.required("scoring").optional("evidence");
    /// What stands in for criteria whose method is not known.
    static final Criteria UNREAD = new Criteria(new Milestone(List.of()), EvidenceRequirement.NONE);
    private static final int MOST_READINGS = 2;

    /// Where the title stands.
    Field title() {
        return field.peek("title").orElse(field);
    }

    /// Reads indicators against what `catalogue.yaml` says.
    ///
    /// @param ground what it says
    /// @param indicators all indicators of the book
    /// @param distinct the ids read so far
    record Reader(Foundation ground, Known indicators, Distinct distinct) {

        IndicatorEntry read(Field item) {
            var field = item.peek("id").flatMap(Field::raw).filter(it -> !it.isBlank()).map(item::named).orElse(item);
            var section = Section.read(field, KEYS);
            var first = year(section, "first_year");
            var last = year(section, "last_year");
            if (first != null && last != null && last < first) {
                section.find("last_year").orElseThrow().refuse(ProblemCode.END_BEFORE_START, first.toString());
            }
            var groups = ground.knownGroups().referAll(section.filledList("role_groups"));
            return new IndicatorEntry(new Indicator(distinct.id(section), section.text("title"),
                    section.textOrNull("title_en"), section.textOrNull("help"), section.textOrNull("source"),
                    indicators.referAll(section.list("similar_to")), first, last,
                    section.findFilled("merged_into").map(indicators::refer).orElse(null), readings(section), groups,
                    criteria(section), byGroup(section, groups)), field);
        }

        private static @Nullable Integer year(Section section, String key) {
            return section.findFilled(key).map(Years::read).orElse(null);
        }

        private static int readings(Section section) {
            return section.find("readings").flatMap(it -> Decimals.whole(it, 1, MOST_READINGS)).orElse(1);
        }

        private Criteria criteria(Section section) {
            var scoring = section.find("scoring").flatMap(new Scoring(ground)::read);
            if (scoring.isEmpty()) {
                return UNREAD;
            }
            if (!(scoring.get() instanceof WithSteps)) {
                return new Criteria(scoring.get(), new EvidenceRules(ground.knownKinds()).read(section));
            }
            section.find("evidence").ifPresent(it -> {
                new EvidenceRules(ground.knownKinds()).read(section);
                it.warn(ProblemCode.UNUSED_EVIDENCE);
            });
            return new Criteria(scoring.get(), EvidenceRequirement.NONE);
        }

        private Map<String, Criteria> byGroup(Section section, List<String> measured) {
            var byGroup = new LinkedHashMap<String, Criteria>();
            for (var entry : section.find("by_group").map(Entries::of).orElse(List.of())) {
                var group = ground.knownGroups().refer(entry.key());
                if (!ground.isMeasured(group, measured)) {
                    entry.key().refuse(ProblemCode.UNUSED_CRITERIA, String.join(", ", measured));
                }
                byGroup.put(group, criteria(Section.read(entry.value(), CRITERIA)));
            }
            return byGroup;
        }
    }
}
