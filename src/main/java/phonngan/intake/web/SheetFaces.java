package phonngan.intake.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.web.Frame;
import phonngan.intake.AnswerSheets;
import phonngan.intake.AnswerTab;
import phonngan.intake.ConnectSheet;
import phonngan.intake.FromSheet;
import phonngan.intake.SheetAddress;
import phonngan.intake.SheetConnections;
import phonngan.intake.SheetSurvey;

/// Shows a spreadsheet as people recognise it: its name, its tabs, what the first row of each says.
@Singleton
final class SheetFaces {
    /// Each look costs two of the sixty questions that Google allows in a minute.
    private static final int MOST_LOOKS = 6;

    private final AnswerSheets sheets;
    private final ConnectSheet connect;
    private final SheetConnections connections;

    SheetFaces(AnswerSheets sheets, ConnectSheet connect, SheetConnections connections) {
        this.sheets = sheets;
        this.connect = connect;
        this.connections = connections;
    }

    /// What was pasted, as far as it can be found.
    NewSheetPage of(Frame frame, String pasted) {
        if (pasted.isBlank()) {
            return page(frame, pasted, null);
        }
        var address = SheetAddress.find(pasted);
        if (address.isEmpty()) {
            return page(frame, pasted, Problem.refused(ProblemCode.BAD_SHEET_ADDRESS, Place.file(""), pasted));
        }
        var spreadsheet = address.get().spreadsheet();
        return switch (connect.survey(spreadsheet)) {
            case FromSheet.Not<SheetSurvey>(var why) -> page(frame, pasted, why.problem(pasted));
            case FromSheet.Had<SheetSurvey>(var survey) -> new NewSheetPage(frame, sheets.account(), pasted,
                    spreadsheet, survey, tabs(spreadsheet, survey),
                    address.get().gid().isPresent() ? Integer.valueOf(address.get().gid().getAsInt()) : null, null);
        };
    }

    /// The first step with what stands in the way.
    NewSheetPage troubled(Frame frame, String pasted, Problem trouble) {
        return page(frame, pasted, trouble);
    }

    private NewSheetPage page(Frame frame, String pasted, @Nullable Problem trouble) {
        return new NewSheetPage(frame, sheets.account(), pasted, "", null, List.of(), null, trouble);
    }

    private List<NewSheetPage.TabFace> tabs(String spreadsheet, SheetSurvey survey) {
        var fed = connections.list();
        var tabs = new ArrayList<NewSheetPage.TabFace>();
        for (var tab : survey.tabs()) {
            var headers = tabs.size() < MOST_LOOKS && connect.open(spreadsheet,
                    tab.gid()) instanceof FromSheet.Had<AnswerTab>(var open) ? open.headers() : null;
            tabs.add(new NewSheetPage.TabFace(tab, headers,
                    fed.stream().anyMatch(it -> it.connection().isFedBy(spreadsheet, tab.gid()))));
        }
        return tabs;
    }
}
