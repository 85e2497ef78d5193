package phonngan.scoring.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import phonngan.common.Points;
import phonngan.roster.SubjectKey;
import phonngan.scoring.RunLine;
import phonngan.scoring.ScoreState;

/// A figure of a run in the store; points in hundredths, claims joined with blanks.
@MappedEntity("run_line")
record RunLineRow(@Id long runId, long lineNo, String subjectKey, String subjectId, String indicator, String state,
        @Nullable Long base, @Nullable Long bonus, String counted) {

    static RunLineRow of(long run, RunLine line) {
        return new RunLineRow(run, line.number(), line.subject().value(), line.subjectId(), line.indicator(),
                line.state().name(), hundredths(line.base()), hundredths(line.bonus()),
                line.counted().stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }

    RunLine toLine() {
        return new RunLine(lineNo, new SubjectKey(subjectKey), subjectId, indicator, ScoreState.valueOf(state),
                points(base), points(bonus), counted.isEmpty()
                        ? List.of()
                        : Arrays.stream(counted.split(" ")).map(Long::valueOf).toList());
    }

    private static @Nullable Long hundredths(@Nullable Points points) {
        return points == null ? null : points.hundredths();
    }

    private static @Nullable Points points(@Nullable Long hundredths) {
        return hundredths == null ? null : new Points(hundredths);
    }
}
