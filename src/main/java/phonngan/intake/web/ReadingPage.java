package phonngan.intake.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import phonngan.common.Problem;
import phonngan.common.Wording;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.intake.HeaderUse;
import phonngan.intake.KeptProblem;
import phonngan.intake.KeptReading;
import phonngan.intake.ProblemGroup;
import phonngan.intake.RawRow;

/// One reading: the account of its rows, what its columns were read as, and its problems kind by kind.
///
/// @param frame around it
/// @param reading the reading
/// @param headers what its columns were read as
/// @param groups its problems by kind
/// @param chosen the kind whose places are shown; null when there are no problems
/// @param problems the places of the page
/// @param rows the rows behind them, as they came, by number
/// @param hasEarlier whether places were passed
/// @param hasMore whether more places follow
public record ReadingPage(Frame frame, KeptReading reading, List<HeaderUse> headers, List<ProblemGroup> groups,
        @Nullable ProblemGroup chosen, List<KeptProblem> problems, Map<Long, RawRow> rows, boolean hasEarlier,
        boolean hasMore) {
    /// Keeps its own copies.
    public ReadingPage {
        headers = List.copyOf(headers);
        groups = List.copyOf(groups);
        problems = List.copyOf(problems);
        rows = Map.copyOf(rows);
    }

    /// The word by which a kind of problem is chosen; one code may come with either severity.
    static String codeOf(ProblemGroup it) {
        return it.first().severity().word() + "." + it.first().code().word();
    }

    /// Whether a kind is the one whose places are shown.
    public boolean isChosen(ProblemGroup it) {
        return it.equals(chosen);
    }

    /// What is wrong, as a sentence in the reader's language.
    public String message(Problem it) {
        return Wording.message(it, frame.ui().language());
    }

    /// What to do about it, as a sentence in the reader's language.
    public String remedy(Problem it) {
        return Wording.remedy(it, frame.ui().language());
    }

    /// The address of the reading, or of something below it.
    public String at(String below) {
        return frame.at("/intake/" + reading.batch().id() + below);
    }

    /// The places of a kind of problem.
    public Address places(ProblemGroup it) {
        return Address.of(at("")).with("code", codeOf(it)).part("places");
    }

    /// Further places of the chosen kind.
    public Address further() {
        return Address.of(at("")).with("code", chosen == null ? "" : codeOf(chosen))
                .with("after", Long.toString(problems.getLast().id())).part("places");
    }

    /// The row behind a problem as it came; null for a problem of the whole file.
    public @Nullable RawRow row(KeptProblem it) {
        return it.problem().place().row() == null ? null : rows.get(it.problem().place().row());
    }

    /// The header of a cell; empty when the row has more cells than there are headers.
    public String header(int cell) {
        return cell < headers.size() ? headers.get(cell).header() : "";
    }
}
