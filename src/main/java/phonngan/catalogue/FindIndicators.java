package phonngan.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import phonngan.common.ThaiText;

/// Looks for indicators by words, as a reader remembers them: anywhere in a title, in the help, in a step, or the id
/// itself. Capitals, Thai digits and damaged spellings do not matter.
public final class FindIndicators {
    private FindIndicators() {
    }

    /// Those in which every word occurs, in their own order; all of them when no word is given.
    public static List<Indicator> list(List<Indicator> indicators, String words) {
        var wanted = Arrays.stream(spelling(words).split(" ")).filter(it -> !it.isEmpty()).toList();
        return indicators.stream().filter(it -> {
            var text = textOf(it);
            return wanted.stream().allMatch(text::contains);
        }).toList();
    }

    private static String textOf(Indicator it) {
        var own = Stream.of(it.id(), it.title(), it.titleEn(), it.help());
        var criteria = Stream.concat(Stream.of(it.standard()), it.byGroup().values().stream());
        return Stream.concat(own, criteria.flatMap(FindIndicators::steps)).filter(text -> text != null)
                .map(FindIndicators::spelling).collect(Collectors.joining("\n"));
    }

    private static Stream<String> steps(Criteria criteria) {
        return criteria.scoring() instanceof ScoringMethod.WithSteps method
                ? method.steps().stream().flatMap(it -> Stream.of(it.title(), it.titleEn()))
                : Stream.empty();
    }

    private static String spelling(String text) {
        return ThaiText.code(text).toLowerCase(Locale.ROOT);
    }
}
