package phonngan.review.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import phonngan.common.DateReading;
import phonngan.common.FiscalYear;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.ThaiDate;
import phonngan.common.ThaiNumber;
import phonngan.common.ThaiText;
import phonngan.common.web.Ui;
import phonngan.review.DecisionRow;
import phonngan.review.Ruling;

/// A decision as a form sends it: what was typed, and the row that it makes.
final class SentRuling {
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST = 300;

    private final Map<String, String> typed = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Ui ui;
    private final FiscalYear year;

    SentRuling(Map<String, Object> fields, BenchPage bench) {
        this.ui = bench.frame().ui();
        this.year = bench.book().year();
        fields.forEach((name, value) -> typed.put(name,
                ThaiText.truncate(ThaiText.canonical(value instanceof List<?> several && !several.isEmpty()
                        ? String.valueOf(several.getFirst())
                        : String.valueOf(value)), name.equals("reason") ? LONGEST_REASON : LONGEST)));
    }

    Map<String, String> typed() {
        return typed;
    }

    List<Problem> problems() {
        return problems;
    }

    String text(String name) {
        return typed.getOrDefault(name, "");
    }

    long number(String name) {
        return text(name).matches("\\d{1,18}") ? Long.parseLong(text(name)) : -1;
    }

    /// The usual reason that was picked, and what was typed besides.
    String reason() {
        var usual = text("usual");
        var picked = JudgingPage.USUAL.contains(usual) ? ui.t("review.usual." + usual) : "";
        return picked.isEmpty() || text("reason").isEmpty()
                ? picked + text("reason")
                : picked + " — " + text("reason");
    }

    /// The row that it makes; what cannot be read is in [#problems] afterwards.
    DecisionRow row(Ruling.Word word, BenchPage bench) {
        return new DecisionRow(Place.file(""), text("form"), text("key"), word, bench.judge().called(), bench.now(),
                (int) number("version"), text("refers_to"), text("owed_by"), text("owed_document"), reason(),
                ThaiText.code(text("subject_id")), text("indicator"), whole("step"), text("level"),
                text("evidence_kind"), text("holder"), text("contest"), day("achieved_on"), decimal("numerator"),
                decimal("denominator"), decimal("value"), decimal("weight"));
    }

    private @Nullable Integer whole(String name) {
        var digits = ThaiText.code(text(name));
        if (digits.isEmpty() || digits.matches("\\d{1,6}")) {
            return digits.isEmpty() ? null : Integer.valueOf(digits);
        }
        return wrong(ProblemCode.UNREADABLE_NUMBER, name, digits);
    }

    private @Nullable BigDecimal decimal(String name) {
        if (text(name).isEmpty()) {
            return null;
        }
        var read = ThaiNumber.readPercentSign(text(name));
        return read.isPresent() ? read.get() : wrong(ProblemCode.UNREADABLE_NUMBER, name, text(name));
    }

    private @Nullable LocalDate day(String name) {
        if (text(name).isEmpty()) {
            return null;
        }
        return switch (ThaiDate.readAnyYear(text(name), year)) {
            case DateReading.Day(LocalDate day, _) -> day;
            case DateReading.NoDate _ -> wrong(ProblemCode.UNREADABLE_DATE, name, text(name), "");
        };
    }

    private <T> @Nullable T wrong(ProblemCode code, String name, String... arguments) {
        problems.add(Problem.refused(code, Place.file("").at(name, text(name)), arguments));
        return null;
    }
}
