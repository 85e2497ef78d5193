package phonngan.app.command;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import phonngan.common.ProblemCode;
import phonngan.intake.AnswerSheets;
import phonngan.intake.AnswerTab;
import phonngan.intake.FromSheet;
import phonngan.intake.SheetAddress;
import phonngan.intake.SheetSurvey;
import phonngan.intake.SheetTrouble;

/// A tab of a sheet, as a command names it.
///
/// @param spreadsheet the spreadsheet's id
/// @param gid the tab's number
record NamedSheet(String spreadsheet, int gid) {

    /// The tab that is meant: the one named by `--tab`, else by the address, else the only one.
    static NamedSheet find(Session session, String typed, @Nullable Integer tab) {
        var address = SheetAddress.find(typed)
                .orElseThrow(() -> new CommandRefused(ProblemCode.BAD_SHEET_ADDRESS, typed));
        if (tab != null) {
            return new NamedSheet(address.spreadsheet(), tab);
        }
        if (address.gid().isPresent()) {
            return new NamedSheet(address.spreadsheet(), address.gid().getAsInt());
        }
        var survey = had(session.get(AnswerSheets.class).survey(address.spreadsheet()), address.spreadsheet());
        if (survey.tabs().size() != 1) {
            throw new CommandRefused(ProblemCode.SEVERAL_TABS, list(survey));
        }
        return new NamedSheet(address.spreadsheet(), survey.tabs().getFirst().gid());
    }

    private static String list(SheetSurvey survey) {
        return survey.tabs().stream().map(it -> it.title() + " (--tab " + it.gid() + ")")
                .collect(Collectors.joining(", "));
    }

    AnswerTab open(Session session) {
        return had(session.get(AnswerSheets.class).open(spreadsheet, gid), spreadsheet);
    }

    /// What was asked for; otherwise the command ends.
    ///
    /// @param name the sheet, for the problem
    static <T> T had(FromSheet<T> asked, String name) {
        return switch (asked) {
            case FromSheet.Had<T>(var it) -> it;
            case FromSheet.Not<T>(var why) -> throw end(why, name);
        };
    }

    /// How a command ends on a trouble: with status 3 when it lies outside, with 2 when the sheet or form is wrong.
    static RuntimeException end(SheetTrouble why, String name) {
        return why.isOutside() ? new OutsideFault(why.problem(name)) : new CommandRefused(why.problem(name));
    }
}
