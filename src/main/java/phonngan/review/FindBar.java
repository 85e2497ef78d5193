package phonngan.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import phonngan.common.OfficeYear;
import phonngan.cycle.Allowance;
import phonngan.cycle.AskTheYear;
import phonngan.cycle.Deed;
import phonngan.intake.Claim;
import phonngan.roster.Roster;
import phonngan.roster.SubjectKey;

/// Finds what keeps somebody from deciding on a claim: asked before the claim is shown, and again when the decision is
/// recorded.
public final class FindBar {
    private final ReviewBook reviews;
    private final Committees committees;
    private final Conflicts conflicts;
    private final UnitHeads heads;
    private final Confirmations confirmations;
    private final AskTheYear year;

    /// Works on a store.
    public FindBar(ReviewBook reviews, Committees committees, Conflicts conflicts, UnitHeads heads,
            Confirmations confirmations, AskTheYear year) {
        this.reviews = reviews;
        this.committees = committees;
        this.conflicts = conflicts;
        this.heads = heads;
        this.confirmations = confirmations;
        this.year = year;
    }

    /// What keeps a judge from deciding on a claim; empty when nothing does.
    ///
    /// @param subject whose evidence it is; null while that is in doubt
    public Optional<Bar> find(OfficeYear book, Roster roster, Judge judge, Claim claim, @Nullable SubjectKey subject,
            Instant now) {
        return findInGeneral(book, roster, judge, now)
                .or(() -> recusal(book, roster, judge, now).find(claim, subject).map(Bar.Interested::new));
    }

    /// What keeps a judge from deciding on anything.
    ///
    /// Whoever is on no roll of the year was let in by an order of their own, which the role carries; a roll that names
    /// somebody binds to its days.
    public Optional<Bar> findInGeneral(OfficeYear book, Roster roster, Judge judge, Instant now) {
        var day = LocalDate.ofInstant(now, Claim.BANGKOK);
        if (year.may(book, Deed.REVIEW) instanceof Allowance.NotNow notNow) {
            return Optional.of(new Bar.NotNow(notNow));
        }
        var listed = committees.get(book).members().stream().filter(it -> judge.is(roster, it.member())).toList();
        return listed.isEmpty() || listed.stream().anyMatch(it -> it.isInForceOn(day))
                ? Optional.empty()
                : Optional.of(new Bar.NotInOffice(day));
    }

    /// What concerns a judge, for many claims.
    public Interests interests(OfficeYear book, Roster roster, Judge judge, Instant now) {
        return recusal(book, roster, judge, now);
    }

    /// What is known of one judge's interests, for many claims.
    Recusal recusal(OfficeYear book, Roster roster, Judge judge, Instant now) {
        var declared = conflicts.list(book).stream().filter(it -> judge.is(roster, it.judge())).map(Conflict::about)
                .collect(Collectors.toSet());
        var confirmed = confirmations.confirmed(book);
        var person = judge.person();
        if (person == null) {
            return new Recusal(roster, judge, confirmed, declared, Set.of(), Set.of());
        }
        var papers = reviews.listHistoriesOf(book, person).stream().flatMap(it -> Recusal.papers(it.current()))
                .collect(Collectors.toSet());
        return new Recusal(roster, judge, confirmed, declared,
                heads.headedBy(book, person, LocalDate.ofInstant(now, Claim.BANGKOK)), papers);
    }
}
