package phonngan.review.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.jdbc.JsonText;
import phonngan.review.Decision;

/// A decision in the store.
@MappedEntity("decision")
record DecisionRowRow(@Id long decisionId, long actId, long officeId, int fiscalYear, long claimId, String form,
        String identity, String reviewer, long decidedAt, String ruling, String body) {

    static DecisionRowRow of(Decision decision) {
        return new DecisionRowRow(decision.id(), decision.act(), decision.book().office(),
                decision.book().year().be(), decision.claimId(), decision.form(), decision.identity(),
                decision.reviewer(), decision.decidedAt().toEpochMilli(), decision.ruling().word(),
                JsonText.write(DecisionBody.of(decision)));
    }

    Decision toDecision() {
        var read = JsonText.read(body, DecisionBody.class);
        return new Decision(decisionId, actId, new OfficeYear(officeId, new FiscalYear(fiscalYear)), claimId, form,
                identity, reviewer, Instant.ofEpochMilli(decidedAt), read.enteredBy(), read.ruling(ruling),
                Boolean.TRUE.equals(read.onAppeal()));
    }
}
