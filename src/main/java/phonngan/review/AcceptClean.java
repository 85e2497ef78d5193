package phonngan.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Transactions;
import phonngan.intake.ClaimNeeds;
import phonngan.intake.ClaimState;

/// Accepts easy cases together: claims about which nothing is in doubt, each shown before, each with a decision of its
/// own. What changed since it was shown is left and named.
public final class AcceptClean {
    private final ReviewBook reviews;
    private final FindBar bars;
    private final Transactions transactions;
    private final Ids ids;
    private final Function<OfficeYear, YearRules> years;

    /// Works on a store.
    ///
    /// @param years the rule book and roster of a year
    public AcceptClean(ReviewBook reviews, FindBar bars, Transactions transactions, Ids ids,
            Function<OfficeYear, YearRules> years) {
        this.reviews = reviews;
        this.bars = bars;
        this.transactions = transactions;
        this.ids = ids;
        this.years = years;
    }

    /// A claim as it was shown.
    ///
    /// @param claim which
    /// @param version the version that was shown
    public record Shown(ClaimKey claim, int version) {
    }

    /// What came of it.
    ///
    /// @param accepted those that are accepted
    /// @param left those that changed meanwhile, or are not clean any more
    /// @param bar what keeps the judge from deciding on anything; empty when nothing does
    public record Outcome(List<ClaimKey> accepted, List<ClaimKey> left, Optional<Bar> bar) {
        /// Keeps its own copies.
        public Outcome {
            accepted = List.copyOf(accepted);
            left = List.copyOf(left);
        }
    }

    /// The clean claims that a judge may accept, by form and answer.
    ///
    /// @param form only those of a form; empty for all
    /// @param indicator only those for an indicator; empty for all
    /// @param most how many
    public List<VersionStanding> list(OfficeYear book, Judge judge, String form, String indicator, Instant now,
            int most) {
        var year = years.apply(book);
        if (bars.findInGeneral(book, year.roster(), judge, now).isPresent()) {
            return List.of();
        }
        var sieve = new Sieve(year, bars.recusal(book, year.roster(), judge, now), twins(book, year));
        var found = new ArrayList<VersionStanding>();
        reviews.listForms(book).stream().filter(it -> form.isEmpty() || it.equals(form))
                .forEach(it -> reviews.forEachHistory(book, it, history -> sieve.find(history)
                        .filter(_ -> found.size() < most)
                        .filter(clean -> indicator.isEmpty() || clean.facts().indicator().equals(indicator))
                        .ifPresent(found::add)));
        return List.copyOf(found);
    }

    /// Accepts what was shown and is still clean.
    public Outcome accept(OfficeYear book, Judge judge, List<Shown> shown, Instant now) {
        var act = new ReviewAct(ids.next(), book.office(), "accept-clean", judge.enteredBy(), now);
        var year = years.apply(book);
        return transactions.inOne(() -> {
            reviews.lock(book);
            var bar = bars.findInGeneral(book, year.roster(), judge, now);
            if (bar.isPresent()) {
                return new Outcome(List.of(), List.of(), bar);
            }
            var sieve = new Sieve(year, bars.recusal(book, year.roster(), judge, now), twins(book, year));
            var clean = histories(book, shown).stream().map(sieve::find).flatMap(Optional::stream)
                    .filter(it -> shown.contains(shownOf(it))).toList();
            reviews.begin(act);
            reviews.append(clean.stream().map(it -> decision(act, book, judge, it)).toList());
            reviews.show(act);
            Set<ClaimKey> accepted = clean.stream().map(it -> shownOf(it).claim()).collect(Collectors.toSet());
            return new Outcome(clean.stream().map(it -> shownOf(it).claim()).toList(),
                    shown.stream().map(Shown::claim).filter(it -> !accepted.contains(it)).toList(), bar);
        });
    }

    private List<ClaimHistory> histories(OfficeYear book, List<Shown> shown) {
        var byForm = shown.stream().map(Shown::claim).collect(Collectors.groupingBy(ClaimKey::form,
                Collectors.mapping(ClaimKey::responseKey, Collectors.toList())));
        return byForm.entrySet().stream()
                .flatMap(it -> reviews.listHistories(book, it.getKey(), it.getValue()).stream()).toList();
    }

    private Twins twins(OfficeYear book, YearRules year) {
        var twins = new Twins();
        reviews.forEachHistory(book,
                it -> twins.look(VersionStanding.of(it, it.current(), year.rules()::readingsOf)));
        return twins;
    }

    private Decision decision(ReviewAct act, OfficeYear book, Judge judge, VersionStanding it) {
        var claim = it.claim();
        return new Decision(ids.next(), act.id(), book, claim.id(), claim.form(), claim.identity(), judge.called(),
                act.at(), act.enteredBy(), new Ruling.Accept(Corrections.NONE, ""));
    }

    /// The claim of a version, with its number.
    public static Shown shownOf(VersionStanding it) {
        return new Shown(new ClaimKey(it.claim().form(), it.claim().responseKey()), it.claim().version());
    }

    /// Lets through only what is beyond doubt: in its first version and period, on time, of the kind that the criterion
    /// asks for, with a paper, unlike any other claim, read by one and decided by nobody.
    private record Sieve(YearRules year, Recusal recusal, Twins twins) {

        Optional<VersionStanding> find(ClaimHistory history) {
            var standing = ClaimStanding.of(history, year.rules()::readingsOf);
            var current = standing.current();
            return standing.flags().isEmpty() && history.versions().size() == 1 && history.decisions().isEmpty()
                    && current.state() == ClaimState.RECEIVED && fitsTheCriterion(current) && !twins.has(current)
                    && recusal.find(current.claim(), current.subject()).isEmpty()
                            ? Optional.of(current)
                            : Optional.empty();
        }

        private boolean fitsTheCriterion(VersionStanding current) {
            var facts = current.facts();
            return !facts.evidenceLinks().isEmpty() && year.rules().readingsOf(facts.indicator()) == 1
                    && FindCriteria.find(year, current).filter(it -> ClaimNeeds.missing(it.scoring(), facts).isEmpty()
                            && ClaimNeeds.unknown(it, facts).isEmpty()
                            && FindCriteria.evidence(it, facts).anyOf().contains(facts.evidenceKind())).isPresent();
        }
    }
}
