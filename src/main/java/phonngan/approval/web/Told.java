package phonngan.approval.web;

import java.util.List;
import phonngan.common.Language;
import phonngan.common.Problem;
import phonngan.common.Wording;

/// Something in the way.
///
/// @param message what
/// @param remedy what to do, or who can
public record Told(String message, String remedy) {
    /// The same for each problem.
    public static List<Told> of(List<Problem> problems, Language language) {
        return problems.stream()
                .map(it -> new Told(Wording.message(it, language), Wording.remedy(it, language))).toList();
    }
}
