package phonngan.intake.google;

import java.util.List;
import phonngan.intake.AnswerTab;
import phonngan.intake.FormDefinition;
import phonngan.intake.FromSheet;
import phonngan.intake.SheetReading;
import phonngan.intake.SheetTrouble;

/// A tab whose answers can be read.
final class GoogleTab implements AnswerTab {
    /// How often a tab is read until two readings in a row agree.
    private static final int READINGS = 4;

    private final SheetsApi api;
    private final String spreadsheet;
    private final TabLook look;

    GoogleTab(SheetsApi api, String spreadsheet, TabLook look) {
        this.api = api;
        this.spreadsheet = spreadsheet;
        this.look = look;
    }

    @Override
    public String name() {
        return look.name();
    }

    @Override
    public List<String> headers() {
        return look.headers();
    }

    /// Pages that arrive one after the other may belong to different states of the sheet: somebody sorts it in between,
    /// and one row comes twice, another not at all. So a reading of several pages needs a second one that agrees.
    @Override
    public FromSheet<SheetReading> read(FormDefinition form, String known) {
        var before = known;
        for (int reading = 1; reading <= READINGS; reading++) {
            try {
                var pages = new TabPages(api, spreadsheet, TabLook.at(api, spreadsheet, look.gid()), form);
                var read = pages.read();
                if (!read.headers().equals(look.headers())) {
                    read.close();
                    continue;
                }
                if (pages.questions() == 1 || read.fingerprint().equals(before)) {
                    return new FromSheet.Had<>(read);
                }
                before = read.fingerprint();
                read.close();
            } catch (SheetsApi.Outdated _) {
                // the tab shrank or got another name between two questions: look again
                before = "";
            } catch (Unreadable trouble) {
                return new FromSheet.Not<>(trouble.why());
            }
        }
        return new FromSheet.Not<>(new SheetTrouble.Unsettled());
    }
}
