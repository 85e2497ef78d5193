package phonngan.allocation.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import phonngan.common.Place;
import phonngan.common.Problem;

/// What is wrong with one file, collected while reading it to the end.
final class PlanProblems {
    private final String file;
    private final List<Problem> found = new ArrayList<>();

    PlanProblems(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    /// The line of a mark; the whole file when there is none.
    Place placeOf(Optional<Mark> mark) {
        return mark.map(it -> Place.line(file, it.getLine() + 1L)).orElse(Place.file(file));
    }

    void add(Problem problem) {
        found.add(problem);
    }

    /// How many so far: when the number has not grown, all that was read in between is sound.
    int count() {
        return found.size();
    }

    List<Problem> list() {
        return found;
    }
}
