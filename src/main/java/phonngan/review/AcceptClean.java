package phonngan.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Progress;
import phonngan.common.Transactions;
import phonngan.intake.ClaimNeeds;
import phonngan.intake.ClaimState;
import phonngan.intake.EvidenceFiles;

/// Accepts easy cases together: claims about which nothing is in doubt, each shown before, each with a decision of its
/// own. What changed since it was shown is left and named.
public final class AcceptClean {
    private final ReviewBook reviews;
    private final FindBar bars;
    private final EvidenceFiles files;
    private final Transactions transactions;
    private final Ids ids;
    private final Function<OfficeYear, YearRules> years;
    private final Progress progress;

    /// Works on a store.
    ///
    /// @param years the rule book and roster of a year
    public AcceptClean(ReviewBook reviews, FindBar bars, EvidenceFiles files, Transactions transactions, Ids ids,
            Function<OfficeYear, YearRules> years, Progress progress) {
        this.reviews = reviews;
        this.bars = bars;
        this.files = files;
        this.transactions = transactions;
        this.ids = ids;
        this.years = years;
        this.progress = progress;
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
        var sieve = new Sieve(year, bars.recusal(book, year.roster(), judge, now));
        var candidates = new Candidates(reviews, book,
                reviews.listForms(book).stream().filter(it -> form.isEmpty() || it.equals(form)).toList(),
                history -> sieve.find(history)
                        .filter(it -> indicator.isEmpty() || it.facts().indicator().equals(indicator)));
        var found = new ArrayList<VersionStanding>();
        for (var few = candidates.next(); !few.isEmpty(); few = found.size() < most ? candidates.next() : List.of()) {
            found.addAll(unlikeAnyOther(book, year, few));
        }
        return found.stream().limit(most).toList();
    }

    /// Accepts what was shown and is still clean. The whole year is looked through at leisure; what changed meanwhile is
    /// looked at again, and only recording is done while others wait.
    public Outcome accept(OfficeYear book, Judge judge, List<Shown> shown, Instant now) {
        while (true) {
            var stand = reviews.standOf(book);
            var year = years.apply(book);
            var alone = unlikeAnyOther(book, year, sifted(book, year, judge, shown, now));
            var outcome = transactions.inOne((Supplier<Optional<Outcome>>) () -> {
                reviews.lock(book);
                return reviews.standOf(book).equals(stand)
                        ? Optional.of(record(book, year, judge, shown, alone, now))
                        : Optional.empty();
            });
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
    }

    /// Interests may have been declared meanwhile, so they are asked for again.
    private Outcome record(OfficeYear book, YearRules year, Judge judge, List<Shown> shown,
            List<VersionStanding> alone, Instant now) {
        var bar = bars.findInGeneral(book, year.roster(), judge, now);
        if (bar.isPresent()) {
            return new Outcome(List.of(), List.of(), bar);
        }
        var interests = bars.interests(book, year.roster(), judge, now);
        var clean = alone.stream().filter(it -> !interests.concerns(it.claim(), it.subject())).toList();
        var act = new ReviewAct(ids.next(), book.office(), "accept-clean", judge.enteredBy(), now);
        reviews.begin(act);
        reviews.append(clean.stream().map(it -> decision(act, book, judge, it)).toList());
        reviews.show(act);
        var accepted = clean.stream().map(it -> shownOf(it).claim()).collect(Collectors.toSet());
        return new Outcome(clean.stream().map(it -> shownOf(it).claim()).toList(),
                shown.stream().map(Shown::claim).filter(it -> !accepted.contains(it)).toList(), bar);
    }

    private List<VersionStanding> sifted(OfficeYear book, YearRules year, Judge judge, List<Shown> shown,
            Instant now) {
        var sieve = new Sieve(year, bars.recusal(book, year.roster(), judge, now));
        return histories(book, shown).stream().map(sieve::find).flatMap(Optional::stream)
                .filter(it -> shown.contains(shownOf(it))).toList();
    }

    private List<ClaimHistory> histories(OfficeYear book, List<Shown> shown) {
        var byForm = shown.stream().map(Shown::claim).collect(Collectors.groupingBy(ClaimKey::form,
                Collectors.mapping(ClaimKey::responseKey, Collectors.toList())));
        return byForm.entrySet().stream()
                .flatMap(it -> reviews.listHistories(book, it.getKey(), it.getValue()).stream()).toList();
    }

    private List<VersionStanding> unlikeAnyOther(OfficeYear book, YearRules year, List<VersionStanding> few) {
        if (few.isEmpty()) {
            return few;
        }
        var twins = new Twins(few, new PaperMarks(files.listShared(book)));
        reviews.forEachHistory(book, it -> {
            twins.look(VersionStanding.of(it, it.current(), year.rules()::readingsOf));
            progress.advance("review", 1);
        });
        return few.stream().filter(it -> !twins.has(it)).toList();
    }

    private Decision decision(ReviewAct act, OfficeYear book, Judge judge, VersionStanding it) {
        var claim = it.claim();
        return new Decision(ids.next(), act.id(), book, claim.id(), claim.form(), claim.identity(), judge.called(),
                act.at(), act.enteredBy(), new Ruling.Accept(Corrections.NONE, ""));
    }

    /// The claim of a version, with its number.
    public static Shown shownOf(VersionStanding it) {
        return new Shown(ClaimKey.of(it.claim()), it.claim().version());
    }

    /// Claims that pass a sieve, some at a time, by form and answer.
    private static final class Candidates {
        private static final int PAGE = 1000;
        /// So many are compared with the whole year in one walk.
        private static final int FEW = 500;

        private final ReviewBook reviews;
        private final OfficeYear book;
        private final Iterator<String> forms;
        private final Function<ClaimHistory, Optional<VersionStanding>> sieve;
        private List<ClaimHistory> page = List.of();
        private String form = "";

        Candidates(ReviewBook reviews, OfficeYear book, List<String> forms,
                Function<ClaimHistory, Optional<VersionStanding>> sieve) {
            this.reviews = reviews;
            this.book = book;
            this.forms = forms.iterator();
            this.sieve = sieve;
        }

        /// The next few, or rather more; empty at the end.
        List<VersionStanding> next() {
            var few = new ArrayList<VersionStanding>();
            while (few.size() < FEW && turn()) {
                page.stream().map(sieve).flatMap(Optional::stream).forEach(few::add);
            }
            return few;
        }

        private boolean turn() {
            page = page.isEmpty()
                    ? List.of()
                    : reviews.listHistoriesAfter(book, form, page.getLast().current().identity(), PAGE);
            while (page.isEmpty() && forms.hasNext()) {
                form = forms.next();
                page = reviews.listHistoriesAfter(book, form, "", PAGE);
            }
            return !page.isEmpty();
        }
    }

    /// Lets through only what is beyond doubt: in its first version and period, on time, of the kind that the criterion
    /// asks for, with a paper, read by one and decided by nobody.
    private record Sieve(YearRules year, Recusal recusal) {

        Optional<VersionStanding> find(ClaimHistory history) {
            var standing = ClaimStanding.of(history, year.rules()::readingsOf);
            var current = standing.current();
            return standing.flags().isEmpty() && history.versions().size() == 1 && history.decisions().isEmpty()
                    && current.state() == ClaimState.RECEIVED && fitsTheCriterion(current)
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
