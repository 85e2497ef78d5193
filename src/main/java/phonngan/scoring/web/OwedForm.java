package phonngan.scoring.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.intake.EvidenceFile;
import phonngan.review.Confirmation.Report;

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
public record OwedForm(boolean fresh, Set<String> people, String number, String date, @Nullable EvidenceFile file,
        @Nullable Report report, Map<String, String> faults, List<String> refusal) {
    /// Nothing yet.
    static final OwedForm EMPTY = new OwedForm(true, Set.of(), "", "", null, null, Map.of(), List.of());

    /// Keeps its own copies.
    public OwedForm {
        people = Set.copyOf(people);
        faults = Map.copyOf(faults);
        refusal = List.copyOf(refusal);
    }

    /// The same after it was refused as a whole.
    OwedForm refused(List<String> why) {
        return new OwedForm(false, people, number, date, file, null, faults, why);
    }

    /// What is wrong with a field; empty for nothing.
    public String fault(String field) {
        return faults.getOrDefault(field, "");
    }

    /// Where a file is.
    static String address(Frame frame, long file) {
        return Address.of(frame.at("/files")).then(Long.toString(file)).text();
    }
}
