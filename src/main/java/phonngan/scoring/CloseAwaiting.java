package phonngan.scoring;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import phonngan.common.OfficeYear;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.intake.ProblemSink;
import phonngan.review.AwaitedRuling;
import phonngan.review.Bar;
import phonngan.review.FindBar;
import phonngan.review.Interests;
import phonngan.review.Judge;
import phonngan.review.ReviewEvidence;
import phonngan.review.VersionStanding;
import phonngan.review.YearRules;
import phonngan.roster.SubjectKey;

/// The committee's ruling that what is still awaited for an indicator is not coming: claims that wait for a document are
/// rejected, and steps for which nothing was received are closed. Both hold at once. What its unit has confirmed
/// meanwhile has come, and is left to be judged.
public final class CloseAwaiting {
    private final ListDebts debts;
    private final RunBook runs;
    private final ReviewEvidence review;
    private final FindBar bars;
    private final Function<OfficeYear, YearRules> years;

    /// Works on a store.
    ///
    /// @param years the rule book and roster of a year
    public CloseAwaiting(ListDebts debts, RunBook runs, ReviewEvidence review, FindBar bars,
            Function<OfficeYear, YearRules> years) {
        this.debts = debts;
        this.runs = runs;
        this.review = review;
        this.bars = bars;
        this.years = years;
    }

    /// What became of it.
    public sealed interface Outcome {
    }

    /// What was closed.
    ///
    /// @param steps steps for which nothing was received
    /// @param claims claims that waited for a document
    /// @param refused what concerned the reviewer
    public record Closed(long steps, long claims, long refused) implements Outcome {
    }

    /// Whoever wanted it may not decide on anything.
    public record Barred(Bar bar) implements Outcome {
    }

    /// What would be ruled on is not what was shown any more.
    public record MovedOn() implements Outcome {
    }

    /// Nobody said why.
    public record NoReason() implements Outcome {
    }

    /// What closing would do, before it is done.
    ///
    /// @param ruled what would be ruled as not met
    /// @param concerning what concerns the judge, and would be left to others
    /// @param confirmed what its unit has confirmed, and would be left to be judged
    /// @param bar what keeps the judge from deciding on anything; empty when nothing does
    public record Foreseen(List<Debt> ruled, List<Debt> concerning, List<Debt> confirmed, Optional<Bar> bar) {
        /// Keeps its own copies.
        public Foreseen {
            ruled = List.copyOf(ruled);
            concerning = List.copyOf(concerning);
            confirmed = List.copyOf(confirmed);
        }

        /// Something that differs whenever something else would be ruled.
        public String stand() {
            return Integer
                    .toHexString(ruled.stream().map(Debt::what).map(String::valueOf).sorted().toList().hashCode());
        }
    }

    /// What a judge would rule for an indicator.
    public Foreseen foresee(OfficeYear book, Judge judge, String indicator, Instant now) {
        var roster = years.apply(book).roster();
        var interests = bars.interests(book, roster, judge, now);
        var awaited = debts.listOfIndicator(book, indicator);
        var open = awaited.stream().filter(Debt::isOpen)
                .collect(Collectors.partitioningBy(it -> interests.concerns(it.subject().key())));
        return new Foreseen(open.get(false), open.get(true), awaited.stream().filter(it -> !it.isOpen()).toList(),
                bars.findInGeneral(book, roster, judge, now));
    }

    /// Closes what a judge was shown.
    ///
    /// @param stand what [Foreseen#stand] said of it
    public Outcome close(OfficeYear book, Judge judge, String indicator, String reason, String stand, Instant now) {
        var foreseen = foresee(book, judge, indicator, now);
        if (foreseen.bar().isPresent()) {
            return new Barred(foreseen.bar().get());
        }
        if (reason.isBlank()) {
            return new NoReason();
        }
        if (foreseen.ruled().isEmpty() || !foreseen.stand().equals(stand)) {
            return new MovedOn();
        }
        return close(new AwaitedRuling(book, indicator, judge.called(), reason, judge.enteredBy(), now),
                year -> bars.interests(book, year.roster(), judge, now), ProblemSink.UNHEARD);
    }

    /// Closes everything that an indicator still awaits, in every round of the year; what concerns the reviewer is
    /// refused one by one.
    ///
    /// @param interests what concerns the reviewer in a year
    public Closed close(AwaitedRuling ruling, Function<YearRules, Interests> interests, ProblemSink problems) {
        var closures = new HashSet<RunBook.Closure>();
        var refused = new HashSet<SubjectKey>();
        var confirmed = new HashSet<String>();
        var counts = review.rejectAwaiting(ruling, interests, it -> !confirmed.contains(reference(it)), problems,
                () -> {
                    var year = years.apply(ruling.book());
                    var awaited = debts.listOfIndicator(ruling.book(), ruling.indicator());
                    closures.clear();
                    refused.clear();
                    confirmed.clear();
                    confirmed.addAll(confirmed(awaited));
                    sort(awaited, interests.apply(year), closures, refused);
                    refused.forEach(it -> problems.tell(Problem.refused(ProblemCode.OWN_CASE, Place.file(""),
                            ruling.reviewer(), year.roster().findId(it).orElse(""))));
                    return () -> runs.close(ruling.book(), List.copyOf(closures), ruling.reviewer(), ruling.reason(),
                            ruling.enteredBy(), ruling.at());
                });
        return new Closed(closures.size(), counts.recorded(), counts.refused() + refused.size());
    }

    private static void sort(List<Debt> awaited, Interests interests, Set<RunBook.Closure> closures,
            Set<SubjectKey> refused) {
        for (var debt : awaited) {
            if (debt.owed() instanceof Owed.Expected) {
                var subject = debt.subject().key();
                if (interests.concerns(subject)) {
                    refused.add(subject);
                } else {
                    closures.add(new RunBook.Closure(subject, debt.indicator().id(), debt.number()));
                }
            }
        }
    }

    private static Set<String> confirmed(List<Debt> awaited) {
        return awaited.stream()
                .flatMap(it -> it.confirmation().map(one -> one.form() + " " + one.responseKey()).stream())
                .collect(Collectors.toSet());
    }

    private static String reference(VersionStanding it) {
        return it.claim().form() + " " + it.claim().responseKey();
    }
}
