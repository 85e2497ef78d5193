package phonngan.scoring.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import phonngan.common.Points;
import phonngan.common.Problem;
import phonngan.common.Wording;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.intake.EvidenceFile;
import phonngan.intake.GroupTally;
import phonngan.intake.LearnerTally;
import phonngan.intake.SendEvidence.Desk;
import phonngan.intake.TallyFault;
import phonngan.intake.TallyForm;
import phonngan.intake.TallyKind;
import phonngan.intake.TallyLearners;
import phonngan.scoring.PreviewTally;

/// The form by which learners are counted, with what the table gives.
///
/// @param frame around it
/// @param desk who counts
/// @param form for which indicator
/// @param entry what stands in it
/// @param problems why it was not received
public record TallyPage(Frame frame, Desk desk, TallyForm form, Entry entry, List<Problem> problems) {
    /// Keeps its own copy.
    public TallyPage {
        problems = List.copyOf(problems);
    }

    /// The indicator's title in the reader's language.
    public String title() {
        return frame.ui().title(form.indicator().title(), form.indicator().titleEn());
    }

    /// What is counted, in a sentence.
    public String counted() {
        return frame.ui().t("tally.kind." + form.kind().word());
    }

    /// The columns that a table needs, in a sentence.
    public String columns() {
        return frame.ui().t(form.kind().needsScores() ? "tally.columns.score" : "tally.columns");
    }

    /// A table to begin with.
    public String example() {
        return frame.ui().t(form.kind().needsScores() ? "tally.example.score" : "tally.example").replace("; ", "\n");
    }

    /// Whether a pass mark is asked for.
    public boolean hasPassMark() {
        return form.kind() == TallyKind.PASS_SHARE;
    }

    /// The most rows of one table.
    public int mostRows() {
        return TallyLearners.MOST_ROWS;
    }

    /// What was counted; empty while nothing was.
    public Optional<LearnerTally> tally() {
        return Optional.ofNullable(entry.tally());
    }

    /// What one group would give by itself.
    public Optional<Points> points(GroupTally group) {
        return preview().points(form.kind(), List.of(group));
    }

    /// What all groups give together.
    public Optional<Points> points() {
        return tally().flatMap(it -> preview().points(form.kind(), it.groups()));
    }

    /// The exact figure of one group or of all.
    public String figure(GroupTally of) {
        return preview().figure(form.kind(), of).orElse("–");
    }

    private PreviewTally preview() {
        var subject = desk.roster().findSubject(desk.sender().id(), desk.rules().lastRound()).orElseThrow();
        return new PreviewTally(desk.rules(), subject, form.indicator(), form.criteria());
    }

    /// What is wrong with a row, or with the table.
    public String told(TallyFault.At fault) {
        var said = frame.ui().t("tally.fault." + fault.why().word(), fault.column());
        return fault.row() == 0 ? said : frame.ui().t("tally.fault.row", fault.row(), said);
    }

    /// Why it was not received.
    public List<String> reasons() {
        return problems.stream().map(it -> Wording.message(it, frame.ui().language())).distinct().toList();
    }

    /// Kinds of papers to choose from.
    public List<String> kinds() {
        var asked = form.criteria().evidence();
        return Stream.concat(asked.anyOf().stream(), asked.optional().stream()).distinct().toList();
    }

    /// What people call a kind of evidence.
    public String kind(String id) {
        return desk.rules().evidenceKinds().getOrDefault(id, id);
    }

    /// Where a file is.
    public Address file(EvidenceFile file) {
        return Address.of(frame.at("/files")).then(Long.toString(file.id()));
    }

    /// Where the form is sent, with the token of the stay.
    public Address action() {
        return Address.of(frame.at("/mine/tally")).then(form.indicator().id()).with("form-token",
                frame.visit().formToken());
    }

    /// The usual form of the indicator.
    public Address usual() {
        return Address.of(frame.at("/mine/send")).then(form.indicator().id());
    }

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
    public record Entry(String sittingName, String day, String passMark, String table, String paperKind,
            List<EvidenceFile> papers, @Nullable LearnerTally tally, TallyForm.@Nullable Sitting sitting,
            Map<String, String> faults) {
        /// Nothing yet.
        static final Entry EMPTY = new Entry("", "", "50", "", "", List.of(), null, null, Map.of());

        /// Keeps its own copies.
        public Entry {
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
}
