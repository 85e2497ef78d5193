package phonngan.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.List;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RuleBook;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;
import phonngan.roster.Roster;
import phonngan.roster.SubjectKey;

/// Tries every claim in doubt again, after the roster has learned of somebody or a person has said who a sender is.
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
        var rulings = new SenderRulings(transactions.reading(() -> store.listRulings(book)));
        var found = new ArrayList<Match>();
        var matched = new long[1];
        store.forEachUnmatched(book, claim -> {
            rules.findIndicator(claim.facts().indicator()).flatMap(it -> find(subjects, rulings, it, claim))
                    .ifPresent(subject -> {
                        found.add(new Match(claim, subject));
                        matched[0]++;
                    });
            if (found.size() >= CHUNK) {
                note(book, found, now);
            }
        });
        note(book, found, now);
        return matched[0];
    }

    /// The roster knows better than anybody said before it did.
    private static Optional<SubjectKey> find(FindSubject subjects, SenderRulings rulings, Indicator indicator,
            Claim claim) {
        if (subjects.find(indicator, claim.sender()) instanceof SubjectFinding.Found(var key, _)) {
            return Optional.of(key);
        }
        return rulings.find(claim).map(SenderRuling::subject)
                .filter(it -> subjects.find(indicator, it) instanceof SubjectFinding.Found);
    }

    private void note(OfficeYear book, List<Match> found, Instant now) {
        if (!found.isEmpty()) {
            transactions.inOne(() -> {
                store.lock(book);
                found.forEach(it -> store.match(it.claim(), it.subject(), now));
            });
            found.clear();
        }
    }

    private record Match(Claim claim, SubjectKey subject) {
    }
}
