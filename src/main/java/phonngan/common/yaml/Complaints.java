package phonngan.common.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import phonngan.common.Problem;
import phonngan.common.Severity;

/// Everything that is wrong with one rule book, collected while it is read.
public final class Complaints {
    private static final Comparator<Problem> BY_PLACE = Comparator.<Problem, String>comparing(it -> it.place().file())
            .thenComparing(Complaints::line);

    private final List<Problem> problems = new ArrayList<>();

    public void add(Problem problem) {
        problems.add(problem);
    }

    public int count() {
        return problems.size();
    }

    public boolean anyRefused() {
        return problems.stream().anyMatch(it -> it.severity() == Severity.REFUSED);
    }

    /// All of them by file and line, those of one line in the order in which they were found.
    public List<Problem> byPlace() {
        return problems.stream().sorted(BY_PLACE).toList();
    }

    private static long line(Problem problem) {
        var line = problem.place().line();
        return line == null ? 0 : line;
    }
}
