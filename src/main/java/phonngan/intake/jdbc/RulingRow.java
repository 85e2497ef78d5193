package phonngan.intake.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import phonngan.common.FiscalYear;
import phonngan.common.OfficeYear;
import phonngan.common.jdbc.JsonText;
import phonngan.intake.Sender;
import phonngan.intake.SenderRuling;
import phonngan.roster.SubjectKey;

/// What a person said about a sender.
@MappedEntity("sender_ruling")
record RulingRow(@Id long rulingId, long officeId, int fiscalYear, String sender, @Nullable Long claimId,
        @Nullable String subjectKey, String reason, String ruledBy, long ruledAt) {

    static RulingRow of(SenderRuling it) {
        return new RulingRow(it.id(), it.book().office(), it.book().year().be(), JsonText.write(it.sender()),
                it.claim().isPresent() ? it.claim().getAsLong() : null,
                it.subject() == null ? null : it.subject().value(), it.reason(), it.by(), it.at().toEpochMilli());
    }

    SenderRuling toRuling() {
        return new SenderRuling(rulingId, new OfficeYear(officeId, new FiscalYear(fiscalYear)),
                JsonText.read(sender, Sender.class), claimId == null ? OptionalLong.empty() : OptionalLong.of(claimId),
                subjectKey == null ? null : new SubjectKey(subjectKey), reason, ruledBy,
                Instant.ofEpochMilli(ruledAt));
    }
}
