package phonngan.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import phonngan.common.Language;
import phonngan.common.Problem;
import phonngan.common.Severity;
import phonngan.common.VisibleText;
import phonngan.common.Wording;
import phonngan.intake.Claim;
import phonngan.intake.IntakeCounts;

/// What became of a file of answers. Making one checks what holds for every file: each refused row is named, with line,
/// reason and remedy in Thai and English, exactly as often as rows are counted as refused.
///
/// @param counts how many rows; all 0 for a refused file
/// @param problems what was told
/// @param claims what is stored
public record IntakeAccount(IntakeCounts counts, List<Problem> problems, List<Claim> claims) {
    private static final int LONGEST_SHOWN = 40;

    /// Checks the account.
    public IntakeAccount {
        problems.forEach(IntakeAccount::assertTellsWhatToDo);
        var refused = new TreeSet<Long>();
        problems.stream().filter(it -> it.severity() == Severity.REFUSED && it.place().row() != null).forEach(it -> {
            assertThat(it.place().line()).as(it.toString()).isNotNull();
            refused.add(it.place().row());
        });
        assertThat(refused).hasSize((int) counts.refused());
    }

    static IntakeAccount ofRefusedFile(List<Problem> problems) {
        assertThat(problems).isNotEmpty().allMatch(it -> it.place().row() == null);
        return new IntakeAccount(new IntakeCounts(0, 0, 0, 0), problems, List.of());
    }

    private static void assertTellsWhatToDo(Problem problem) {
        for (var thai : List.of(Wording.message(problem, Language.TH), Wording.remedy(problem, Language.TH))) {
            assertThat(thai).as(problem.toString()).containsPattern("[ก-ฮ]");
        }
        assertThat(Wording.message(problem, Language.EN)).isNotBlank();
        assertThat(Wording.remedy(problem, Language.EN)).isNotBlank();
    }

    /// The account as text: `3 rows: 2 stored, 1 refused`, then each problem in the order of rows as
    /// `2@3 unreadable-number ชั่วโมง “1e309”` (row 2, line 3); warnings begin with `~`.
    public List<String> told() {
        var told = problems.stream().sorted(Comparator.comparing(it -> it.place().row() == null ? 0 : it.place().row()))
                .map(IntakeAccount::told).toList();
        var all = new ArrayList<String>();
        if (counts.rows() > 0 || problems.isEmpty()) {
            all.add(shortly());
        }
        all.addAll(told);
        return all;
    }

    private String shortly() {
        var parts = new ArrayList<String>();
        add(parts, counts.stored(), "stored");
        add(parts, counts.unchanged(), "unchanged");
        add(parts, counts.changed(), "changed");
        add(parts, counts.refused(), "refused");
        return counts.rows() + " rows" + (parts.isEmpty() ? "" : ": " + String.join(", ", parts));
    }

    private static void add(List<String> parts, long count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }

    private static String told(Problem problem) {
        var place = problem.place();
        var text = new StringBuilder(problem.severity() == Severity.WARNING ? "~" : "");
        text.append(place.row() == null ? "file" : place.row().toString());
        text.append(place.line() == null ? "" : "@" + place.line()).append(' ').append(problem.code().word());
        text.append(place.column() == null ? "" : " " + place.column());
        if (place.value() != null && !place.value().isEmpty()) {
            var shown = place.value().length() > LONGEST_SHOWN
                    ? place.value().substring(0, LONGEST_SHOWN) + "…" + place.value().length()
                    : place.value();
            text.append(" “").append(VisibleText.of(shown)).append('”');
        }
        return text.toString();
    }

    /// The notes that are stored, by identity.
    public List<String> notes() {
        return claims.stream().map(it -> it.identity() + ": " + it.facts().note()).toList();
    }
}
