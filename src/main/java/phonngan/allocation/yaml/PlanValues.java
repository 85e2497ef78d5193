package phonngan.allocation.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import phonngan.common.Baht;
import phonngan.common.ProblemCode;
import phonngan.common.ThaiText;
import phonngan.common.yaml.Field;

/// The kinds of value that a plan holds. Each tells of what it cannot read and answers a stand-in.
final class PlanValues {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PlanValues() {
    }

    /// An id, in the spelling in which ids are compared.
    static String id(Field field) {
        return ThaiText.code(field.text());
    }

    /// A text for people, as written but on one line.
    static String sentence(Field field) {
        return field.text().replaceAll("\\s+", " ");
    }

    /// A whole number in digits, with or without quotation marks.
    static int count(Field field) {
        var written = field.raw().orElse("");
        if (written.matches("[0-9]{1,9}")) {
            return Integer.parseInt(written);
        }
        field.refuse(ProblemCode.NOT_A_WHOLE_NUMBER);
        return 0;
    }

    /// An amount in baht: quoted, plain digits, at most two decimals.
    static Baht amount(Field field) {
        return quoted(field, ProblemCode.PLAN_NOT_AN_AMOUNT, PlanValues::findAmount, Baht.ZERO);
    }

    private static Optional<Baht> findAmount(String text) {
        return Optional.of(text).filter(it -> it.matches("[0-9]{1,12}(\\.[0-9]{1,2})?")).map(Baht::of);
    }

    /// A percentage above 0 and up to 100: quoted, plain digits.
    static BigDecimal percent(Field field) {
        return quoted(field, ProblemCode.PLAN_NOT_A_PERCENT, PlanValues::findPercent, HUNDRED);
    }

    private static Optional<BigDecimal> findPercent(String text) {
        return Optional.of(text).filter(it -> it.matches("[0-9]{1,3}(\\.[0-9]{1,9})?")).map(BigDecimal::new)
                .filter(it -> it.signum() > 0 && it.compareTo(HUNDRED) <= 0);
    }

    /// A day of the Christian calendar, `2023-10-01`. A Buddhist year would be centuries away and is refused.
    static LocalDate day(Field field) {
        return quoted(field, ProblemCode.BAD_DAY, PlanValues::findDay, LocalDate.EPOCH);
    }

    private static Optional<LocalDate> findDay(String text) {
        try {
            return Optional.of(text).filter(it -> it.matches("(19|2[0-3])[0-9]{2}-[0-9]{2}-[0-9]{2}"))
                    .map(LocalDate::parse);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// What a text says; the stand-in when it is no text or says nothing of the kind.
    private static <T> T quoted(Field field, ProblemCode otherwise, Function<String, Optional<T>> find, T standIn) {
        var text = field.text();
        var value = find.apply(text);
        if (!text.isEmpty() && value.isEmpty()) {
            field.refuse(otherwise);
        }
        return value.orElse(standIn);
    }
}
