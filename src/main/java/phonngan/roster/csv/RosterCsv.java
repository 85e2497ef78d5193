package phonngan.roster.csv;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import phonngan.common.FileColumn;
import phonngan.common.Place;
import phonngan.common.Problem;
import phonngan.common.ProblemCode;
import phonngan.common.ThaiText;
import phonngan.common.csv.CsvFile;
import phonngan.common.csv.CsvList;
import phonngan.common.csv.CsvOpening;
import phonngan.common.csv.CsvSource;
import phonngan.roster.RosterFile;
import phonngan.roster.StaffColumn;
import phonngan.roster.UnitColumn;

/// A roster as a CSV file. Its headers, in English or Thai, tell whether it lists staff or units.
public final class RosterCsv {
    private static final List<StaffColumn> ONLY_OF_PEOPLE = List.of(StaffColumn.STAFF_ID, StaffColumn.FIRST_NAME,
            StaffColumn.LAST_NAME);

    private static final int HEADERS_SHOWN = 200;

    private RosterCsv() {
    }

    /// Reads a file to its end.
    public static RosterFile read(CsvSource source) {
        return switch (CsvFile.open(source)) {
            case CsvOpening.Refused(var problems) -> new RosterFile.Unreadable(source.name(), problems);
            case CsvOpening.Opened(var file) -> read(file);
        };
    }

    private static RosterFile read(CsvFile file) {
        if (ONLY_OF_PEOPLE.stream().anyMatch(it -> CsvList.has(file, it))) {
            return switch (CsvList.read(file, StaffColumn.class)) {
                case CsvOpening.Refused(var problems) -> new RosterFile.Unreadable(file.name(), problems);
                case CsvOpening.Opened(var list) -> new RosterFile.Staff(list.name(), list.rows(), list.problems());
            };
        }
        if (CsvList.has(file, UnitColumn.UNIT_CODE) || CsvList.has(file, UnitColumn.NAME)) {
            return switch (CsvList.read(file, UnitColumn.class)) {
                case CsvOpening.Refused(var problems) -> new RosterFile.Unreadable(file.name(), problems);
                case CsvOpening.Opened(var list) -> new RosterFile.Units(list.name(), list.rows(), list.problems());
            };
        }
        return new RosterFile.Unreadable(file.name(), List.of(notARoster(file)));
    }

    private static Problem notARoster(CsvFile file) {
        return Problem.refused(ProblemCode.NOT_A_ROSTER, Place.line(file.name(), file.headerLine()),
                ThaiText.truncate(String.join(", ", file.headers().titles()), HEADERS_SHOWN),
                required(StaffColumn.values()),
                required(UnitColumn.values()));
    }

    private static String required(FileColumn[] columns) {
        return Arrays.stream(columns).filter(FileColumn::isRequired).map(it -> it.headers().getFirst())
                .collect(Collectors.joining(", "));
    }
}
