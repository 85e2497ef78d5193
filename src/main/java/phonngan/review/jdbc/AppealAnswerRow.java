package phonngan.review.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.review.AppealAnswer;

/// What became of an objection, in the store.
@MappedEntity("appeal_answer")
record AppealAnswerRow(@Id long appealId, String reviewer, String reason, @Nullable Long decisionId, String enteredBy,
        long answeredAt) {

    static AppealAnswerRow of(AppealAnswer it) {
        return new AppealAnswerRow(it.appeal(), it.reviewer(), it.reason(), it.decision().orElse(null),
                it.enteredBy(), it.at().toEpochMilli());
    }

    AppealAnswer toAnswer() {
        return new AppealAnswer(appealId, reviewer, reason, Optional.ofNullable(decisionId), enteredBy,
                Instant.ofEpochMilli(answeredAt));
    }
}
