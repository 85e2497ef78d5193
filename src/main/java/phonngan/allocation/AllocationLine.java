package phonngan.allocation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.common.Baht;
import phonngan.common.Language;
import phonngan.roster.Subject;

/// One line of an allocation: what somebody receives, or why not, or what is left over.
///
/// @param pool the pool
/// @param rank the rank among the eligible; null for who is not eligible and for what is left over
/// @param subject who; null for what is left over
/// @param amount zero for who receives nothing
/// @param grounds why, step by step: formula and share, remainder, ruling or rule
public record AllocationLine(String pool, @Nullable Integer rank, @Nullable Subject subject, Baht amount,
        List<Ground> grounds) {
    /// Keeps its own copy.
    public AllocationLine {
        grounds = List.copyOf(grounds);
    }

    /// Staff id or unit code; empty for what is left over.
    public String subjectId() {
        return subject == null ? "" : subject.id();
    }

    /// Whether it is a recipient's line, whatever the amount comes to.
    public boolean isReceiving() {
        return subject != null && rank != null && grounds.stream().noneMatch(Ground::keepsOut);
    }

    /// Why, as one sentence.
    public String reason(Language language) {
        return Reasons.say(this, language);
    }
}
