package phonngan.app;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Predicate;
import phonngan.approval.ListAct;
import phonngan.approval.ListState;
import phonngan.approval.ListVersion;
import phonngan.approval.ReadLists;
import phonngan.catalogue.RuleBook;
import phonngan.common.OfficeYear;
import phonngan.cycle.Condition;
import phonngan.cycle.YearFacts;
import phonngan.ledger.PostedPoints;
import phonngan.review.Committees;
import phonngan.review.DecideAppeal;
import phonngan.roster.Rosters;
import phonngan.scoring.FindBacklog;
import phonngan.scoring.RunBook;

/// What is true of a year, asked where it is kept. A round that is asked about is the last one of the rule book.
@Singleton
final class FactsOfTheYear implements YearFacts {
    private final YearBooks years;
    private final Committees committees;
    private final DecideAppeal appeals;
    private final RunBook runs;
    private final PostedPoints posted;
    private final ReadLists lists;
    private final FindBacklog backlogs;
    private final Rosters rosters;

    FactsOfTheYear(YearBooks years, Committees committees, DecideAppeal appeals, RunBook runs, PostedPoints posted,
            ReadLists lists, FindBacklog backlogs, Rosters rosters) {
        this.years = years;
        this.committees = committees;
        this.appeals = appeals;
        this.runs = runs;
        this.posted = posted;
        this.lists = lists;
        this.backlogs = backlogs;
        this.rosters = rosters;
    }

    @Override
    public boolean holds(Condition condition, OfficeYear book) {
        return switch (condition) {
            case RULE_BOOK -> years.findRuleBook(book).isPresent();
            case COMMITTEE -> !committees.get(book).members().isEmpty();
            case COMPUTED -> inLastRound(book, round -> runs.findLatest(book, round)
                    .filter(it -> it.awaiting() == 0).isPresent());
            case POSTED -> isPosted(book);
            case APPEALS_ANSWERED -> !appeals.isAnyWaiting(book);
            case LIST_APPROVED -> findApproved(book).isPresent();
            case LIST_NOT_APPROVED -> findApproved(book).isEmpty();
            case ORDER_RECORDED -> findApproved(book).flatMap(it -> it.find(ListAct.OrderRecorded.class)).isPresent();
            case TIME_IS_OVER -> throw new IllegalArgumentException("the year itself knows its times");
        };
    }

    private boolean isPosted(OfficeYear book) {
        return years.findRuleBook(book).filter(rules -> posted.listPostings(book).reversed().stream()
                .filter(it -> it.round().equals(rules.lastRound().id())).findFirst()
                .filter(it -> backlogs.find(book, rules, rosters.get(book), rules.lastRound(),
                        Math.toIntExact(it.run())).isEmpty())
                .isPresent()).isPresent();
    }

    private Optional<ListVersion> findApproved(OfficeYear book) {
        return years.findRuleBook(book).map(it -> lists.list(book, it.lastRound().id())).filter(it -> !it.isEmpty())
                .map(it -> it.getLast()).filter(it -> it.state() == ListState.APPROVED);
    }

    private boolean inLastRound(OfficeYear book, Predicate<String> question) {
        return years.findRuleBook(book).map(RuleBook::lastRound).filter(it -> question.test(it.id())).isPresent();
    }
}
