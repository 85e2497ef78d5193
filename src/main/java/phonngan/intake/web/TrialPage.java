package phonngan.intake.web;

import phonngan.catalogue.RuleBook;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.Wording;
import phonngan.common.web.Frame;
import phonngan.intake.ChoiceQuestion;
import phonngan.intake.FormDefinition;
import phonngan.intake.IndicatorSource;
import phonngan.intake.Trial;

/// What reading a sheet or file would bring, before anything is stored.
///
/// @param frame around it
/// @param desk where the steps take place
/// @param rules the rule book, for titles
/// @param form how the columns are read
/// @param trial what came of it
/// @param whole whether the file was said to be complete
/// @param missing how many missing claims somebody confirms, as typed; empty for none
public record TrialPage(Frame frame, ColumnsPage.Desk desk, RuleBook rules, FormDefinition form, Trial trial,
        boolean whole,
        String missing) {

    /// What is wrong, as a sentence in the reader's language.
    public String message(Problem it) {
        return Wording.message(it, frame.ui().language());
    }

    /// What to do about it, as a sentence in the reader's language.
    public String remedy(Problem it) {
        return Wording.remedy(it, frame.ui().language());
    }

    /// What the rows are about.
    public String indicator() {
        return switch (form.indicator()) {
            case IndicatorSource.Fixed(var id) -> rules.findIndicator(id)
                    .map(it -> frame.ui().title(it.title(), it.titleEn())).orElse(id);
            case IndicatorSource.ByColumn(var titles, _) ->
                frame.ui().t("connect.by-column", String.join(" / ", titles));
        };
    }

    /// What people call what a text may mean.
    public String title(ChoiceQuestion.Option it) {
        return frame.ui().title(it.title(), it.titleEn().isEmpty() ? null : it.titleEn());
    }

    /// Whether anything would come of it.
    public boolean bringsSomething() {
        return trial instanceof Trial.Readable(var counts, _, _) && counts.refused() < counts.rows();
    }

    /// Whether claims are missing that somebody has to confirm.
    public boolean asksForMissing() {
        return trial instanceof Trial.Refused(var problems)
                && problems.getFirst().code() == ProblemCode.TOO_MANY_MISSING;
    }
}
