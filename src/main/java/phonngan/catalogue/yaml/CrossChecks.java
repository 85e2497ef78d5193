package phonngan.catalogue.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.LookAlikeTitles;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.WorkedExample;
import phonngan.common.ProblemCode;

/// What only the whole book can tell: circles, indicators that nobody tried out, and titles that people will mistake.
///
/// @param book the book
/// @param indicators its indicators and where they stand
/// @param examples its worked examples
record CrossChecks(RuleBook book, List<IndicatorEntry> indicators, List<WorkedExample> examples) {

    void tell() {
        tellCircles();
        tellUntried();
        tellLookAlikes();
    }

    private void tellCircles() {
        var merges = new HashMap<String, List<String>>();
        indicators.forEach(it -> merges.put(it.indicator().id(),
                Optional.ofNullable(it.indicator().mergedInto()).stream().toList()));
        for (var entry : indicators) {
            var id = entry.indicator().id();
            if (Circles.isOn(id, merges)) {
                entry.field().peek("merged_into").orElseThrow().refuse(ProblemCode.CIRCLE, id);
            }
            if (entry.indicator().similarTo().contains(id)) {
                entry.field().peek("similar_to").orElseThrow().refuse(ProblemCode.CIRCLE, id);
            }
        }
    }

    private void tellUntried() {
        var tried = examples.stream().map(WorkedExample::indicator).collect(Collectors.toSet());
        indicators.stream().filter(it -> it.indicator().isInForce(book.year()))
                .filter(it -> !tried.contains(it.indicator().id()))
                .forEach(it -> it.field().warn(ProblemCode.NO_WORKED_EXAMPLE));
    }

    private void tellLookAlikes() {
        for (int i = 1; i < indicators.size(); i++) {
            for (var earlier : indicators.subList(0, i)) {
                tellLookAlike(earlier.indicator(), indicators.get(i));
            }
        }
    }

    private static void tellLookAlike(Indicator earlier, IndicatorEntry later) {
        var indicator = later.indicator();
        var declared = earlier.similarTo().contains(indicator.id()) || indicator.similarTo().contains(earlier.id());
        if (!declared && !earlier.title().isEmpty() && !indicator.title().isEmpty()
                && LookAlikeTitles.alike(earlier.title(), indicator.title())) {
            later.title().warn(ProblemCode.LOOK_ALIKE_TITLES, earlier.id(), earlier.title(), indicator.id());
        }
    }
}
