package phonngan.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import phonngan.catalogue.RuleBook;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;
import phonngan.roster.Roster;

/// Tries every claim in doubt again, after the roster has learned of somebody.
public final class MatchAgain {
    private static final int CHUNK = 1000;

    private final IntakeBook store;
    private final Transactions transactions;

    /// Works on a store.
    public MatchAgain(IntakeBook store, Transactions transactions) {
        this.store = store;
        this.transactions = transactions;
    }

    /// Answers how many claims found their subject.
    public long match(OfficeYear book, RuleBook rules, Roster roster, Instant now) {
        var subjects = new FindSubject(roster, rules);
        var found = new ArrayList<Match>();
        var matched = new long[1];
        store.forEachUnmatched(book, claim -> {
            var indicator = rules.findIndicator(claim.facts().indicator());
            if (indicator.isPresent()
                    && subjects.find(indicator.get(), claim.sender()) instanceof SubjectFinding.Found subject) {
                found.add(new Match(claim, subject));
                matched[0]++;
            }
            if (found.size() >= CHUNK) {
                note(book, found, now);
            }
        });
        note(book, found, now);
        return matched[0];
    }

    private void note(OfficeYear book, List<Match> found, Instant now) {
        if (!found.isEmpty()) {
            transactions.inOne(() -> {
                store.lock(book);
                found.forEach(it -> store.match(it.claim(), it.subject().key(), now));
            });
            found.clear();
        }
    }

    private record Match(Claim claim, SubjectFinding.Found subject) {
    }
}
