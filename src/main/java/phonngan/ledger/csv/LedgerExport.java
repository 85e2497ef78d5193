package phonngan.ledger.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import phonngan.common.Language;
import phonngan.common.Office;
import phonngan.common.OfficeYear;
import phonngan.common.Wording;
import phonngan.common.csv.CsvWriter;
import phonngan.ledger.Head;
import phonngan.ledger.PostedPoints;
import phonngan.ledger.Reason;
import phonngan.ledger.WrittenEntry;
import phonngan.ledger.csv.ExportManifest.Chain;
import phonngan.roster.KnownSubject;

/// Writes the whole ledger as plain files: `ledger.csv` with the columns that are hashed, `subjects.csv` and
/// `reasons.csv` for what its keys and codes stand for, and `manifest.json` with the heads and the files' SHA-256.
/// UTF-8 without byte order mark, lines end with LF, and no cell is changed for the sake of spreadsheets, because each
/// is part of a hash. Entries are read and written one by one, however many there are.
public final class LedgerExport {
    private final PostedPoints posted;

    /// With the ledger to export.
    public LedgerExport(PostedPoints posted) {
        this.posted = posted;
    }

    /// Writes an export into a folder; files of an earlier export there are replaced, all or none.
    ///
    /// @param folder made if need be
    /// @param offices every office of the installation
    /// @param subjects whom the keys stand for, in the order in which they are to be written
    /// @return what was written
    /// @throws IOException when the folder cannot be written; an earlier export in it stays as it was
    public ExportManifest write(Path folder, List<Office> offices, Stream<KnownSubject> subjects)
            throws IOException {
        return write(folder, inOrder(posted.listBooks(), offices), subjects);
    }

    /// Writes the same of one year of one office alone.
    ///
    /// @param office the office's code
    /// @throws IOException when the folder cannot be written
    public ExportManifest write(Path folder, String office, OfficeYear book, Stream<KnownSubject> subjects)
            throws IOException {
        return write(folder, Map.of(book, office), subjects);
    }

    private ExportManifest write(Path folder, Map<OfficeYear, String> books, Stream<KnownSubject> subjects)
            throws IOException {
        try (var files = new ExportFolder(folder)) {
            var chains = writeEntries(files, books);
            writeSubjects(files, subjects);
            writeReasons(files);
            var manifest = new ExportManifest(ExportManifest.FORMAT, chains, files.fingerprints());
            try (var out = files.open("manifest.json")) {
                out.write(manifest.json());
            }
            files.finish();
            return manifest;
        }
    }

    private List<Chain> writeEntries(ExportFolder files, Map<OfficeYear, String> books) throws IOException {
        var chains = new ArrayList<Chain>();
        try (var csv = CsvWriter.exact(files.open("ledger.csv"))) {
            csv.row(WrittenEntry.COLUMNS);
            for (var book : books.entrySet()) {
                var head = writeChain(csv, book.getKey());
                chains.add(new Chain(book.getValue(), book.getKey().year().be(), head.seq(), head.hash()));
            }
        }
        return chains;
    }

    /// Books with their offices' codes, by code and year.
    private static Map<OfficeYear, String> inOrder(List<OfficeYear> books, List<Office> offices) {
        var codes = offices.stream().collect(Collectors.toMap(Office::id, Office::code));
        var inOrder = new TreeMap<OfficeYear, String>(
                Comparator.comparing((OfficeYear it) -> codes.get(it.office())).thenComparing(OfficeYear::year));
        for (var book : books) {
            if (!codes.containsKey(book.office())) {
                throw new IllegalArgumentException("the ledger has entries of an unknown office: " + book.office());
            }
            inOrder.put(book, codes.get(book.office()));
        }
        return inOrder;
    }

    private Head writeChain(CsvWriter csv, OfficeYear book) {
        try (var entries = posted.openEntries(book)) {
            var head = Head.EMPTY;
            for (var entry : (Iterable<WrittenEntry>) entries::iterator) {
                csv.row(entry.columns());
                head = new Head(head.seq() + 1, entry.hash());
            }
            return head;
        }
    }

    private static void writeSubjects(ExportFolder files, Stream<KnownSubject> subjects) throws IOException {
        try (subjects; var csv = CsvWriter.exact(files.open("subjects.csv"))) {
            csv.row("subject_id", "id", "kind");
            subjects.forEachOrdered(
                    it -> csv.row(it.key().value(), it.id(), it.kind().name().toLowerCase(Locale.ROOT)));
        }
    }

    private static void writeReasons(ExportFolder files) throws IOException {
        try (var csv = CsvWriter.exact(files.open("reasons.csv"))) {
            csv.row("code", "th", "en");
            for (var reason : Reason.values()) {
                csv.row(reason.code(), text(reason, Language.TH), text(reason, Language.EN));
            }
        }
    }

    private static String text(Reason reason, Language language) {
        return Wording.say(language, "ledger", "reason." + reason.code());
    }
}
