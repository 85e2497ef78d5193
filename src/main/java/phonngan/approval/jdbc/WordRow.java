package phonngan.approval.jdbc;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Arrays;
import phonngan.approval.DirectorsWord;
import phonngan.common.OfficeYear;
import phonngan.roster.SubjectKey;

/// A word of the director as it lies in the store; `saidAt` is milliseconds.
@MappedEntity("directors_word")
record WordRow(@Id long wordId, long officeId, int fiscalYear, String round, String pool, String subjectKey,
        String wish, String reason, String saidBy, String enteredBy, long saidAt) {

    static WordRow of(OfficeYear book, DirectorsWord it) {
        return new WordRow(it.id(), book.office(), book.year().be(), it.round(), it.pool(), it.subject().value(),
                it.wish().word(), it.reason(), it.by(), it.enteredBy(), it.at().toEpochMilli());
    }

    DirectorsWord word() {
        var meant = Arrays.stream(DirectorsWord.Wish.values()).filter(it -> it.word().equals(wish)).findFirst()
                .orElseThrow(() -> new IllegalStateException("the store holds no known wish: " + wish));
        return new DirectorsWord(wordId, round, pool, new SubjectKey(subjectKey), meant, reason, saidBy, enteredBy,
                Instant.ofEpochMilli(saidAt));
    }
}
