package phonngan.allocation.yaml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Tag;
import phonngan.common.Baht;
import phonngan.common.ProblemCode;
import phonngan.common.ThaiText;

/// The kinds of value that a plan holds. Each way of reading answers the value, or notes a problem and answers a
/// stand-in; a plan with a problem is refused as a whole, so that no stand-in is ever used.
final class PlanValues {
    private static final Set<Tag> TEXT_IF_QUOTED = Set.of(Tag.INT, Tag.FLOAT, Tag.BOOL);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private PlanValues() {
    }

    /// A text for people, on one line.
    static String text(PlanNode node) {
        return findText(node).orElse("");
    }

    /// An id, in the spelling in which ids are compared.
    static String id(PlanNode node) {
        return ThaiText.canonical(text(node));
    }

    private static Optional<String> findText(PlanNode node) {
        var tag = node.node().getTag();
        var text = node.written() == null ? "" : node.written().strip().replaceAll("\\s+", " ");
        if (TEXT_IF_QUOTED.contains(tag)) {
            node.note(ProblemCode.PLAN_UNQUOTED, text);
        } else if (!tag.equals(Tag.STR) || text.isEmpty()) {
            node.note(ProblemCode.PLAN_NOT_A_TEXT);
        } else {
            return Optional.of(text);
        }
        return Optional.empty();
    }

    /// A whole number, with or without quotation marks.
    static int count(PlanNode node) {
        var text = String.valueOf(node.written());
        if (text.matches("\\d{1,9}")) {
            return Integer.parseInt(text);
        }
        node.note(ProblemCode.PLAN_NOT_A_COUNT, text);
        return 0;
    }

    /// An amount in baht: quoted, plain digits, at most two decimals.
    static Baht amount(PlanNode node) {
        var text = findText(node);
        var amount = text.filter(it -> it.matches("\\d{1,12}(\\.\\d{1,2})?")).map(Baht::of);
        if (text.isPresent() && amount.isEmpty()) {
            node.note(ProblemCode.PLAN_NOT_AN_AMOUNT, text.get());
        }
        return amount.orElse(Baht.ZERO);
    }

    /// A percentage above 0 and up to 100: quoted, plain digits.
    static BigDecimal percent(PlanNode node) {
        var text = findText(node);
        var percent = text.filter(it -> it.matches("\\d{1,3}(\\.\\d{1,9})?")).map(BigDecimal::new)
                .filter(it -> it.signum() > 0 && it.compareTo(HUNDRED) <= 0);
        if (text.isPresent() && percent.isEmpty()) {
            node.note(ProblemCode.PLAN_NOT_A_PERCENT, text.get());
        }
        return percent.orElse(HUNDRED);
    }

    /// A day of the Christian calendar, `2023-10-01`. A Buddhist year would be centuries away and is refused.
    static LocalDate day(PlanNode node) {
        var text = findText(node);
        var day = text.flatMap(PlanValues::findDay);
        if (text.isPresent() && day.isEmpty()) {
            node.note(ProblemCode.PLAN_NOT_A_DAY, text.get());
        }
        return day.orElse(LocalDate.EPOCH);
    }

    private static Optional<LocalDate> findDay(String text) {
        try {
            return Optional.of(text).filter(it -> it.matches("(19|2[0-3])\\d\\d-\\d\\d-\\d\\d")).map(LocalDate::parse);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /// What one of several words stands for; empty when it is none of them.
    static <T> Optional<T> findChoice(PlanNode node, Map<String, ? extends T> choices) {
        var text = findText(node);
        if (text.isPresent() && !choices.containsKey(text.get())) {
            node.note(ProblemCode.PLAN_UNKNOWN_WORD, text.get(), String.join(", ", choices.keySet()));
        }
        return text.map(choices::get);
    }
}
