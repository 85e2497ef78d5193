package phonngan.app.command;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import phonngan.common.Language;
import phonngan.common.Problem;
import phonngan.common.Severity;
import phonngan.common.VisibleText;
import phonngan.common.Wording;
import phonngan.intake.ProblemSink;

/// Prints problems for people: where, what, and what to do. After the first few it only counts.
final class ProblemPrinter {
    private static final int MOST = 50;

    private final PrintStream out;
    private final Language language;
    private long refused;
    private long told;

    ProblemPrinter(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    void print(Problem problem) {
        told++;
        refused += problem.severity() == Severity.REFUSED ? 1 : 0;
        if (told <= MOST) {
            out.println(VisibleText.of(sentence(problem)));
        }
    }

    /// Says how many more there are, if there are.
    void finish() {
        if (told > MOST) {
            out.println(Wording.say(language, "commands", "and-more", Long.toString(told - MOST)));
        }
        out.flush();
    }

    /// Hears of problems as they are found, and prints them.
    ProblemSink sink() {
        return new ProblemSink() {
            @Override
            public void tell(Problem problem) {
                print(problem);
            }

            @Override
            public void forgetAll() {
                ProblemPrinter.this.forgetAll();
            }
        };
    }

    boolean hasRefusals() {
        return refused > 0;
    }

    void forgetAll() {
        refused = 0;
        told = 0;
    }

    private String sentence(Problem problem) {
        var place = problem.place();
        var text = new StringBuilder("P-").append(problem.code().number()).append(' ')
                .append(Wording.say(language, "commands", "severity." + problem.severity().word()));
        append(text, "place.file", place.file().isEmpty() ? null : place.file());
        append(text, "place.row", place.row());
        append(text, "place.line", place.line());
        append(text, "place.column", place.column());
        append(text, "place.value", place.value() == null || place.value().isEmpty() ? null : cut(place.value()));
        return text.append(": ").append(Wording.message(problem, language)).append(" — ")
                .append(Wording.remedy(problem, language)).toString();
    }

    private void append(StringBuilder text, String key, @Nullable Object value) {
        if (value != null) {
            text.append(' ').append(Wording.say(language, "commands", key, value.toString()));
        }
    }

    private static String cut(String value) {
        return value.length() <= 80
                ? value
                : value.substring(0, Character.isHighSurrogate(value.charAt(79)) ? 79 : 80) + "…";
    }
}
