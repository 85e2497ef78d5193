package phonngan.scoring.web;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import phonngan.common.DateReading;
import phonngan.common.ThaiDate;
import phonngan.common.ThaiNumber;
import phonngan.common.ThaiText;
import phonngan.common.Wording;
import phonngan.common.csv.CsvSource;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.intake.Claim;
import phonngan.intake.EvidenceFile;
import phonngan.intake.EvidenceFiles;
import phonngan.intake.FileTaking;
import phonngan.intake.LearnerTally;
import phonngan.intake.SendEvidence.Desk;
import phonngan.intake.SourceRow;
import phonngan.intake.SubmissionSource;
import phonngan.intake.TakePapers;
import phonngan.intake.TallyForm;
import phonngan.intake.TallyKind;
import phonngan.intake.TallyLearners;
import phonngan.intake.csv.CsvSubmissions;
import phonngan.intake.csv.CsvSubmissionsOpening;
import phonngan.common.web.SentForm;
import phonngan.intake.web.SentPapers;

/// Reads the form by which learners are counted. Of the table nothing is kept, not even when something else is wrong.
@Singleton
final class TallyTables {
    private static final int LARGEST = 1024 * 1024;
    private static final int LONGEST_NAME = 40;

    private final TakePapers papers;
    private final EvidenceFiles register;

    TallyTables(TakePapers papers, EvidenceFiles register) {
        this.papers = papers;
        this.register = register;
    }

    /// What was sent.
    TallyPage.Entry read(Frame frame, Desk desk, TallyForm form, SentForm sent) {
        var faults = new HashMap<String, String>();
        var name = ThaiText.truncate(ThaiText.canonical(sent.text("sitting")).replace('|', ' '), LONGEST_NAME);
        if (name.isEmpty()) {
            faults.put("sitting", frame.ui().t("send.missing"));
        }
        var day = day(frame, desk, sent.text("day"), faults);
        var mark = passMark(frame, form, sent.text("mark"), faults);
        var table = table(frame, sent, faults);
        var tally = table.map(it -> TallyLearners.tally(form.kind(), mark.orElse(BigDecimal.ZERO), it));
        var files = papers(frame, desk, sent, faults);
        var kind = kind(form, sent.text("kind"), files);
        var sitting = faults.isEmpty() && day.isPresent()
                ? new TallyForm.Sitting(name, day.get(), kind, files.stream()
                        .map(it -> Address.of(frame.at("/files")).then(Long.toString(it.id())).text()).toList())
                : null;
        return new TallyPage.Entry(name, sent.text("day").strip(), sent.text("mark").strip(),
                shown(sent, table, tally), kind, files, tally.orElse(null), sitting, faults);
    }

    private static Optional<LocalDate> day(Frame frame, Desk desk, String typed, Map<String, String> faults) {
        return switch (ThaiDate.read(typed, frame.book().year())) {
            case DateReading.Day(LocalDate day, _) when day
                    .isAfter(LocalDate.ofInstant(desk.now(), Claim.BANGKOK)) -> {
                faults.put("day", frame.ui().t("owed.fault.future"));
                yield Optional.empty();
            }
            case DateReading.Day(LocalDate day, _) -> Optional.of(day);
            case DateReading.NoDate _ -> {
                faults.put("day", frame.ui().t(typed.isBlank() ? "send.missing" : "owed.fault.no-day"));
                yield Optional.empty();
            }
        };
    }

    private static Optional<BigDecimal> passMark(Frame frame, TallyForm form, String typed,
            Map<String, String> faults) {
        var mark = ThaiNumber.read(typed);
        if (form.kind() == TallyKind.PASS_SHARE && mark.isEmpty()) {
            faults.put("mark", frame.ui().t("tally.fault.mark"));
        }
        return mark;
    }

    private static Optional<SubmissionSource> table(Frame frame, SentForm sent, Map<String, String> faults) {
        var bytes = sent.files("table-file").isEmpty()
                ? sent.text("table").getBytes(StandardCharsets.UTF_8)
                : sent.files("table-file").getFirst().content();
        if (new String(bytes, StandardCharsets.UTF_8).isBlank()) {
            faults.put("table", frame.ui().t("tally.fault.none"));
            return Optional.empty();
        }
        if (bytes.length > LARGEST) {
            faults.put("table", frame.ui().t("tally.fault.large"));
            return Optional.empty();
        }
        return switch (CsvSubmissions.open(CsvSource.of(frame.ui().t("tally.table"), bytes))) {
            case CsvSubmissionsOpening.Opened(SubmissionSource source) -> Optional.of(source);
            case CsvSubmissionsOpening.Refused(var problems) -> {
                faults.put("table", problems.stream().map(it -> Wording.message(it, frame.ui().language()))
                        .collect(Collectors.joining(" ")));
                yield Optional.empty();
            }
        };
    }

    /// A file is shown as a table only when it has no column that might say who the learners are.
    private static String shown(SentForm sent, Optional<SubmissionSource> table, Optional<LearnerTally> tally) {
        if (sent.files("table-file").isEmpty()) {
            return sent.text("table");
        }
        var isFit = tally.filter(it -> it.faults().stream().noneMatch(fault -> fault.row() == 0)).isPresent();
        return table.filter(_ -> isFit).map(TallyTables::written).orElse("");
    }

    private static String written(SubmissionSource table) {
        var lines = new ArrayList<String>();
        lines.add(String.join("\t", table.headers()));
        table.forEachRow(row -> {
            if (row instanceof SourceRow.Cells cells) {
                lines.add(cells.cells().stream().map(it -> it.replaceAll("[\\t\\r\\n\"]", " "))
                        .collect(Collectors.joining("\t")));
            }
        });
        return String.join("\n", lines);
    }

    private List<EvidenceFile> papers(Frame frame, Desk desk, SentForm sent, Map<String, String> faults) {
        var kept = new LinkedHashSet<>(register.listOwn(desk.book(), desk.sender().key(), sent.ids("kept")));
        for (var taking : papers.take(desk.book(), desk.sender().key(), SentPapers.of(sent, "papers"), desk.now())) {
            switch (taking) {
                case FileTaking.Taken(EvidenceFile file) -> kept.add(file);
                case FileTaking.Refused no -> faults.merge("papers",
                        no.name() + ": " + frame.ui().t("send.file." + no.why().word()), (a, b) -> a + " " + b);
            }
        }
        return List.copyOf(kept);
    }

    private static String kind(TallyForm form, String chosen, List<EvidenceFile> files) {
        var asked = form.criteria().evidence();
        if (files.isEmpty()) {
            return "";
        }
        return asked.accepts(chosen) ? chosen : asked.anyOf().iterator().next();
    }
}
