package phonngan.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import phonngan.common.Ids;
import phonngan.common.OfficeYear;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;

/// Connects a Google sheet with a form, step by step: look at its tabs, be told what its columns probably mean, try that
/// out, connect. Nothing is stored before the last step, and nothing is ever written to the sheet.
public final class ConnectSheet {
    private final AnswerSheets sheets;
    private final SheetConnections connections;
    private final TryForm trials;
    private final IntakeGrounds grounds;
    private final Ids ids;

    /// Works on sheets, connections and the intake.
    public ConnectSheet(AnswerSheets sheets, SheetConnections connections, ImportSubmissions imports,
            IntakeGrounds grounds, Ids ids) {
        this.sheets = sheets;
        this.connections = connections;
        this.trials = new TryForm(imports);
        this.grounds = grounds;
        this.ids = ids;
    }

    /// The tabs of a spreadsheet, with its zone and locale.
    public FromSheet<SheetSurvey> survey(String spreadsheet) {
        return sheets.survey(spreadsheet);
    }

    /// The headers of a tab with a form that probably fits them.
    ///
    /// @param known forms that are in use already; the first one whose columns are all there wins
    public FromSheet<FormSuggestion> suggest(OfficeYear book, String spreadsheet, int gid,
            List<FormDefinition> known) {
        return switch (sheets.open(spreadsheet, gid)) {
            case FromSheet.Not<AnswerTab>(var why) -> new FromSheet.Not<>(why);
            case FromSheet.Had<AnswerTab>(var tab) -> new FromSheet.Had<>(
                    SuggestForm.from(tab.name(), tab.headers(), book.year(),
                            grounds.find(book).map(IntakeGround::rules), known));
        };
    }

    /// The spreadsheet and the tab by their names, with the headers.
    public FromSheet<AnswerTab> open(String spreadsheet, int gid) {
        return sheets.open(spreadsheet, gid);
    }

    /// Reads the sheet through a form and stores nothing.
    public FromSheet<Trial> tryOut(OfficeYear book, String spreadsheet, int gid, String formText, String by,
            Instant now) {
        return switch (FormGround.find(grounds, book, formText)) {
            case FormGround.None(var why) -> new FromSheet.Not<>(why);
            case FormGround.Ready ready -> switch (sheets.open(spreadsheet, gid)) {
                case FromSheet.Not<AnswerTab>(var why) -> new FromSheet.Not<>(why);
                case FromSheet.Had<AnswerTab>(var tab) -> tryOut(tab, ready, by, now);
            };
        };
    }

    /// Headers that do not fit are told before Google is asked for all answers.
    private FromSheet<Trial> tryOut(AnswerTab tab, FormGround.Ready ready, String by, Instant now) {
        var problems = new Columns(ready.form(), tab.headers(), tab.name()).problems();
        if (!problems.isEmpty()) {
            return new FromSheet.Had<>(new Trial.Refused(problems));
        }
        return switch (tab.read(ready.form(), "")) {
            case FromSheet.Not<SheetReading>(var why) -> new FromSheet.Not<>(why);
            case FromSheet.Had<SheetReading>(var reading) -> {
                try (reading) {
                    yield new FromSheet.Had<>(trials.attempt(ready.ground(), ready.form(), reading, true,
                            OptionalLong.empty(), by, now));
                }
            }
        };
    }

    /// Connects a tab. A form that is connected already gets a further version: with another mapping at any time, with
    /// another tab only while it is paused, because two sheets would take each other's answers for missing.
    public Connecting connect(OfficeYear book, String spreadsheet, int gid, String formText, String by, Instant now) {
        return switch (FormGround.find(grounds, book, formText)) {
            case FormGround.None(var why) -> new Connecting.Stopped(why);
            case FormGround.Ready ready -> switch (sheets.open(spreadsheet, gid)) {
                case FromSheet.Not<AnswerTab>(var why) -> new Connecting.Stopped(why);
                case FromSheet.Had<AnswerTab>(var tab) -> connect(book, spreadsheet, gid, ready.form(), tab, by, now);
            };
        };
    }

    private Connecting connect(OfficeYear book, String spreadsheet, int gid, FormDefinition form, AnswerTab tab,
            String by, Instant now) {
        var problems = new Columns(form, tab.headers(), tab.name()).problems();
        if (!problems.isEmpty()) {
            return new Connecting.Refused(problems);
        }
        var before = findFeeding(book, form.form());
        if (before.isPresent() && !before.get().connection().isFedBy(spreadsheet, gid)
                && !(before.get().state() instanceof ConnectionState.Paused)) {
            return new Connecting.Refused(List.of(Problem.refused(ProblemCode.FORM_ON_OTHER_SHEET,
                    Place.file(tab.name()), form.form(), before.get().connection().name())));
        }
        var connection = new SheetConnection(before.map(it -> it.connection().id()).orElseGet(ids::next),
                before.map(it -> it.connection().version() + 1).orElse(1), book, form.form(), form.text(), spreadsheet,
                gid, tab.name(), tab.headers(), by, now);
        connections.add(connection, SheetEvent.of(connection, now, new ConnectionState.Connected(""), by));
        return new Connecting.Connected(connection);
    }

    private Optional<SheetStanding> findFeeding(OfficeYear book, String form) {
        return connections.list().stream()
                .filter(it -> it.connection().book().equals(book) && it.connection().form().equals(form)).findFirst();
    }
}
