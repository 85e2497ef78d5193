package phonngan.review.csv;

import phonngan.common.csv.CsvFile;
import phonngan.common.csv.CsvList;
import phonngan.common.csv.CsvOpening;
import phonngan.common.csv.CsvSource;
import phonngan.review.CommitteeColumn;
import phonngan.review.CommitteeFile;

/// A list of committee members as a CSV file.
public final class CommitteeCsv {
    private CommitteeCsv() {
    }

    /// Reads a file to its end.
    public static CommitteeFile read(CsvSource source) {
        return switch (CsvFile.open(source)) {
            case CsvOpening.Refused(var problems) -> new CommitteeFile.Unreadable(problems);
            case CsvOpening.Opened(var file) -> read(file);
        };
    }

    private static CommitteeFile read(CsvFile file) {
        return switch (CsvList.read(file, CommitteeColumn.class)) {
            case CsvOpening.Refused(var problems) -> new CommitteeFile.Unreadable(problems);
            case CsvOpening.Opened(var list) -> new CommitteeFile.Listing(list.name(), list.rows(), list.problems());
        };
    }
}
