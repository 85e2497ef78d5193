package phonngan.publication;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;
import phonngan.roster.Rosters;
import phonngan.roster.SubjectKey;

/// Puts on record whether somebody may be named in public.
public final class RecordConsent {
    private final Consents consents;
    private final Rosters rosters;
    private final Transactions transactions;
    private final Ids ids;

    /// Works on a store.
    public RecordConsent(Consents consents, Rosters rosters, Transactions transactions, Ids ids) {
        this.consents = consents;
        this.rosters = rosters;
        this.transactions = transactions;
        this.ids = ids;
    }

    /// What somebody said last, if anything.
    public Optional<Consent> findLast(OfficeYear book, SubjectKey subject) {
        return consents.list(book).reversed().stream().filter(it -> it.subject().equals(subject)).findFirst();
    }

    /// Records it; empty when the roster has nobody of that id.
    ///
    /// @param subjectId staff id or unit code
    /// @param given true to agree
    /// @param by who said so
    public Optional<Consent> record(OfficeYear book, String subjectId, boolean given, String by, String enteredBy,
            Instant at) {
        var roster = rosters.get(book);
        var key = roster.findById(subjectId).map(it -> it.key())
                .or(() -> roster.findUnit(subjectId).map(it -> it.key()));
        return key.map(it -> transactions.inOne(() -> {
            var consent = new Consent(ids.next(), it, given, by, enteredBy, at.truncatedTo(ChronoUnit.MILLIS));
            consents.add(book, consent);
            return consent;
        }));
    }
}
