package phonngan.scoring.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import phonngan.catalogue.Indicator;
import phonngan.catalogue.RuleBook;
import phonngan.common.web.Address;
import phonngan.common.web.Frame;
import phonngan.roster.Roster;
import phonngan.scoring.Debt;
import phonngan.scoring.RunBook.ClosedStep;

/// What a year still awaits, indicator by indicator, and what was closed.
///
/// @param frame around it
/// @param rows one for each indicator that awaits something, those that block most first
/// @param shut what was closed, the latest first
/// @param closed how many steps and claims were closed just now; 0 for none
/// @param left how many of them were left to others just now
public record AwaitedPage(Frame frame, List<Row> rows, List<Shut> shut, int closed, int left) {
    private static final int NAMES = 3;
    private static final int MOST_SHUT = 20;

    /// Keeps its own copies.
    public AwaitedPage {
        rows = List.copyOf(rows);
        shut = List.copyOf(shut);
    }

    /// An indicator that awaits something.
    ///
    /// @param indicator which
    /// @param items how many steps and claims wait
    /// @param blocked how many people and units wait for them
    /// @param units the names of the first units that owe something
    /// @param moreUnits how many more owe something
    /// @param since since when the oldest is owed
    /// @param confirmed how many of the items their units have confirmed, which the committee has to judge
    public record Row(Indicator indicator, int items, long blocked, List<String> units, long moreUnits,
            LocalDate since, long confirmed) {
        /// Keeps its own copy.
        public Row {
            units = List.copyOf(units);
        }
    }

    /// Steps that were closed together.
    ///
    /// @param indicator of which indicator, in words
    /// @param steps how many
    /// @param by who ruled so, as decisions name people
    /// @param reason why
    /// @param at when
    public record Shut(String indicator, int steps, String by, String reason, Instant at) {
    }

    static AwaitedPage of(Frame frame, RuleBook rules, Roster roster, List<Debt> debts, List<ClosedStep> steps,
            int closed, int left) {
        var rows = debts.stream().collect(groupingBy(it -> it.indicator().id(), LinkedHashMap::new, toList())).values()
                .stream().map(it -> row(it, roster))
                .sorted(Comparator.comparing(Row::blocked).reversed().thenComparing(Row::since)).toList();
        return new AwaitedPage(frame, rows, shut(frame, rules, roster, steps), Math.max(0, closed),
                Math.max(0, left));
    }

    private static Row row(List<Debt> debts, Roster roster) {
        var owing = debts.stream().filter(Debt::isOpen).map(Debt::unit).distinct().toList();
        return new Row(debts.getFirst().indicator(), debts.size(),
                debts.stream().map(it -> it.subject().id()).distinct().count(),
                owing.stream().limit(NAMES).map(it -> OwedWords.unit(roster, it)).toList(),
                Math.max(0, owing.size() - NAMES),
                debts.stream().map(Debt::since).min(Comparator.naturalOrder()).orElseThrow(),
                debts.stream().filter(it -> !it.isOpen()).count());
    }

    private record Ruling(String indicator, String reviewer, String reason, Instant at) {
    }

    private static List<Shut> shut(Frame frame, RuleBook rules, Roster roster, Collection<ClosedStep> steps) {
        var rulings = steps.stream().collect(groupingBy(
                it -> new Ruling(it.closure().indicator(), it.reviewer(), it.reason(), it.at()), LinkedHashMap::new,
                toList()));
        return rulings.entrySet().stream()
                .sorted(Comparator.comparing(it -> it.getKey().at(), Comparator.reverseOrder()))
                .limit(MOST_SHUT).map(it -> new Shut(title(frame, rules, it.getKey().indicator()),
                        it.getValue().size(), roster.findById(it.getKey().reviewer()).map(one -> one.name())
                                .orElse(it.getKey().reviewer()),
                        it.getKey().reason(), it.getKey().at()))
                .toList();
    }

    private static String title(Frame frame, RuleBook rules, String indicator) {
        return rules.findIndicator(indicator).map(it -> frame.ui().title(it.title(), it.titleEn())).orElse(indicator);
    }

    /// The indicator's title in the reader's language.
    public String title(Row row) {
        return frame.ui().title(row.indicator().title(), row.indicator().titleEn());
    }

    /// Where an indicator is looked at and closed.
    public Address at(Row row) {
        return Address.of(frame.at("/awaited")).then(row.indicator().id());
    }

    /// The units that owe something, in words; empty where only judging is left.
    public String units(Row row) {
        var more = row.moreUnits() == 0
                ? Stream.<String>of()
                : Stream.of(frame.ui().t("awaited.more", row.moreUnits()));
        return String.join(" · ", Stream.concat(row.units().stream(), more).toList());
    }
}
