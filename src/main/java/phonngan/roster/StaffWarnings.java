package phonngan.roster;

import static phonngan.common.CodePointOrder.BY_CODE_POINT;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import phonngan.common.FiscalYear;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.roster.CheckedRow.Sound;

/// What somebody should look at in people who were taken; nobody is refused for it.
///
/// @param year the year of the roster
/// @param after the whole roster as it now stands
record StaffWarnings(FiscalYear year, Roster after) {
    private static final int IDS_SHOWN = 5;

    List<Problem> of(RowsById<StaffColumn, StaffPeriod> rows) {
        var people = rows.taken().values();
        var each = people.stream().flatMap(it -> Stream.of(overlaps(it), absence(it), sharedEmails(it)));
        return Stream.concat(each.flatMap(it -> it), unknownUnits(people.stream().flatMap(List::stream).toList()))
                .toList();
    }

    /// Two periods that share a day, on which the one that begins later counts.
    private Stream<Problem> overlaps(List<Sound<StaffColumn, StaffPeriod>> own) {
        var periods = member(own).periods();
        var rows = own.stream().collect(Collectors.toMap(Sound::content, it -> it, (first, _) -> first));
        return IntStream.range(1, periods.size())
                .filter(it -> Span.of(periods.get(it)).sharesADayWith(Span.of(periods.get(it - 1))))
                .mapToObj(it -> Objects.requireNonNull(rows.get(periods.get(it))))
                .map(it -> Problem.warning(ProblemCode.OVERLAPPING_PERIODS, it.row().place(), it.id()));
    }

    /// Somebody who is employed on no day of the year, perhaps by a mistyped year.
    private Stream<Problem> absence(List<Sound<StaffColumn, StaffPeriod>> own) {
        var whole = new Span(year.first(), year.last());
        return member(own).periods().stream().anyMatch(it -> Span.of(it).sharesADayWith(whole))
                ? Stream.empty()
                : Stream.of(Problem.warning(ProblemCode.NOT_EMPLOYED_IN_YEAR, own.getFirst().row().place(),
                        own.getFirst().id(), year.toString()));
    }

    /// An e-mail address of several people, by which nobody can be found.
    private Stream<Problem> sharedEmails(List<Sound<StaffColumn, StaffPeriod>> own) {
        var id = own.getFirst().id();
        return own.stream().collect(Collectors.toMap(it -> it.content().email(), it -> it, (first, _) -> first))
                .values().stream().flatMap(row -> {
                    var others = after.listByEmail(row.content().email()).stream().map(StaffMember::id)
                            .filter(it -> !it.equals(id)).limit(IDS_SHOWN + 1).toList();
                    return others.isEmpty() ? Stream.empty() : Stream.of(sharedEmail(row, others));
                });
    }

    private static Problem sharedEmail(Sound<StaffColumn, StaffPeriod> row, List<String> others) {
        var shown = others.stream().limit(IDS_SHOWN).collect(Collectors.joining(", "));
        return Problem.warning(ProblemCode.SHARED_EMAIL, row.row().at(StaffColumn.EMAIL), row.content().email(),
                row.id(), others.size() > IDS_SHOWN ? shown + ", …" : shown);
    }

    /// Unit codes that the roster does not have, each once, however many people have it.
    private Stream<Problem> unknownUnits(List<Sound<StaffColumn, StaffPeriod>> rows) {
        return rows.stream().filter(it -> !it.content().unitCode().isEmpty())
                .filter(it -> after.findUnit(it.content().unitCode()).isEmpty())
                .collect(Collectors.groupingBy(it -> it.content().unitCode(), () -> new TreeMap<>(BY_CODE_POINT),
                        Collectors.toList()))
                .entrySet().stream()
                .map(it -> Problem.warning(ProblemCode.UNKNOWN_UNIT,
                        it.getValue().getFirst().row().at(StaffColumn.UNIT_CODE), it.getKey(),
                        Integer.toString(it.getValue().size())));
    }

    private StaffMember member(List<Sound<StaffColumn, StaffPeriod>> own) {
        return after.findById(own.getFirst().id()).orElseThrow();
    }
}
