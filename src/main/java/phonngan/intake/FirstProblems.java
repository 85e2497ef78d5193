package phonngan.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Severity;

/// Counts problems kind by kind and keeps the first few of each, so that a hostile file needs no more memory than a
/// good one.
final class FirstProblems implements ProblemSink {
    private static final int KEPT = 5;

    private final Map<Kind, Kept> kinds = new LinkedHashMap<>();

    private record Kind(Severity severity, ProblemCode code) {
    }

    private static final class Kept {
        private final List<Problem> first = new ArrayList<>();
        private long count;
    }

    @Override
    public void tell(Problem problem) {
        var kept = kinds.computeIfAbsent(new Kind(problem.severity(), problem.code()), _ -> new Kept());
        kept.count++;
        if (kept.first.size() < KEPT) {
            kept.first.add(problem);
        }
    }

    @Override
    public void forgetAll() {
        kinds.clear();
    }

    /// Refusals first, the most frequent kind first.
    List<Trial.Trouble> groups() {
        return kinds.values().stream().map(it -> new Trial.Trouble(it.count, it.first))
                .sorted(Comparator.comparing((Trial.Trouble it) -> it.first().getFirst().severity())
                        .thenComparing(Trial.Trouble::count, Comparator.reverseOrder()))
                .toList();
    }
}
