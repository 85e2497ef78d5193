package phonngan.ledger.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.common.Language;
import phonngan.common.web.Frame;
import phonngan.ledger.EntryHash;
import phonngan.ledger.FindingText;
import phonngan.ledger.Head;
import phonngan.ledger.LedgerFinding;
import phonngan.ledger.LedgerReport;

/// Whether the chain is whole.
///
/// @param frame around it
/// @param state what the desk knows
/// @param head the last entry of the chain now
public record VerifyPage(Frame frame, State state, Head head) {
    private static final int SHOWN = 100;

    /// A verification that came to an end.
    ///
    /// @param report what was found; null when the ledger could not be read
    /// @param at when it began
    /// @param took how long it took
    public record Checked(@Nullable LedgerReport report, Instant at, Duration took) {
    }

    /// What is known of a book.
    ///
    /// @param last the last verification that came to an end; null before the first
    /// @param since when the running one began; null while none runs
    /// @param read how many entries the running one has read
    public record State(@Nullable Checked last, @Nullable Instant since, long read) {
    }

    /// A finding in both languages, the reader's first.
    ///
    /// @param seq the place of the first entry concerned; 0 for none
    /// @param message what is wrong
    /// @param remedy what to do
    /// @param other the same in the other language
    public record Told(long seq, String message, String remedy, String other) {
    }

    /// What the last verification found; null before the first and when the ledger could not be read.
    public @Nullable LedgerReport report() {
        return state.last() == null ? null : state.last().report();
    }

    /// The first of its findings.
    public List<Told> findings() {
        var report = report();
        return report == null ? List.of() : report.findings().stream().limit(SHOWN).map(this::told).toList();
    }

    /// How many findings are not shown.
    public long unshown() {
        var report = report();
        return report == null ? 0 : report.unlisted() + Math.max(0, report.findings().size() - SHOWN);
    }

    /// Whether something was posted after the last verification.
    public boolean isBehind() {
        var report = report();
        return report != null && !report.head().equals(head);
    }

    /// How long it took, in seconds with one decimal.
    public String seconds(Duration took) {
        return BigDecimal.valueOf(took.toMillis(), 3).setScale(1, RoundingMode.UP).toPlainString();
    }

    /// A hash as people read it aloud.
    public String aloud(String hash) {
        return EntryHash.inGroups(hash);
    }

    private Told told(LedgerFinding finding) {
        var text = FindingText.of(finding);
        var mine = frame.ui().language();
        var other = mine == Language.TH ? Language.EN : Language.TH;
        return new Told(finding.seq(), text.message(mine), text.remedy(mine),
                text.message(other) + " " + text.remedy(other));
    }
}
