package phonngan.intake.google;

import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import phonngan.intake.AnswerSheets;
import phonngan.intake.AnswerTab;
import phonngan.intake.FromSheet;
import phonngan.intake.SheetSurvey;
import phonngan.intake.SheetTrouble;

/// Sheets over Google's own client, with a service account's key that may read and nothing else.
public final class GoogleSheets implements AnswerSheets {
    private static final int LOOKS = 3;

    private final GoogleSettings settings;
    private final Patience patience;
    private @Nullable GoogleKey key;

    /// The key is looked for only when a sheet is asked for, and again each time, so that a new file in its place serves
    /// at once.
    ///
    /// @param jitter by how much waits differ
    public GoogleSheets(GoogleSettings settings, Pace pace, RandomGenerator jitter) {
        this.settings = settings;
        this.patience = new Patience(pace, jitter);
    }

    @Override
    public FromSheet<String> account() {
        return had(() -> currentKey().account());
    }

    @Override
    public FromSheet<SheetSurvey> survey(String spreadsheet) {
        return had(() -> TabLook.survey(api().survey(spreadsheet)));
    }

    @Override
    public FromSheet<AnswerTab> open(String spreadsheet, int gid) {
        return had(() -> {
            var api = api();
            return new GoogleTab(api, spreadsheet, TabLook.at(api, spreadsheet, gid));
        });
    }

    private SheetsApi api() {
        return new SheetsApi(settings, currentKey(), patience);
    }

    private synchronized GoogleKey currentKey() {
        var text = GoogleKey.read(settings);
        if (key == null || !key.text().equals(text)) {
            key = GoogleKey.of(text);
        }
        return key;
    }

    /// Whoever renames the tab between two questions has it looked at again.
    private static <T> FromSheet<T> had(Supplier<? extends T> asked) {
        for (int look = 1; look <= LOOKS; look++) {
            try {
                return new FromSheet.Had<>(asked.get());
            } catch (Unreadable trouble) {
                return new FromSheet.Not<>(trouble.why());
            } catch (SheetsApi.Outdated _) {
                // the next look finds the new name
            }
        }
        return new FromSheet.Not<>(new SheetTrouble.Unsettled());
    }
}
