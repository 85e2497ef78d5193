package phonngan.intake.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import phonngan.access.Actor;
import phonngan.catalogue.ServingRuleBooks;
import phonngan.common.web.Frame;
import phonngan.common.web.PageNotFound;
import phonngan.intake.SendEvidence.Desk;
import phonngan.roster.Rosters;

/// Opens the desk at which somebody sends evidence of the own.
@Singleton
public final class SendDesks {
    private final ServingRuleBooks ruleBooks;
    private final Rosters rosters;
    private final Clock clock;

    SendDesks(ServingRuleBooks ruleBooks, Rosters rosters, Clock clock) {
        this.ruleBooks = ruleBooks;
        this.rosters = rosters;
        this.clock = clock;
    }

    /// The desk of whoever is signed in.
    ///
    /// @throws PageNotFound when the year has no rule book, or the person is not on its roster
    public Desk getOf(Frame frame, Actor actor) {
        var rules = ruleBooks.findRuleBook(frame.book()).orElseThrow(PageNotFound::new);
        var roster = rosters.get(frame.book());
        if (actor.person() == null) {
            throw new PageNotFound();
        }
        var sender = roster.findPerson(actor.person()).orElseThrow(PageNotFound::new);
        return new Desk(frame.year().office(), rules, roster, sender, actor.enteredBy(), clock.instant());
    }
}
