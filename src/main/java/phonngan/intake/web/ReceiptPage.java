package phonngan.intake.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import phonngan.common.web.Frame;
import phonngan.intake.Claim;
import phonngan.intake.EvidenceFile;
import phonngan.intake.OwnForm;

/// The receipt of what was sent: to print, or to keep the code.
///
/// @param frame around it
/// @param form the form
/// @param receipt the code
/// @param sender the sender's name and id
/// @param claims what was received, the latest version of each claim
/// @param files its files by claim
public record ReceiptPage(Frame frame, OwnForm form, String receipt, String sender, List<Claim> claims,
        Map<String, List<EvidenceFile>> files) {
    private static final int SHORT = 12;

    /// Keeps its own copies.
    public ReceiptPage {
        claims = List.copyOf(claims);
        files = Map.copyOf(files);
    }

    /// The indicator's title in the reader's language.
    public String title() {
        return frame.ui().title(form.indicator().title(), form.indicator().titleEn());
    }

    /// What a claim is about: its step, or nothing.
    public String of(Claim claim) {
        var step = claim.facts().step();
        return step == null
                ? ""
                : form.places().stream().filter(it -> it.step() == step).findFirst()
                        .map(it -> frame.ui().title(it.title(), it.titleEn())).orElse("");
    }

    /// The version that was received last.
    public int version() {
        return claims.stream().mapToInt(Claim::version).max().orElse(1);
    }

    /// Whether a claim was sent after its round had closed.
    public boolean isLate() {
        return claims.stream().anyMatch(Claim::late);
    }

    /// Whether something was achieved in no round of the year.
    public boolean isOutOfPeriod() {
        return claims.stream().anyMatch(Claim::outOfPeriod);
    }

    /// All files.
    public List<EvidenceFile> allFiles() {
        return claims.stream().map(it -> files.getOrDefault(it.responseKey(), List.of())).flatMap(Collection::stream)
                .toList();
    }

    /// The beginning of a file's fingerprint, by which it is known again.
    public String print(EvidenceFile file) {
        return file.paper().sha256().substring(0, SHORT);
    }
}
