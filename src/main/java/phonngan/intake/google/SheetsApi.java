package phonngan.intake.google;

import com.google.api.client.http.javanet.NetHttpTransport;
import com.google.api.client.json.gson.GsonFactory;
import com.google.api.services.sheets.v4.Sheets;
import com.google.api.services.sheets.v4.model.Spreadsheet;
import com.google.api.services.sheets.v4.model.ValueRange;
import com.google.auth.http.HttpCredentialsAdapter;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Predicate;
import phonngan.intake.SheetTrouble;

/// The two questions that are put to Google, each repeated until it is answered well.
final class SheetsApi {
    private static final String SURVEY = "properties(title,timeZone,locale),"
            + "sheets(properties(sheetId,title,gridProperties(rowCount,columnCount)))";
    private static final int CONNECT_MILLIS = 10_000;

    private final Sheets client;
    private final Faults faults;
    private final Patience patience;

    SheetsApi(GoogleSettings settings, GoogleKey key, Patience patience) {
        var credentials = new HttpCredentialsAdapter(key.credentials());
        this.client = new Sheets.Builder(new NetHttpTransport(), GsonFactory.getDefaultInstance(), request -> {
            credentials.initialize(request);
            // whoever is sent elsewhere would show the credentials there
            request.setFollowRedirects(false);
            request.setConnectTimeout(CONNECT_MILLIS).setReadTimeout(Math.toIntExact(settings.patience().toMillis()));
        }).setApplicationName("Phonngan").setRootUrl(settings.root()).build();
        this.faults = new Faults(key.account());
        this.patience = patience;
    }

    /// The spreadsheet's properties and tabs, without any cell.
    Spreadsheet survey(String spreadsheet) {
        return ask(spreadsheet, () -> client.spreadsheets().get(spreadsheet).setFields(SURVEY).execute(),
                it -> it.getProperties() != null && it.getSheets() != null);
    }

    /// The values of rows.
    ///
    /// @param asShown whether as people see them; otherwise as the sheet keeps them, dates as days since 30 December 1899
    /// @throws Outdated when the tab has no such rows any more
    ValueRange values(String spreadsheet, String range, int firstRow, boolean asShown) {
        return ask(range, () -> {
            var question = client.spreadsheets().values().get(spreadsheet, range).setFields("range,values");
            return asShown
                    ? question.setValueRenderOption("FORMATTED_VALUE").execute()
                    : question.setValueRenderOption("UNFORMATTED_VALUE").setDateTimeRenderOption("SERIAL_NUMBER")
                            .execute();
        }, it -> it.getRange() != null && A1.beginsAt(it.getRange(), firstRow));
    }

    /// An answer is good when it is what was asked for: an empty object, or nothing at all, would look like the end of
    /// the sheet.
    private <T> T ask(String range, Question<T> question, Predicate<T> isGood) {
        for (int tries = 1;; tries++) {
            var fault = new Fault.Passing("an empty answer", Duration.ZERO);
            patience.waitForQuota();
            try {
                var answer = question.put();
                if (answer != null && isGood.test(answer)) {
                    return answer;
                }
            } catch (IOException | RuntimeException failure) {
                fault = switch (faults.of(failure)) {
                    case Fault.Passing passing -> passing;
                    case Fault.Outdated(var said) -> throw new Outdated(said);
                    case Fault.Lasting(var why) -> throw new Unreadable(why);
                };
            }
            if (patience.isOutOfTries(tries) || !patience.isWorthWaiting(fault.after())) {
                throw new Unreadable(new SheetTrouble.GoogleAway(range, fault.said()));
            }
            patience.waitAfter(tries, fault.after());
        }
    }

    private interface Question<T> {
        T put() throws IOException;
    }

    /// The tab changed its size or name since it was looked at.
    static final class Outdated extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Outdated(String said) {
            super(said, null, false, false);
        }
    }
}
