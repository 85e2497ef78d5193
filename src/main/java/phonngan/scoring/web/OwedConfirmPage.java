package phonngan.scoring.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.RuleBook;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.intake.EvidenceFile;
import phonngan.review.Confirmation.Report;
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
        Form form) {

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
        return OwedWords.file(frame, file.id());
    }

    /// What stands in the form by which a report is confirmed.
    ///
    /// @param fresh whether nothing was sent yet
    /// @param people ids of those chosen
    /// @param number the number as typed
    /// @param date the day as typed
    /// @param file the file, once it was taken; null before
    /// @param report what was read from it; null while something is wrong
    /// @param faults what is wrong, by field: `people`, `number`, `date`, `file`
    /// @param refusal why it was not confirmed; empty for no reason
    public record Form(boolean fresh, Set<String> people, String number, String date, @Nullable EvidenceFile file,
            @Nullable Report report, Map<String, String> faults, List<String> refusal) {
        /// Nothing yet.
        static final Form EMPTY = new Form(true, Set.of(), "", "", null, null, Map.of(), List.of());

        /// Keeps its own copies.
        public Form {
            people = Set.copyOf(people);
            faults = Map.copyOf(faults);
            refusal = List.copyOf(refusal);
        }

        /// The same after it was refused as a whole.
        Form refused(List<String> why) {
            return new Form(false, people, number, date, file, null, faults, why);
        }

        /// What is wrong with a field; empty for nothing.
        public String fault(String field) {
            return faults.getOrDefault(field, "");
        }
    }
}
