package phonngan.intake.web;

import java.util.List;
import phonngan.common.web.SentForm;
import phonngan.intake.TakePapers;

/// The papers in a sent form, as [TakePapers] takes them.
public final class SentPapers {
    private SentPapers() {
    }

    /// The files of one field; empty when none was chosen.
    public static List<TakePapers.Upload> of(SentForm sent, String field) {
        return sent.files(field).stream().map(it -> new TakePapers.Upload(it.name(), it.content())).toList();
    }
}
