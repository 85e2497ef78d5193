package phonngan.app.command;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import phonngan.app.sample.LoadSampleYear;
import phonngan.app.sample.SampleAccount;
import phonngan.app.store.EmbeddedStore;
import phonngan.app.store.SampleMarks;
import phonngan.app.store.StoreSettings;
import phonngan.common.Language;
import phonngan.common.Wording;

/// The first start of a newcomer: the sample year goes into an embedded database that holds nothing else.
final class SampleStart {
    private boolean empty;

    /// Looks at the store before anything is written. A sample year whose loading was cut short makes way for a new one.
    void prepare(Desk desk, StoreSettings settings) {
        if (EmbeddedStore.holdsHalfASample(settings)) {
            ServeCommand.say(desk, "sample.again");
            EmbeddedStore.removeHalfASample(settings);
        }
        empty = EmbeddedStore.isEmpty(settings);
    }

    /// Loads the sample year if the store was empty; else says that it is left alone, and nothing was loaded.
    Optional<SampleAccount> fill(Session session) {
        if (empty) {
            return Optional.of(load(session));
        }
        if (!session.get(SampleMarks.class).isSample()) {
            ServeCommand.say(session.desk(), "sample.not-empty");
        }
        return Optional.empty();
    }

    private static SampleAccount load(Session session) {
        ServeCommand.say(session.desk(), "sample.begins");
        var bars = session.get(CommandProgress.class);
        var start = session.now();
        var account = session.get(LoadSampleYear.class).load(step -> {
            bars.endStages();
            session.desk().err().println(line(step));
        });
        bars.endStages();
        ServeCommand.say(session.desk(), "sample.loaded", Long.toString(account.rows()),
                Long.toString(account.stored()),
                Long.toString(account.unchanged()), Long.toString(account.changed()),
                Long.toString(account.refused()), Long.toString(account.decisions()),
                Long.toString(account.entries()),
                Long.toString(Duration.between(start, session.now()).toSeconds()));
        return account;
    }

    private static String line(LoadSampleYear.Step step) {
        var thai = Wording.say(Language.TH, "commands", "sample.act." + step.key());
        var english = Wording.say(Language.EN, "commands", "sample.act." + step.key());
        return String.format(Locale.ROOT, "[%2d/%d] %s · %s %s", step.number(), step.of(), thai, english, step.what())
                .stripTrailing();
    }
}
