package phonngan.catalogue.yaml;

import phonngan.common.yaml.Field;
import phonngan.common.yaml.Section;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import phonngan.common.FiscalYear;
import phonngan.common.ProblemCode;
import phonngan.common.Round;

/// Reads the rounds of the year.
///
/// @param rounds the rounds
/// @param english round id to English title, for those that have one
record Rounds(List<Round> rounds, Map<String, String> english) {
    private static final Section.Keys KEYS = Section.Keys.required("id", "title", "from", "to", "closes_at")
            .optional("title_en");

    static Rounds read(List<Field> fields, FiscalYear year) {
        var distinct = new Distinct();
        var rounds = new ArrayList<Round>();
        var english = new LinkedHashMap<String, String>();
        for (var field : fields) {
            var section = Section.read(field, KEYS);
            var round = round(section, distinct);
            rounds.add(round);
            var title = section.textOrNull("title_en");
            if (title != null) {
                english.put(round.id(), title);
            }
            checkDays(section, round, year);
        }
        return new Rounds(rounds, english);
    }

    private static Round round(Section section, Distinct distinct) {
        return new Round(distinct.id(section), distinct.title(section), day(section, "from"), day(section, "to"),
                section.find("closes_at").flatMap(Moments::instant).orElse(Instant.EPOCH));
    }

    private static LocalDate day(Section section, String key) {
        return section.find(key).flatMap(Moments::day).orElse(LocalDate.EPOCH);
    }

    private static void checkDays(Section section, Round round, FiscalYear year) {
        if (round.from().equals(LocalDate.EPOCH) || round.to().equals(LocalDate.EPOCH)) {
            return;
        }
        var end = section.find("to").orElseThrow();
        if (round.to().isBefore(round.from())) {
            end.refuse(ProblemCode.END_BEFORE_START, round.from().toString());
        } else if (!year.contains(round.from()) || !year.contains(round.to())) {
            end.warn(ProblemCode.ROUND_OUTSIDE_YEAR, round.from().toString(), year.toString(),
                    year.first().toString(), year.last().toString());
        }
    }
}
