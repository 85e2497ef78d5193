package phonngan.scoring.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import phonngan.intake.EvidenceFile;
import phonngan.intake.LearnerTally;
import phonngan.intake.TallyForm;

/// What stands in the form by which learners are counted.
///
/// @param sittingName which sitting, as typed
/// @param day its day, as typed
/// @param passMark the lowest score that passes, as typed
/// @param table the table, as typed or read from a file
/// @param paperKind the kind of the papers
/// @param papers the papers that were taken
/// @param tally what was counted; null while nothing could be
/// @param sitting the sitting that was read; null while something of it is wrong
/// @param faults what is wrong, by field
public record TallyEntry(String sittingName, String day, String passMark, String table, String paperKind,
        List<EvidenceFile> papers, @Nullable LearnerTally tally, TallyForm.@Nullable Sitting sitting,
        Map<String, String> faults) {
    /// Nothing yet.
    static final TallyEntry EMPTY = new TallyEntry("", "", "50", "", "", List.of(), null, null, Map.of());

    /// Keeps its own copies.
    public TallyEntry {
        papers = List.copyOf(papers);
        faults = Map.copyOf(faults);
    }

    /// What is wrong with a field; empty for nothing.
    public String fault(String field) {
        return faults.getOrDefault(field, "");
    }

    /// Whether nothing is wrong.
    public boolean isClean() {
        return faults.isEmpty() && tally != null && tally.isSound();
    }
}
