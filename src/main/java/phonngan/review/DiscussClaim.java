package phonngan.review;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;

/// The talk of judges about a claim. Who reads blind hears nothing of it before the own decision.
public final class DiscussClaim {
    private final ReviewBook reviews;
    private final ClaimNotes notes;
    private final FindBar bars;
    private final Transactions transactions;
    private final Ids ids;
    private final Function<OfficeYear, YearRules> years;

    /// Works on a store.
    ///
    /// @param years the rule book and roster of a year
    public DiscussClaim(ReviewBook reviews, ClaimNotes notes, FindBar bars, Transactions transactions, Ids ids,
            Function<OfficeYear, YearRules> years) {
        this.reviews = reviews;
        this.notes = notes;
        this.bars = bars;
        this.transactions = transactions;
        this.ids = ids;
        this.years = years;
    }

    /// How saying something ended.
    public enum Outcome {
        /// It is written down.
        SAID,
        /// There is no such claim.
        NO_SUCH_CLAIM,
        /// The judge may not decide on it, and so says nothing about it.
        BARRED,
        /// There is nothing in it.
        EMPTY
    }

    /// Says something about the latest version of a claim.
    public Outcome say(OfficeYear book, Judge judge, ClaimKey claim, String text, Instant at) {
        if (text.isBlank()) {
            return Outcome.EMPTY;
        }
        return transactions.inOne(() -> {
            reviews.lock(book);
            var year = years.apply(book);
            var history = reviews.listHistories(book, claim.form(), List.of(claim.responseKey())).stream().findFirst();
            if (history.isEmpty()) {
                return Outcome.NO_SUCH_CLAIM;
            }
            var current = VersionStanding.of(history.get(), history.get().current(), year.rules()::readingsOf);
            if (bars.find(book, year.roster(), judge, current.claim(), current.subject(), at).isPresent()) {
                return Outcome.BARRED;
            }
            notes.add(new ClaimNote(ids.next(), book, claim, current.claim().version(), judge.called(), text,
                    judge.enteredBy(), at));
            return Outcome.SAID;
        });
    }

    /// What a judge may read of the talk about a claim, earliest first: all of it, or only the own words while reading
    /// blind.
    public List<ClaimNote> listSeen(OfficeYear book, Judge judge, ClaimHistory history) {
        var year = years.apply(book);
        var current = history.current();
        var said = notes.list(book, ClaimKey.of(current));
        var blind = new BlindReading(year.rules()::readingsOf, it -> judge.is(year.roster(), it)).isBlind(history);
        return blind ? said.stream().filter(it -> judge.is(year.roster(), it.author())).toList() : said;
    }
}
