package phonngan.review.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import phonngan.access.Actor;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.web.Frames;
import phonngan.common.web.PageNotFound;
import phonngan.common.web.Section;
import phonngan.common.web.Visit;
import phonngan.review.Judge;
import phonngan.review.Confirmations;
import phonngan.review.YearRules;
import phonngan.roster.Rosters;

/// Gives everybody of a committee a bench to sit on.
@Singleton
final class Benches {
    private final Frames frames;
    private final ServingRuleBooks ruleBooks;
    private final Rosters rosters;
    private final Confirmations confirmations;
    private final Clock clock;

    Benches(Frames frames, ServingRuleBooks ruleBooks, Rosters rosters, Confirmations confirmations, Clock clock) {
        this.frames = frames;
        this.ruleBooks = ruleBooks;
        this.rosters = rosters;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    /// The bench of whoever is signed in.
    ///
    /// @throws PageNotFound when the year has no rule book
    BenchPage getOf(Visit visit, Actor actor, String office, int year) {
        var frame = frames.getOf(visit, office, year, Section.REVIEW);
        var rules = ruleBooks.findRuleBook(frame.book()).orElseThrow(PageNotFound::new);
        return new BenchPage(frame, new YearRules(rules, rosters.get(frame.book()),
                confirmations.confirmed(frame.book())),
                Judge.of(actor), clock.instant());
    }
}
