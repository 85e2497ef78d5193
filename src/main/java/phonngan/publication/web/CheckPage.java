package phonngan.publication.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import phonngan.approval.ListAct;
import phonngan.approval.ListHash;
import phonngan.approval.ListVersion;
import phonngan.common.Language;
import phonngan.common.Problem;
import phonngan.common.Wording;
import phonngan.common.web.Frame;
import phonngan.publication.ComparePrintedLines;
import phonngan.publication.ListProof;

/// Whether a printed list is the approved one.
///
/// @param frame around it
/// @param code as it was typed, or as it stands in the file
/// @param proof what the code proves; null before anything was asked
/// @param file what came of a file; null without one
public record CheckPage(Frame frame, String code, @Nullable ListProof proof, @Nullable OfFile file) {
    private static final int MOST = 100;

    /// What came of a file.
    public sealed interface OfFile {
    }

    /// No file, or far too large a one.
    public record NoFile() implements OfFile {
    }

    /// It is no file of a list.
    ///
    /// @param told the sentences why
    public record NotRead(List<String> told) implements OfFile {
        /// Keeps its own copy.
        public NotRead {
            told = List.copyOf(told);
        }

        static NotRead of(List<Problem> problems, Language language) {
            return new NotRead(problems.stream().limit(MOST).map(it -> Wording.message(it, language)).toList());
        }
    }

    /// Its lines were compared.
    public record Compared(ComparePrintedLines.Answer answer) implements OfFile {
        /// The first of its differences.
        public List<ComparePrintedLines.Difference> first() {
            return answer instanceof ComparePrintedLines.Answer.Differs it
                    ? it.differences().stream().limit(MOST).toList()
                    : List.of();
        }
    }

    /// How the code was understood.
    public String understood() {
        return ListHash.spelled(code.substring(0, Math.min(200, code.length())));
    }

    /// The word of the verdict; empty before anything was asked.
    public String verdict() {
        return switch (proof) {
            case null -> "";
            case ListProof.Genuine _ -> "genuine";
            case ListProof.Reopened _ -> "reopened";
            case ListProof.NotApproved _ -> "not-approved";
            case ListProof.TextAltered _ -> "text-altered";
            case ListProof.LedgerAltered _ -> "ledger-altered";
            case ListProof.Unknown _ -> "unknown";
        };
    }

    /// The list that was found.
    public Optional<ListVersion> list() {
        return switch (proof) {
            case null -> Optional.empty();
            case ListProof.Genuine(var it) -> Optional.of(it);
            case ListProof.Reopened(var it) -> Optional.of(it);
            case ListProof.NotApproved(var it) -> Optional.of(it);
            case ListProof.TextAltered(var it) -> Optional.of(it);
            case ListProof.LedgerAltered(var it, _) -> Optional.of(it);
            case ListProof.Unknown _ -> Optional.empty();
        };
    }

    /// When it was approved, if it was.
    public Optional<Instant> approvedAt() {
        return list().flatMap(it -> it.when(ListAct.Approved.class));
    }
}
