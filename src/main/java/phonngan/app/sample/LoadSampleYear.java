package phonngan.app.sample;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.function.Consumer;
import phonngan.app.store.Offices;
import phonngan.app.store.SampleMarks;
import phonngan.common.FiscalYear;
import phonngan.common.Office;
import phonngan.common.OfficeYear;

/// Fills an empty store with the sample year, act by act. The store is marked before the first act and after the last.
@Singleton
public final class LoadSampleYear {
    private static final FiscalYear YEAR = new FiscalYear(2566);
    private static final String OFFICE = "sample";

    private final SampleMarks marks;
    private final Offices offices;
    private final Clock clock;
    private final Deeds deeds;

    LoadSampleYear(SampleMarks marks, Offices offices, Clock clock, Deeds deeds) {
        this.marks = marks;
        this.offices = offices;
        this.clock = clock;
        this.deeds = deeds;
    }

    /// One act that begins now.
    ///
    /// @param number counts from 1
    /// @param of how many there are
    /// @param key its name in the bundle `commands`, after `sample.act.`
    /// @param what the file, indicator or form it works on; empty for none
    public record Step(int number, int of, String key, String what) {
    }

    /// Loads the year that the product ships.
    ///
    /// @param watching is told of each step before it begins
    public SampleAccount load(Consumer<Step> watching) {
        return load(LivingYear.of(LivingYear.SEED), LivingYear.SEED, watching);
    }

    private SampleAccount load(LivingYear year, long seed, Consumer<Step> watching) {
        marks.begin(seed, clock.instant());
        var office = offices.getOrCreate(OFFICE, year.acts().getFirst().at());
        var book = new OfficeYear(office.id(), YEAR);
        var account = SampleAccount.NOTHING;
        for (int i = 0; i < year.acts().size(); i++) {
            var act = year.acts().get(i);
            watching.accept(new Step(i + 1, year.acts().size(), key(act), what(act)));
            account = perform(act, office, book, account);
        }
        marks.complete(seed, clock.instant());
        return account;
    }

    private SampleAccount perform(Act act, Office office, OfficeYear book, SampleAccount account) {
        return switch (act) {
            case Act.AnnounceRuleBook it -> {
                deeds.announce(book, it.at());
                yield account;
            }
            case Act.LoadRoster it -> {
                deeds.loadRoster(book, it.file(), it.at());
                yield account;
            }
            case Act.AppointCommittees it -> {
                deeds.appoint(book, it.file(), it.at());
                yield account;
            }
            case Act.KeepPlan it -> {
                deeds.keepPlan(book, it.path(), it.at());
                yield account;
            }
            case Act.ReadAnswers it ->
                account.plus(deeds.read(office, it.form().path(), it.file(), it.whole(), it.at()));
            case Act.EnterDecisions it -> account.plus(deeds.decide(book, it.file(), it.at()));
            case Act.AcceptForm it -> account.plus(deeds.accept(book, it.form().id(), it.reviewer(), it.reason(),
                    it.at()));
            case Act.CloseAwaiting it -> {
                deeds.close(book, it.indicator(), it.reviewer(), it.reason(), it.at());
                yield account;
            }
            case Act.Score it -> account.plusEntries(deeds.score(book, it.post(), it.at()));
        };
    }

    private static String key(Act act) {
        return switch (act) {
            case Act.AnnounceRuleBook _ -> "rule-book";
            case Act.LoadRoster _ -> "roster";
            case Act.AppointCommittees _ -> "committees";
            case Act.KeepPlan _ -> "plan";
            case Act.ReadAnswers _ -> "answers";
            case Act.EnterDecisions _ -> "decisions";
            case Act.AcceptForm _ -> "accept";
            case Act.CloseAwaiting _ -> "close";
            case Act.Score it -> it.post() ? "post" : "score";
        };
    }

    private static String what(Act act) {
        return switch (act) {
            case Act.LoadRoster it -> it.file().name();
            case Act.AppointCommittees it -> it.file().name();
            case Act.ReadAnswers it -> it.file().name();
            case Act.EnterDecisions it -> it.file().name();
            case Act.AcceptForm it -> it.form().id();
            case Act.CloseAwaiting it -> it.indicator();
            case Act.KeepPlan it -> it.path();
            case Act.AnnounceRuleBook _,Act.Score _ -> "";
        };
    }
}
