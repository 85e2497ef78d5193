package phonngan.scoring.web;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import phonngan.access.Actor;
import phonngan.common.DateReading;
import phonngan.common.ThaiDate;
import phonngan.common.ThaiText;
import phonngan.common.web.Frame;
import phonngan.common.web.Ui;
import phonngan.intake.Claim;
import phonngan.intake.EvidenceFile;
import phonngan.intake.EvidenceFiles;
import phonngan.intake.FileTaking;
import phonngan.intake.TakePapers;
import phonngan.common.web.SentForm;
import phonngan.intake.web.SentPapers;
import phonngan.review.Confirmation.Report;
import phonngan.roster.SubjectKey;

/// Reads the form by which a report is confirmed, and takes its file in.
@Singleton
final class ReportForms {
    private static final int LONGEST_NUMBER = 100;

    private final TakePapers papers;
    private final EvidenceFiles register;

    ReportForms(TakePapers papers, EvidenceFiles register) {
        this.papers = papers;
        this.register = register;
    }

    /// What was sent. A sound file stays, whatever is wrong with the rest.
    OwedConfirmPage.Form read(Frame frame, Actor head, SentForm sent, Instant now) {
        var ui = frame.ui();
        var faults = new HashMap<String, String>();
        var people = new LinkedHashSet<>(sent.all("people"));
        if (people.isEmpty()) {
            faults.put("people", ui.t("owed.fault.people"));
        }
        var number = ThaiText.truncate(ThaiText.canonical(sent.text("number")), LONGEST_NUMBER);
        if (number.isEmpty()) {
            faults.put("number", ui.t("owed.fault.number"));
        }
        var date = date(frame, sent.text("date"), LocalDate.ofInstant(now, Claim.BANGKOK), faults);
        var file = head.person() == null
                ? Optional.<EvidenceFile>empty()
                : file(frame, head.person(), sent, now, faults);
        if (file.isEmpty()) {
            faults.putIfAbsent("file", ui.t("owed.fault.file"));
        }
        var report = faults.isEmpty() && date.isPresent() && file.isPresent()
                ? new Report(number, date.get(), file.get().id(), file.get().paper().sha256())
                : null;
        return new OwedConfirmPage.Form(false, people, number, sent.text("date").strip(), file.orElse(null), report,
                faults,
                List.of());
    }

    private static Optional<LocalDate> date(Frame frame, String typed, LocalDate today, Map<String, String> faults) {
        return switch (ThaiDate.read(typed, frame.book().year())) {
            case DateReading.Day(LocalDate day, _) when day.isAfter(today) -> {
                faults.put("date", frame.ui().t("owed.fault.future"));
                yield Optional.empty();
            }
            case DateReading.Day(LocalDate day, _) -> Optional.of(day);
            case DateReading.NoDate _ -> {
                faults.put("date", frame.ui().t(typed.isBlank() ? "owed.fault.date" : "owed.fault.no-day"));
                yield Optional.empty();
            }
        };
    }

    private Optional<EvidenceFile> file(Frame frame, SubjectKey owner, SentForm sent, Instant now,
            Map<String, String> faults) {
        var kept = register.listOwn(frame.book(), owner, sent.ids("kept")).stream().findFirst();
        for (var taking : papers.take(frame.book(), owner, SentPapers.of(sent, "file"), now)) {
            switch (taking) {
                case FileTaking.Taken(EvidenceFile file) -> kept = Optional.of(file);
                case FileTaking.Refused refused -> faults.put("file", told(frame.ui(), refused));
            }
        }
        return kept;
    }

    private static String told(Ui ui, FileTaking.Refused refused) {
        return refused.name() + ": " + ui.t("send.file." + refused.why().word());
    }
}
