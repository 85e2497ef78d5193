package phonngan.comparison.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import phonngan.catalogue.RuleBook;
import phonngan.common.Problem;
import phonngan.common.Round;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.scoring.ScoreRun;

/// Where the office's table is sent.
///
/// @param frame around it
/// @param rules the rule book in force
/// @param run the latest run of the last round; null before the first
/// @param problems why a table was not taken; empty when none was sent
/// @param gone whether a comparison was asked for that is not kept any more
public record ComparePage(Frame frame, RuleBook rules, @Nullable ScoreRun run, List<Problem> problems, boolean gone) {
    /// Keeps its own copy.
    public ComparePage {
        problems = List.copyOf(problems);
    }

    /// Where the form is sent to; such forms carry their token in the address.
    public Address action() {
        return Address.of(frame.at("/compare")).with("form-token", frame.visit().formToken());
    }

    /// The title of a round in the reader's language.
    public String title(Round round) {
        return frame.ui().title(round.title(), rules.english().rounds().get(round.id()));
    }

    /// Two indicators for the example, by title.
    public List<String> examples() {
        return rules.indicators().stream().limit(2).map(it -> frame.ui().title(it.title(), it.titleEn())).toList();
    }
}
