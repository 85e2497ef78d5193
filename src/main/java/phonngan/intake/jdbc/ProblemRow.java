package phonngan.intake.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;
import phonngan.common.Problem;
import phonngan.common.jdbc.JsonText;

/// A problem of a reading in the store.
@MappedEntity("intake_problem")
record ProblemRow(@Id long problemId, long batchId, @Nullable Long rowNo, @Nullable Long lineNo, String severity,
        String code, @Nullable String header, @Nullable String cell, String arguments) {

    static ProblemRow of(long id, long batch, Problem problem) {
        var place = problem.place();
        return new ProblemRow(id, batch, place.row(), place.line(), problem.severity().word(), problem.code().word(),
                place.column(), place.value(), JsonText.write(problem.arguments()));
    }
}
