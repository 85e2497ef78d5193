package phonngan.intake.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Severity;
import phonngan.common.jdbc.JsonText;
import phonngan.intake.KeptProblem;

/// A problem of a reading in the store.
@MappedEntity("intake_problem")
record ProblemRow(@Id long problemId, long batchId, @Nullable Long rowNo, @Nullable Long lineNo, String severity,
        String code, @Nullable String header, @Nullable String cell, String arguments) {

    static ProblemRow of(long id, long batch, Problem problem) {
        var place = problem.place();
        return new ProblemRow(id, batch, place.row(), place.line(), problem.severity().word(), problem.code().word(),
                place.column(), place.value(), JsonText.write(problem.arguments()));
    }

    KeptProblem kept(String file) {
        var known = ProblemCode.find(code)
                .orElseThrow(() -> new IllegalStateException("a problem of no known kind: " + code));
        var place = new Place(file, rowNo, lineNo, header, cell);
        return new KeptProblem(problemId, new Problem(known, severityOf(severity), place,
                List.of(JsonText.read(arguments, String[].class))));
    }

    private static Severity severityOf(String word) {
        return Arrays.stream(Severity.values()).filter(it -> it.word().equals(word)).findFirst()
                .orElseThrow(() -> new IllegalStateException("a problem of no known severity: " + word));
    }
}
