package phonngan.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.RuleBook;
import phonngan.common.OfficeYear;
import phonngan.common.Round;
import phonngan.common.Sha256;
import phonngan.intake.ClaimState;
import phonngan.review.ReviewBook;
import phonngan.roster.Roster;
import phonngan.roster.Subject;

/// Asks whether the points of a round that are posted are those that its evidence gives today. Money must not be given
/// by points that a decision has overtaken: what was accepted after the posting would count for nobody, and nobody would
/// know.
///
/// Nothing is computed. A run keeps whom it measured and what it saw; the same people with the same evidence under the
/// same rules give the same figures. One pass over the claims and one over what the run kept, whatever the size of the
/// year.
public final class FindBacklog {
    private static final int PAGE = 2000;

    private final RunBook runs;
    private final ReviewBook claims;

    /// Works on a store.
    public FindBacklog(RunBook runs, ReviewBook claims) {
        this.runs = runs;
        this.claims = claims;
    }

    /// What is missing; empty when the posted points are up to date. A claim that nobody has decided on is not missing.
    ///
    /// @param posted the number of the run that is posted
    public Optional<Backlog> find(OfficeYear book, RuleBook rules, Roster roster, Round round, int posted) {
        var latest = runs.findLatest(book, round.id());
        if (latest.isEmpty() || !seesTheSame(latest.get(), rules, roster, round)) {
            return Optional.of(new Backlog.NotComputed(latest.map(ScoreRun::number).orElse(0)));
        }
        var last = latest.get();
        long figures = runs.findRun(book, posted).filter(it -> it.round().equals(round.id()))
                .map(it -> runs.countChanged(it, last) + runs.countGone(it, last)).orElse(last.lines());
        return figures == 0 ? Optional.empty() : Optional.of(new Backlog.NotPosted(last.number(), figures));
    }

    private boolean seesTheSame(ScoreRun run, RuleBook rules, Roster roster, Round round) {
        var subjects = RunScoring.measured(rules, roster, round);
        return run.digest().equals(rules.digest())
                && runs.findLastClosing(run.book()).filter(it -> it.isAfter(run.at())).isEmpty()
                && measured(run).equals(subjects.stream().map(FindBacklog::place).toList())
                && kept(run).equals(seen(run, rules, round, subjects));
    }

    private List<String> measured(ScoreRun run) {
        var places = new ArrayList<String>();
        runs.forEachSubject(run, it -> places.add(place(it)));
        return places;
    }

    /// Names and units may change without changing a figure.
    private static String place(Subject it) {
        return it.key().value() + " " + it.group();
    }

    private BigInteger kept(ScoreRun run) {
        var sum = BigInteger.ZERO;
        int after = -1;
        for (var page = runs.listEvidence(run, after, PAGE); !page.isEmpty(); page = runs.listEvidence(run, after,
                PAGE)) {
            sum = page.stream().map(FindBacklog::weight).reduce(sum, BigInteger::add);
            after = page.getLast().subject();
        }
        return sum;
    }

    private BigInteger seen(ScoreRun run, RuleBook rules, Round round, List<Subject> subjects) {
        var gather = new GatherEvidence(rules, round, subjects);
        var sum = new BigInteger[]{BigInteger.ZERO};
        claims.forEachHistory(run.book(),
                history -> gather.gather(history).forEach(it -> sum[0] = sum[0].add(weight(it))));
        return sum[0];
    }

    /// Claims come in another order than what was kept of them: two heaps are the same when their sums of fingerprints
    /// are. What neither counts nor is awaited weighs nothing.
    private static BigInteger weight(PlacedEvidence it) {
        var state = it.evidence().state();
        return state == ClaimState.ACCEPTED || state == ClaimState.AWAITING
                ? new BigInteger(1, Sha256.begin().digest(text(it).getBytes(StandardCharsets.UTF_8)))
                : BigInteger.ZERO;
    }

    private static String text(PlacedEvidence it) {
        var one = it.evidence();
        var decided = one.decidedAt();
        return String.join("\u0001", Stream.of(it.subject(), it.indicator(), one.claimId(), one.countsAs(), one.state(),
                one.step(), one.level(), plain(one.value()), plain(one.weight()), plain(one.numerator()),
                plain(one.denominator()), one.holder(), one.contest(), one.kind(),
                decided == null ? "" : decided.toEpochMilli()).map(String::valueOf).toList());
    }

    private static String plain(@Nullable BigDecimal figure) {
        return figure == null ? "" : figure.stripTrailingZeros().toPlainString();
    }
}
