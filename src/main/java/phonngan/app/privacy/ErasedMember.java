package phonngan.app.privacy;

import java.time.Instant;
import java.util.List;
import phonngan.common.Ids;
import phonngan.roster.ErasedWords;
import phonngan.roster.jdbc.NameSort;

/// A person as a member of the house: in the roster, on committees, with an account and a wish about being named.
final class ErasedMember {
    private final OwnersHand store;
    private final Rewording rewording;
    private final Redaction redaction;
    private final PersonWords words;
    private final Ids ids;

    ErasedMember(OwnersHand store, Rewording rewording, Redaction redaction, PersonWords words, Ids ids) {
        this.store = store;
        this.rewording = rewording;
        this.redaction = redaction;
        this.words = words;
        this.ids = ids;
    }

    void reword(Instant now) {
        var person = words.instead();
        rewording.count("staff_period", store.change("update staff_period set prefix = '', first_name = ?, "
                + "last_name = ?, email = '', name_sort = ? where office_id = ? and subject_key = ?",
                ErasedWords.FIRST_NAME, person.shortKey(), NameSort.key(ErasedWords.FIRST_NAME, person.shortKey()),
                rewording.office(), person.key().value()));
        committees();
        store.column("select account_id from account where office_id = ? and subject_key = ?", rewording.office(),
                person.key().value()).forEach(
                        it -> store.change("insert into account_act (act_id, account_id, act, "
                                + "acted_by, acted_at, reason) values (?, ?, 'closed', 0, ?, '')", ids.next(),
                                Long.valueOf(it), now.toEpochMilli()));
        hideFromThePublic(now);
    }

    /// The digest of a row could be tried against guessed names, so a random one takes its place.
    private void committees() {
        var members = store.rows("select member_id, member_text, order_no, entered_by from committee_member "
                + "where office_id = ?", rewording.office());
        for (var row : members) {
            var before = row.stream().map(String::valueOf).skip(1).toList();
            var after = before.stream().map(redaction::in).toList();
            if (!after.equals(before)) {
                rewording.count("committee_member", store.change("update committee_member set member_text = ?, "
                        + "order_no = ?, entered_by = ?, row_digest = ? where member_id = ?", after.get(0),
                        after.get(1), after.get(2), ids.randomKey() + ids.randomKey(),
                        Long.valueOf(String.valueOf(row.getFirst()))));
            }
        }
    }

    /// Whoever agreed to be named agrees no more, so that a published page counts the person and names nobody.
    private void hideFromThePublic(Instant now) {
        List<String> years = store.column("select distinct fiscal_year from publication_consent where office_id = ? "
                + "and subject_key = ?", rewording.office(), words.instead().key().value());
        years.forEach(it -> store.change("insert into publication_consent (consent_id, office_id, fiscal_year, "
                + "subject_key, given, said_by, entered_by, said_at) values (?, ?, ?, ?, ?, ?, ?, ?)", ids.next(),
                rewording.office(), Integer.valueOf(it), words.instead().key().value(), false,
                words.instead().code(), "erasure", now.toEpochMilli()));
    }
}
