package phonngan.intake.google;

import com.google.api.services.sheets.v4.model.Spreadsheet;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import phonngan.common.ThaiText;
import phonngan.intake.SheetSurvey;
import phonngan.intake.SheetSurvey.Tab;
import phonngan.intake.SheetTrouble;

/// A tab as it was seen at one time: its size, its zone and its headers.
///
/// @param survey the spreadsheet
/// @param tab the tab
/// @param headers the headers up to the last one that says anything
record TabLook(SheetSurvey survey, Tab tab, List<String> headers) {
    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    /// @throws Unreadable when the tab is not there, or the spreadsheet cannot be had
    static TabLook at(SheetsApi api, String spreadsheet, int gid) {
        var survey = survey(api.survey(spreadsheet));
        var tab = survey.findTab(gid).orElseThrow(() -> new Unreadable(
                new SheetTrouble.TabGone(Integer.toString(gid), survey.tabs().stream()
                        .map(it -> it.title() + " (" + it.gid() + ")").collect(Collectors.joining(", ")))));
        return new TabLook(survey, tab, headers(api, spreadsheet, tab));
    }

    static SheetSurvey survey(Spreadsheet spreadsheet) {
        var properties = spreadsheet.getProperties();
        var tabs = new ArrayList<Tab>();
        for (var sheet : spreadsheet.getSheets()) {
            var tab = sheet.getProperties();
            // a tab that shows a chart or a database has no grid
            if (tab != null && tab.getGridProperties() != null) {
                tabs.add(new Tab(orZero(tab.getSheetId()), orEmpty(tab.getTitle()),
                        orZero(tab.getGridProperties().getRowCount()),
                        orZero(tab.getGridProperties().getColumnCount())));
            }
        }
        return new SheetSurvey(orEmpty(properties.getTitle()), orEmpty(properties.getTimeZone()),
                orEmpty(properties.getLocale()), tabs);
    }

    private static List<String> headers(SheetsApi api, String spreadsheet, Tab tab) {
        var answer = api.values(spreadsheet, A1.rows(tab.title(), 1, 1, tab.columns()), 1, true).getValues();
        var headers = answer == null || answer.isEmpty()
                ? new ArrayList<String>()
                : new ArrayList<>(answer.getFirst().stream().map(Object::toString).toList());
        while (!headers.isEmpty() && ThaiText.isBlank(headers.getLast())) {
            headers.removeLast();
        }
        return List.copyOf(headers);
    }

    int gid() {
        return tab.gid();
    }

    /// As reports print it.
    String name() {
        return ThaiText.truncate(survey.title() + " / " + tab.title(), 250);
    }

    /// The zone in which the sheet counts its dates; that of Thailand when it names one that nobody knows.
    ZoneId zone() {
        try {
            return ZoneId.of(survey.zone());
        } catch (DateTimeException _) {
            return THAILAND;
        }
    }

    /// Google leaves out the number of a sheet's first tab when it is zero.
    private static int orZero(@Nullable Integer number) {
        return Optional.ofNullable(number).orElse(0);
    }

    private static String orEmpty(@Nullable String text) {
        return Optional.ofNullable(text).orElse("");
    }
}
