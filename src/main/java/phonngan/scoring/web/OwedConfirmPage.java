package phonngan.scoring.web;

import org.jspecify.annotations.Nullable;
import phonngan.catalogue.RuleBook;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.intake.EvidenceFile;
import phonngan.roster.SubjectKey;
import phonngan.roster.Unit;
import phonngan.scoring.Debt;
import phonngan.scoring.OwedReport;

/// The form by which the head of a unit confirms one report.
///
/// @param frame around it
/// @param rules the rule book in force
/// @param unit the unit that owes it
/// @param report the report, with everybody who waits for it
/// @param reader the head; null for somebody outside the roster, who confirms nothing
/// @param form what stands in the form
public record OwedConfirmPage(Frame frame, RuleBook rules, Unit unit, OwedReport report, @Nullable SubjectKey reader,
        OwedForm form) {

    /// The indicator's title in the reader's language.
    public String title() {
        return frame.ui().title(report.indicator().title(), report.indicator().titleEn());
    }

    /// The step; empty for the indicator as a whole.
    public String step() {
        return OwedWords.step(report.step(), frame.ui());
    }

    /// What is owed to somebody.
    public String document(Debt debt) {
        return OwedWords.document(debt, rules, frame.ui());
    }

    /// Whether it is the head's own case, which somebody else has to confirm.
    public boolean isOwn(Debt debt) {
        return debt.subject().key().equals(reader);
    }

    /// Whether somebody is chosen; at first everybody is.
    public boolean isChosen(Debt debt) {
        return form.fresh() || form.people().contains(debt.subject().id());
    }

    /// Where the form is sent, with the token of the stay.
    public Address action() {
        return OwedPage.unit(frame, unit.code()).then("confirm").then(report.indicator().id())
                .then(Integer.toString(report.number())).with("form-token", frame.visit().formToken());
    }

    /// The list from which the head came.
    public Address back() {
        return OwedPage.unit(frame, unit.code());
    }

    /// Where a file is.
    public String file(EvidenceFile file) {
        return OwedForm.address(frame, file.id());
    }
}
