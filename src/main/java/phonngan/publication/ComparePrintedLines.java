package phonngan.publication;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import phonngan.approval.ListBody;
import phonngan.approval.ListLine;
import phonngan.approval.ListVersion;
import phonngan.approval.ReadLists;
import phonngan.common.Round;
import phonngan.common.ThaiText;
import phonngan.roster.Roster;
import phonngan.roster.SubjectKey;

/// Holds the lines of somebody's file against those of a list. It says where they differ and never what the list says
/// there; and only to whoever evidently has the list, so that nobody finds out about others by guessing.
public final class ComparePrintedLines {
    private static final int FEWEST_ALIKE_IN_TEN = 9;

    private final ReadLists lists;

    /// Works on a store.
    public ComparePrintedLines(ReadLists lists) {
        this.lists = lists;
    }

    /// What came of it.
    public sealed interface Answer {
        /// Every line is there and says the same.
        ///
        /// @param lines how many
        record Same(int lines) implements Answer {
        }

        /// Some lines say something else, are not of the list, or are missing.
        ///
        /// @param differences lines of the file, from its beginning
        /// @param missing how many lines of the list the file does not have
        record Differs(List<Difference> differences, int missing) implements Answer {
            /// Keeps its own copy.
            public Differs {
                differences = List.copyOf(differences);
            }
        }

        /// So little is alike that it is another list, or a guess.
        record AnotherList() implements Answer {
        }
    }

    /// A line that is not as the list has it.
    ///
    /// @param at the line of the file
    /// @param called whom it is about, as the file says
    /// @param column the first column that differs, by the word of the file's header; `line` for one that the list does
    /// not have at all, or has already
    public record Difference(long at, String called, String column) {
    }

    /// Compares; empty when the stored list is not what was proposed.
    ///
    /// @param roster whoever it still knows is compared by id and name too
    public Optional<Answer> compare(ListVersion version, Round round, Roster roster, List<PrintedLine> printed) {
        return lists.findBody(version).map(body -> compare(body, round, roster, printed));
    }

    private static Answer compare(ListBody body, Round round, Roster roster, List<PrintedLine> printed) {
        var mine = new HashMap<String, ListLine>();
        body.lines().stream().filter(it -> it.subject() != null)
                .forEach(it -> mine.put(Objects.requireNonNull(it.subject()).value(), it));
        var seen = new HashSet<String>();
        var differences = new ArrayList<Difference>();
        for (var it : printed) {
            var line = seen.add(it.key()) ? mine.get(it.key()) : null;
            var column = line == null ? Optional.of("line") : findDifference(it, line, round, roster);
            column.ifPresent(word -> differences.add(new Difference(it.at(), it.name(), word)));
        }
        var missing = (int) mine.keySet().stream().filter(it -> !seen.contains(it)).count();
        if (differences.isEmpty() && missing == 0) {
            return new Answer.Same(mine.size());
        }
        var alike = printed.size() - differences.size();
        var all = Math.max(mine.size(), printed.size());
        return differences.size() + missing > 1 && alike * 10L < all * (long) FEWEST_ALIKE_IN_TEN
                ? new Answer.AnotherList()
                : new Answer.Differs(differences, missing);
    }

    private static Optional<String> findDifference(PrintedLine it, ListLine line, Round round, Roster roster) {
        if (!it.pool().equals(line.pool())) {
            return Optional.of("pool");
        }
        if (!it.status().equals(line.status().word())) {
            return Optional.of("status");
        }
        if (!it.rank().equals(line.rank() == null ? "" : line.rank().toString())) {
            return Optional.of("rank");
        }
        var who = findWho(it, new SubjectKey(it.key()), round, roster);
        if (who.isPresent()) {
            return who;
        }
        if (!isNumber(it.base(), line.base().twoPlaces())) {
            return Optional.of("base");
        }
        if (!isNumber(it.bonus(), line.bonus().twoPlaces())) {
            return Optional.of("bonus");
        }
        return isNumber(it.amount(), line.amount().twoPlaces()) ? Optional.empty() : Optional.of("amount");
    }

    private static Optional<String> findWho(PrintedLine it, SubjectKey key, Round round, Roster roster) {
        var id = roster.findId(key);
        if (id.isPresent() && !id.get().equals(it.id())) {
            return Optional.of("subject_id");
        }
        var subject = id.flatMap(known -> roster.findSubject(known, round));
        return subject.isPresent() && !ThaiText.canonical(subject.get().name()).equals(ThaiText.canonical(it.name()))
                ? Optional.of("name")
                : Optional.empty();
    }

    /// Whoever opened the file in a spreadsheet may have lost ending zeros, or gained commas.
    private static boolean isNumber(String printed, String mine) {
        try {
            return new BigDecimal(printed.replace(",", "")).compareTo(new BigDecimal(mine)) == 0;
        } catch (NumberFormatException _) {
            return false;
        }
    }
}
