package phonngan.catalogue.yaml;

import phonngan.common.yaml.Field;
import phonngan.common.yaml.Section;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntFunction;
import phonngan.catalogue.Step;
import phonngan.common.Points;
import phonngan.common.ProblemCode;

/// Reads steps or items: numbered 1, 2, 3 …, in whatever order they stand, each with its own evidence.
///
/// @param evidence reads what must be sent
record Steps(EvidenceRules evidence) {
    static final int MOST_STEPS = 999;
    private static final Section.Keys WITH_POINTS = Section.Keys.required("step", "title").optional("title_en",
            "points", "evidence");
    private static final Section.Keys WITHOUT_POINTS = Section.Keys.required("step", "title").optional("title_en",
            "evidence");

    /// A step and where it stands.
    ///
    /// @param points empty when they cannot be read
    private record Standing(Step step, Field field, Optional<Points> points) {
        Field pointsField() {
            return field.peek("points").orElse(field);
        }
    }

    /// The steps of a milestone, each worth more than the one before; points left out are the step's number.
    List<Step> rising(Section scoring) {
        var steps = read(scoring, "steps", WITH_POINTS, Points::of);
        Standing before = null;
        for (var step : steps) {
            if (before != null && step.points().isPresent() && before.points().isPresent()
                    && step.points().get().compareTo(before.points().get()) <= 0) {
                step.pointsField().refuse(ProblemCode.POINTS_DO_NOT_RISE, step.points().get().plain(),
                        String.valueOf(before.step().number()), before.points().get().plain());
            }
            before = step;
        }
        return plain(steps);
    }

    /// The items of a list; points left out are 1. None is worth more than the full mark, which bounds their sum: such
    /// an item could never give its points. A sum beyond the full mark is allowed, "any five of six" being a fair rule.
    List<Step> adding(Section scoring, Points fullMark) {
        var items = read(scoring, "items", WITH_POINTS, _ -> Points.of(1));
        items.stream().filter(it -> !fullMark.isZero() && it.step().points().compareTo(fullMark) > 0)
                .forEach(it -> it.pointsField().refuse(ProblemCode.UNREACHABLE_POINTS, it.step().points().plain(),
                        it.step().points().plain(), fullMark.plain()));
        return plain(items);
    }

    /// The items of a count table, which have no points of their own.
    List<Step> counted(Section scoring) {
        return plain(read(scoring, "items", WITHOUT_POINTS, _ -> Points.ZERO));
    }

    private Collection<Standing> read(Section scoring, String key, Section.Keys keys, IntFunction<Points> worth) {
        var steps = new TreeMap<Integer, Standing>();
        var unnumbered = new ArrayList<Field>();
        for (var field : scoring.filledList(key)) {
            var section = Section.read(field, keys);
            var step = step(section, worth);
            if (step.step().number() == 0) {
                unnumbered.add(field);
            } else if (steps.putIfAbsent(step.step().number(), step) != null) {
                section.find("step").orElseThrow().refuse(ProblemCode.STEP_DOUBLED);
            }
        }
        if (unnumbered.isEmpty()) {
            tellGaps(steps.values());
        }
        return steps.values();
    }

    private Standing step(Section section, IntFunction<Points> worth) {
        var number = section.find("step").flatMap(it -> Decimals.whole(it, 1, MOST_STEPS)).orElse(0);
        var points = section.find("points").map(Decimals::points).orElse(Optional.of(worth.apply(number)));
        var step = new Step(number, section.text("title"), section.textOrNull("title_en"),
                points.orElse(Points.ZERO), evidence.read(section));
        return new Standing(step, section.field(), points);
    }

    private static void tellGaps(Collection<Standing> steps) {
        var expected = 1;
        for (var step : steps) {
            if (step.step().number() != expected) {
                step.field().peek("step").orElse(step.field()).refuse(ProblemCode.STEP_LEFT_OUT,
                        String.valueOf(expected));
            }
            expected = step.step().number() + 1;
        }
    }

    private static List<Step> plain(Collection<Standing> steps) {
        return steps.stream().map(Standing::step).toList();
    }
}
