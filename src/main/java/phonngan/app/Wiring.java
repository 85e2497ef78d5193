package phonngan.app;

import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import phonngan.app.command.CommandProgress;
import phonngan.catalogue.RuleBooks;
import phonngan.common.Ids;
import phonngan.common.Transactions;
import phonngan.review.Confirmations;
import phonngan.roster.LoadRoster;
import phonngan.roster.Rosters;

/// The map of the house: which deed works with which edge, as far as it does not stand on the page of its subject.
@Factory
final class Wiring {

    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Singleton
    CommandProgress progress(MeterRegistry meters) {
        return new CommandProgress(meters);
    }

    @Singleton
    YearBooks yearBooks(RuleBooks ruleBooks, Rosters rosters, Confirmations confirmations) {
        return new YearBooks(ruleBooks, rosters, confirmations);
    }

    @Singleton
    LoadRoster loadRoster(Rosters rosters, Transactions transactions, Ids ids) {
        return new LoadRoster(rosters, transactions, ids);
    }
}
