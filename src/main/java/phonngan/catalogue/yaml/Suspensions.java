package phonngan.catalogue.yaml;

import phonngan.common.yaml.Field;
import phonngan.common.yaml.Section;
import phonngan.common.yaml.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import phonngan.catalogue.Suspension;
import phonngan.common.ProblemCode;

/// Reads which indicators are set aside, for how long and why.
final class Suspensions {
    private static final Section.Keys KEYS = Section.Keys.required("indicator", "effect", "reason").optional("from",
            "to");
    private static final Choice<Boolean> EFFECT = new Choice<>(Map.of("exclude", true));

    private Suspensions() {
    }

    static List<Suspension> read(List<Field> fields, Known indicators) {
        return fields.stream().map(it -> read(Section.read(it, KEYS), indicators)).toList();
    }

    private static Suspension read(Section section, Known indicators) {
        section.find("effect").ifPresent(EFFECT::read);
        LocalDate from = section.findFilled("from").flatMap(Moments::day).orElse(null);
        LocalDate to = section.findFilled("to").flatMap(Moments::day).orElse(null);
        if (from != null && to != null && to.isBefore(from)) {
            section.find("to").orElseThrow().refuse(ProblemCode.END_BEFORE_START, from.toString());
        }
        return new Suspension(section.find("indicator").map(indicators::refer).orElse(""), from, to,
                section.text("reason"));
    }
}
