package phonngan.approval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import phonngan.allocation.AllocationLine;
import phonngan.allocation.AllocationOutcome;
import phonngan.allocation.AllocationPlan;
import phonngan.allocation.Deviation;
import phonngan.allocation.Ground;
import phonngan.allocation.Pay;
import phonngan.allocation.PlanAllocation;
import phonngan.catalogue.CatalogueDigest;
import phonngan.catalogue.RuleBook;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.Baht;
import phonngan.common.OfficeYear;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Round;
import phonngan.intake.Claim;
import phonngan.ledger.Head;
import phonngan.ledger.PostedPoints;
import phonngan.ledger.Posting;
import phonngan.ranking.Ranking;
import phonngan.ranking.Totals;
import phonngan.roster.Roster;
import phonngan.roster.Rosters;
import phonngan.roster.SubjectKey;

/// Draws up the list of a round from what is posted, the plan in force, and the director's words. Nothing is typed:
/// the same ledger, rules, plan and words give the same list, whoever draws it up.
public final class DraftList {
    private final ServingRuleBooks ruleBooks;
    private final Rosters rosters;
    private final PostedPoints posted;
    private final Ranks ranks;
    private final RunRules runs;
    private final PlanInForce.Plans plans;
    private final Readiness readiness;

    /// With everything that a list rests on.
    public DraftList(ServingRuleBooks ruleBooks, Rosters rosters, PostedPoints posted, Ranks ranks,
            RunRules runs, PlanInForce.Plans plans, Readiness readiness) {
        this.ruleBooks = ruleBooks;
        this.rosters = rosters;
        this.posted = posted;
        this.ranks = ranks;
        this.runs = runs;
        this.plans = plans;
        this.readiness = readiness;
    }

    /// Ranks a round by what is posted.
    public interface Ranks {
        /// Everybody of the round whom the rule book measures.
        Ranking posted(OfficeYear book, RuleBook rules, Round round);
    }

    /// Knows by which rule book a run was computed.
    public interface RunRules {
        /// The fingerprint of that rule book.
        CatalogueDigest get(OfficeYear book, long run);
    }

    /// Knows whether posted points may be divided into money.
    public interface Readiness {
        /// What keeps them from it: something decided that is not posted, an objection that nobody has answered; empty
        /// when nothing does.
        ///
        /// @param run the number of the run that is posted
        Optional<Problem> findHindrance(OfficeYear book, RuleBook rules, Round round, int run);
    }

    /// Draws up the list of the round that the plan is for.
    ///
    /// @param pays the pay file, which is never stored; empty when none was given
    /// @param words all words of the director about the round, earliest first
    public Drafting draft(OfficeYear book, String round, List<Pay> pays, List<DirectorsWord> words) {
        var rules = ruleBooks.findRuleBook(book);
        if (rules.isEmpty()) {
            return hindered(ProblemCode.NO_RULE_BOOK, book.year().toString());
        }
        var plan = plans.find(book).filter(it -> it.plan().round().equals(round));
        if (plan.isEmpty()) {
            return hindered(ProblemCode.NO_PLAN, round);
        }
        var postings = posted.listPostings(book);
        var last = postings.reversed().stream().filter(it -> it.round().equals(round)).findFirst();
        if (last.isEmpty()) {
            return hindered(ProblemCode.NOTHING_POSTED, round);
        }
        if (!runs.get(book, last.get().run()).equals(rules.get().digest())) {
            return hindered(ProblemCode.LIST_OTHER_RULES, Long.toString(last.get().run()));
        }
        var known = rules.get().findRound(round).orElseThrow();
        var hindrance = readiness.findHindrance(book, rules.get(), known, Math.toIntExact(last.get().run()));
        if (hindrance.isPresent()) {
            return new Drafting.Hindered(List.of(hindrance.get()));
        }
        return draft(book, rules.get(), known, plan.get(), last.get(), postings.getLast().head(), pays, words);
    }

    private Drafting draft(OfficeYear book, RuleBook rules, Round round, PlanInForce plan, Posting last, Head head,
            List<Pay> pays, List<DirectorsWord> words) {
        var roster = rosters.get(book);
        var ranking = ranks.posted(book, rules, round);
        var outcome = PlanAllocation.plan(plan.plan(), rules, ranking, roster.staff(), pays,
                deviations(words, roster));
        return switch (outcome) {
            case AllocationOutcome.Allocated(var allocation) ->
                new Drafting.Drafted(new ListBody(book.year(), round.id(), last.run(), head, rules.digest(),
                        plan.digest(), lines(allocation, ranking)), allocation);
            case AllocationOutcome.Tied _,AllocationOutcome.Refused _ -> new Drafting.Hindered(outcome.obstacles());
        };
    }

    private static List<Deviation> deviations(List<DirectorsWord> words, Roster roster) {
        Map<String, DirectorsWord> standing = new LinkedHashMap<>();
        words.forEach(it -> standing.put(it.pool() + " " + it.subject(), it));
        return standing.values().stream().flatMap(it -> deviation(it, roster).stream()).toList();
    }

    private static Optional<Deviation> deviation(DirectorsWord it, Roster roster) {
        return switch (it.wish()) {
            case TAKE_IN, LEAVE_OUT -> Optional.of(new Deviation(it.pool(),
                    roster.findId(it.subject()).orElse(it.subject().value()),
                    it.wish() == DirectorsWord.Wish.TAKE_IN, it.by(),
                    it.at().atZone(Claim.BANGKOK).toLocalDate(), it.reason()));
            case AS_ADVISED -> Optional.empty();
        };
    }

    private static List<ListLine> lines(AllocationPlan allocation, Ranking ranking) {
        var totals = ranking.standings().stream()
                .collect(Collectors.toMap(it -> it.subject().key(), it -> it.totals()));
        var lines = new ArrayList<ListLine>();
        var seen = new HashSet<SubjectKey>();
        for (var it : allocation.lines()) {
            var subject = it.subject();
            var points = subject == null ? Totals.NONE : totals.getOrDefault(subject.key(), Totals.NONE);
            lines.add(new ListLine(it.pool(), status(it), it.rank(), subject == null ? null : subject.key(),
                    points.base(), points.bonus(), it.amount(),
                    it.grounds().stream().map(Ground::code).collect(Collectors.joining("+"))));
            if (subject != null) {
                seen.add(subject.key());
            }
        }
        ranking.standings().stream().filter(it -> !seen.contains(it.subject().key()))
                .map(it -> new ListLine(it.pool(), ListStatus.NO_BUDGET, it.rank(), it.subject().key(), it.base(),
                        it.bonus(), Baht.ZERO, ListStatus.NO_BUDGET.word()))
                .forEach(lines::add);
        return lines;
    }

    private static ListStatus status(AllocationLine line) {
        if (line.subject() == null) {
            return ListStatus.LEFT_OVER;
        }
        if (line.rank() == null) {
            return ListStatus.NOT_ELIGIBLE;
        }
        return line.isReceiving() ? ListStatus.IN : ListStatus.OUT;
    }

    private static Drafting hindered(ProblemCode code, String argument) {
        return new Drafting.Hindered(List.of(Problem.refused(code, Place.file(""), argument)));
    }
}
